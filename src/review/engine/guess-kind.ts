import type { ComponentNode } from '../../core/board';
import type { Library } from '../../library/library';
import type { Kind } from './kinds';

/** What a plain box probably is, by its label; undefined where the library is not sure enough. */
export function guessKind(_node: ComponentNode, _library: Library): Kind | undefined {
  return undefined;
}
