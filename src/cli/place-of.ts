import type { Board } from '../core/board';
import { edgeId, nodeId } from '../core/ids';
import type { Finding } from '../review/engine/review';
import type { FixedFinding } from './report';
import { oneLine } from './one-line';

/** Where a finding is, with the words that the user gave to it. */
export function placeOf({ nodes, edges, anchor, stage }: Finding, board: Board): string {
  const [node] = nodes;
  const [edge] = edges;
  const isAboutNode = node !== undefined && (edge === undefined || anchor !== edge);
  const about = isAboutNode ? node : edge;
  return (about === undefined ? undefined : named(about, board)) ?? anchor ?? stage ?? 'board';
}

/** Where a mend was made: at what its finding is about, else at the first thing that it made. */
export function placeOfFixed({ about, anchor }: FixedFinding, board: Board): string {
  for (const id of about) {
    const name = named(id, board);
    if (name !== undefined) return name;
  }
  return anchor ?? 'board';
}

/** A node or an edge; undefined for what is neither. */
function named(id: string, board: Board): string | undefined {
  const edge = board.edges.get(edgeId(id));
  if (edge) return `${id} ${labelOf(edge.from, board)} -> ${labelOf(edge.to, board)}`;
  return board.nodes.has(nodeId(id)) ? `${id} ${labelOf(id, board)}` : undefined;
}

function labelOf(id: string, board: Board): string {
  const node = board.nodes.get(nodeId(id));
  const words = node === undefined ? '' : 'label' in node ? node.label : node.type;
  return `"${oneLine(words).slice(0, 40)}"`;
}
