import details from 'virtual:component-details';

import { notationOfExcalidraw } from '../convert/excalidraw-notation';
import { notationOfMermaid } from '../convert/mermaid-notation';
import type { Board } from '../core/board';
import type { Change } from '../core/change';
import type { Point } from '../core/geometry';
import { newId, type NodeId, type Random } from '../core/ids';
import { buildNotation } from '../core/notation/build';
import { parseNotation } from '../core/notation/parse';
import { createLibrary, withDetails, type Library } from '../library/library';
import { notationResolver } from '../library/notation-resolver';
import { overBundled } from '../library/own-components';
import { nodeSize } from '../render/node-size';

/** What only the notation writes: a bare arrow, what an arrow carries, branches, a component. */
const SIGNS = /(?:^|[^-=])>|<|[{}]|-[a-z]+(?:[/@][a-z]+)*->|[\p{L}\p{N}"]:(?:\?|[a-z])/u;
/** Longer names are prose. */
const LONGEST = 60;

/** What a text in the notation, or a diagram of another program, draws; undefined for any other text. */
export function planNotation(
  text: string,
  board: Board,
  library: Library,
  at: Point,
  random: Random,
): { readonly changes: readonly Change[]; readonly nodes: readonly NodeId[] } | undefined {
  const foreign = notationOfMermaid(text) ?? notationOfExcalidraw(text);
  if (foreign === undefined && !SIGNS.test(text)) return undefined;
  const notation = parseNotation(foreign ?? text);
  const terms = notation.chains.flatMap(({ groups }) => groups.flat());
  const isProse =
    notation.faults.length > 0 ||
    notation.chains.some(({ lead }) => lead !== undefined) ||
    terms.some(({ label }) => label.length > LONGEST);
  if (isProse && foreign === undefined) return undefined;
  const bundled = library.all.filter(({ base }) => base === undefined);
  const whole = overBundled(library, createLibrary(withDetails(bundled, details)));
  const resolver = notationResolver(whole, {
    newId: () => newId(random),
    sizeOf: (node) => nodeSize(node, board, library),
  });
  const built = buildNotation(notation, { board, resolver, at });
  const parts = built.nodes.filter(({ node }) => node.type !== 'group');
  if (foreign === undefined && parts.every(({ state }) => state === 'plain')) return undefined;
  const nodes = built.nodes.filter(({ state }) => state !== 'existing').map(({ id }) => id);
  return built.changes.length === 0 ? undefined : { changes: built.changes, nodes };
}
