import { MendDraft } from '../../engine/draft-mend';
import type { BoardGraph } from '../../engine/board-graph';
import { isConnected, type GraphNode } from '../../engine/graph-node';
import { connectAsDrawn } from '../../../library/connect';
import type { Mend } from '../../engine/review';
import { defineRule } from '../../engine/rule';

/** A few boxes that nothing connects yet are being laid out, not loose. */
const isBegun = ({ edges, nodes }: BoardGraph): boolean => edges.length > 0 || nodes.length > 7;

export const boardLoose = defineRule({
  id: 'board/loose',
  severity: 'hint',
  messages: {
    loose: {
      what: '{at} has no connection.',
      why: 'A box without a line does nothing in this design, and counts for half at most.',
      ask: 'What does it take, and who uses what it gives?',
      fix: 'Connect it, or take it out.',
    },
  },
  *check(graph) {
    if (!isBegun(graph)) return;
    const drawn = new Set<string>();
    for (const { from, to, flow } of graph.board.edges.values()) {
      // A line without a meaning joins no component to anything; a plain box has no other.
      for (const id of [from, to]) if (flow !== 'note' || isUnknown(graph.node(id))) drawn.add(id);
    }
    for (const { from, to, because } of graph.idle) {
      if (because !== 'note') drawn.add(from.id).add(to.id);
    }
    for (const node of graph.nodes) {
      if (isConnected(node) || drawn.has(node.id)) continue;
      yield { message: 'loose', at: node, mend: () => connectNearest(graph, node) };
    }
  },
});

const isUnknown = (node: GraphNode | undefined): boolean => node?.kind === undefined;

/** To the nearest node that takes what it gives; boxes far apart seldom belong together. */
function connectNearest(graph: BoardGraph, loose: GraphNode): Mend | undefined {
  const { x, y } = loose.node.position;
  let best: GraphNode | undefined;
  let least = 900;
  for (const node of graph.nodes.slice(0, 2000)) {
    if (node === loose || node.kind === undefined || !isConnected(node)) continue;
    const away = Math.hypot(node.node.position.x - x, node.node.position.y - y);
    if (away >= least) continue;
    if (connectAsDrawn(graph.library, loose.definition, node.definition).level !== 'ok') continue;
    best = node;
    least = away;
  }
  return best && new MendDraft(graph).connect(loose, best).mend(`Connect to “${best.label}”`);
}
