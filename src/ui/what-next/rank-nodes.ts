import { definitionOf } from '../../actions/plan-connection';
import type { Board, BoardNode } from '../../core/board';
import type { NodeId } from '../../core/ids';
import type { Library } from '../../library/library';
import { likelihood, type Habits } from '../../library/likely-next';
import { nodeName } from '../properties/node-name';

export interface RankOptions {
  /** The node to be connected: it and what it is connected with that way are left out. */
  readonly from?: NodeId;
  readonly before?: boolean;
  readonly habits?: Habits;
}

/** How near a name is to what was typed; the larger the nearer, 0 is not at all. */
const WHOLE = 100;
const BEGINS = 80;
const INITIALS = 70;
const WORD = 60;
const KIND = 40;
const PART = 20;

/** The nodes of the board that a short query means, likeliest first; all for none. */
export function rankNodes(
  board: Board,
  library: Library,
  query: string,
  { from, before = false, habits = {} }: RankOptions = {},
): BoardNode[] {
  const wanted = query.trim().toLowerCase();
  const anchor = from && board.nodes.get(from);
  const kind = anchor && definitionOf(library, anchor);
  const connected = new Set(
    [...board.edges.values()].flatMap((edge) =>
      before ? (edge.to === from ? [edge.from] : []) : edge.from === from ? [edge.to] : [],
    ),
  );
  const scored = [...board.nodes.values()].flatMap((node) => {
    if (node.id === from || connected.has(node.id)) return [];
    if (from !== undefined && (node.type === 'note' || node.type === 'text')) return [];
    const label = nodeName(board, node.id).toLowerCase();
    const definition = definitionOf(library, node);
    const near = wanted === '' ? 1 : nearness(label, definition?.name.toLowerCase(), wanted);
    if (near === 0) return [];
    const usual =
      kind && definition
        ? before
          ? likelihood(library, definition, kind, habits)
          : likelihood(library, kind, definition, habits)
        : 0;
    const distance = anchor ? distanceOf(anchor, node) / 1000 : 0;
    return [{ node, score: near + Math.max(-5, usual) - Math.min(4, distance) }];
  });
  return scored.toSorted((a, b) => b.score - a.score).map(({ node }) => node);
}

function nearness(label: string, kind: string | undefined, wanted: string): number {
  if (label === wanted) return WHOLE;
  if (label.startsWith(wanted)) return BEGINS;
  if (wanted.length > 1 && initialsOf(label).startsWith(wanted)) return INITIALS;
  if (beginWords(label, wanted)) return WORD;
  if (kind !== undefined && (beginWords(kind, wanted) || initialsOf(kind) === wanted)) return KIND;
  return label.includes(wanted) ? PART : 0;
}

/** Every word of the query begins a word. */
const beginWords = (text: string, wanted: string): boolean => {
  const words = text.split(/[^\p{L}\p{N}]+/u);
  return wanted.split(/\s+/).every((part) => words.some((word) => word.startsWith(part)));
};

const initialsOf = (text: string): string =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.charAt(0))
    .join('');

const distanceOf = (a: BoardNode, b: BoardNode): number =>
  Math.hypot(a.position.x - b.position.x, a.position.y - b.position.y);
