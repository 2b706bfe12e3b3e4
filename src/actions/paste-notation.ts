import details from 'virtual:component-details';

import { notationOfDrawio } from '../convert/drawio-notation';
import { notationOfExcalidraw } from '../convert/excalidraw-notation';
import { isOtherMermaid, mermaidText } from '../convert/mermaid-text';
import type { Board } from '../core/board';
import type { Change } from '../core/change';
import { addNode } from '../core/commands/add-node';
import type { Point } from '../core/geometry';
import { newId, nodeId, type NodeId, type Random } from '../core/ids';
import { buildNotation } from '../core/notation/build';
import { parseNotation } from '../core/notation/parse';
import type { NotationResolver } from '../core/notation/resolver';
import { createLibrary, withDetails, type Library } from '../library/library';
import { notationResolver } from '../library/notation-resolver';
import { overBundled } from '../library/own-components';
import { nodeSize } from '../render/node-size';
import { en } from '../strings/en';
import { rowLengthInView } from './row-length';

/** What only the notation writes: a bare arrow, what an arrow carries, branches, a component. */
const SIGNS = /(?:^|[^-=])>|<|[{}]|-[a-z]+(?:[/@][a-z]+)*->|[\p{L}\p{N}"]:(?:\?|[a-z])/u;
/** Longer names are prose. */
const LONGEST = 60;

export interface PastedText {
  readonly changes: readonly Change[];
  readonly nodes: readonly NodeId[];
  /** What came of it, and what could not be read. */
  readonly says: string;
}

/**
 * What a text in the notation, or a diagram of another program, draws; undefined for any other
 * text. Asks for the board once the text is read.
 */
export async function planNotation(
  text: string,
  boardNow: () => Board,
  library: Library,
  at: Point,
  random: Random,
): Promise<PastedText | undefined> {
  const foreign = await foreignNotation(text);
  const board = boardNow();
  if (foreign === 'unread') return asNote(text, board, at, random);
  if (foreign === undefined && !SIGNS.test(text)) return undefined;
  const notation = parseNotation(foreign?.notation ?? text);
  const terms = notation.chains.flatMap(({ groups }) => groups.flat());
  const isProse =
    notation.faults.length > 0 ||
    notation.chains.some(({ lead }) => lead !== undefined) ||
    terms.some(({ label }) => label.length > LONGEST);
  if (isProse && foreign === undefined) return undefined;
  const bundled = library.all.filter(({ base }) => base === undefined);
  const whole = overBundled(library, createLibrary(withDetails(bundled, details)));
  const known = notationResolver(whole, {
    newId: () => newId(random),
    sizeOf: (node) => nodeSize(node, board, library),
  });
  const resolver = foreign === undefined ? known : withoutMarks(known);
  const built = buildNotation(notation, { board, resolver, at, columns: rowLengthInView() });
  const parts = built.nodes.filter(({ node }) => node.type !== 'group');
  if (foreign === undefined && parts.every(({ state }) => state === 'plain')) return undefined;
  const nodes = built.nodes.filter(({ state }) => state !== 'existing').map(({ id }) => id);
  if (built.changes.length === 0) return undefined;
  const unread = foreign?.unread ?? [];
  const pasted = en.canvas.pasted(nodes.length);
  const says = unread.length === 0 ? pasted : `${pasted}. ${en.mermaid.unread(unread)}`;
  return { changes: built.changes, nodes, says };
}

/** A letter, or one with a number: in a diagram a mark, where a typed one is a short query. */
const MARK = /^\p{L}\d*$/u;

const withoutMarks = (resolver: NotationResolver): NotationResolver => ({
  ...resolver,
  recognise: (word, after, around) =>
    MARK.test(word.trim()) ? undefined : resolver.recognise(word, after, around),
});

interface Foreign {
  readonly notation: string;
  readonly unread?: readonly number[];
}

/** Mermaid's grammar is loaded for a text that starts like one of its flow charts. */
async function foreignNotation(text: string): Promise<Foreign | 'unread' | undefined> {
  const drawing = notationOfExcalidraw(text) ?? notationOfDrawio(text);
  if (drawing !== undefined) return { notation: drawing };
  const chart = mermaidText(text);
  if (chart === undefined) return isOtherMermaid(text) ? 'unread' : undefined;
  // Offline before the first time it cannot be loaded.
  const loaded = await import('../convert/mermaid-notation').catch(() => undefined);
  return (await loaded?.notationOfMermaid(chart).catch(() => undefined)) ?? 'unread';
}

function asNote(text: string, board: Board, at: Point, random: Random): PastedText {
  const id = nodeId(newId(random));
  const position = { x: Math.round(at.x), y: Math.round(at.y) };
  const changes = addNode(board, { id, type: 'note', text, position });
  return { changes, nodes: [id], says: en.mermaid.asNote };
}
