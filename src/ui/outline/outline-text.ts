import type { Board } from '../../core/board';
import type { NodeId } from '../../core/ids';
import { parseNotation } from '../../core/notation/parse';
import { printNotation } from '../../core/notation/print';
import type { Lane, Term } from '../../core/notation/syntax';
import type { Library } from '../../library/library';
import { notationResolver } from '../../library/notation-resolver';
import { nodeName } from '../properties/node-name';

/** A piece of the text: a node's name and what is written with it, or what stands between. */
export interface TextPiece {
  readonly text: string;
  readonly node?: NodeId;
}

/** The board in the notation in which one types it; components only where a label does not say them. */
export function outlineText(board: Board, library: Library): string {
  const resolver = notationResolver(library, {
    newId: () => '',
    sizeOf: () => ({ width: 0, height: 0 }),
  });
  return printNotation(board, resolver);
}

/** The lines of a printed board, in pieces: each name knows its node. */
export function outlineLines(text: string, board: Board): TextPiece[][] {
  const byName = new Map<string, NodeId>();
  for (const { id } of board.nodes.values()) {
    const name = nodeName(board, id).trim().toLowerCase();
    if (!byName.has(name)) byName.set(name, id);
  }
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const pieces: TextPiece[] = [];
      let done = 0;
      const { chains, lanes } = parseNotation(line);
      const terms = [...chains.flatMap(({ groups }) => groups.flat()), ...namesOf(lanes)];
      for (const { at, key, label } of terms.toSorted((a, b) => a.at.start - b.at.start)) {
        if (at.start < done) continue;
        if (at.start > done) pieces.push({ text: line.slice(done, at.start) });
        const byKey = [...board.nodes.keys()].find((id) => id === key);
        const node = byKey ?? byName.get(label.trim().toLowerCase());
        pieces.push({ text: line.slice(at.start, at.end), ...(node && { node }) });
        done = at.end;
      }
      if (done < line.length) pieces.push({ text: line.slice(done) });
      return pieces;
    });
}

const namesOf = (lanes: readonly Lane[]): Term[] =>
  lanes.flatMap(({ name, lanes: inner }) => [name, ...namesOf(inner)]);
