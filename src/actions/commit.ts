import type { Change } from '../core/change';
import { en } from '../strings/en';
import type { ActionContext } from './action';

/** Writes in one undo step and says so. False, with nothing written, if there is nothing or it is refused. */
export function commit(
  { document, announce }: Pick<ActionContext, 'document' | 'announce'>,
  changes: readonly Change[],
  message: string,
): boolean {
  if (changes.length === 0) return false;
  document.beginStep();
  const result = document.apply(changes);
  announce(result.ok ? message : en.canvas.refused);
  return result.ok;
}
