import { MendDraft } from '../../engine/draft-mend';
import type { BoardGraph } from '../../engine/board-graph';
import { isConnected, type GraphNode } from '../../engine/graph-node';
import type { Mend } from '../../engine/review';
import { defineRule } from '../../engine/rule';

export const boardDuplicate = defineRule({
  id: 'board/duplicate',
  severity: 'hint',
  messages: {
    twice: {
      what: '{at} stands on the board twice, with the same neighbours.',
      why: 'A reader looks for the difference that is not there.',
      ask: 'Why two of them?',
      fix: 'Keep one, or say in the labels what sets them apart.',
    },
  },
  *check(graph) {
    const seen = new Map<string, GraphNode>();
    for (const node of namesakes(graph)) {
      const key = signature(node);
      const first = seen.get(key);
      if (first)
        yield { message: 'twice', at: node, nodes: [first], mend: () => remove(graph, node) };
      else seen.set(key, node);
    }
  },
});

/** Connected nodes that share kind and label with another; few do, and only they are compared. */
function* namesakes(graph: BoardGraph): Iterable<GraphNode> {
  const byName = new Map<string, GraphNode[]>();
  for (const node of graph.nodes) {
    if (!isConnected(node)) continue;
    const name = nameOf(node);
    const same = byName.get(name);
    if (same) same.push(node);
    else byName.set(name, [node]);
  }
  for (const same of byName.values()) if (same.length > 1) yield* same;
}

const nameOf = ({ kind, label }: GraphNode): string =>
  `${kind ?? ''}|${label.trim().toLowerCase()}`;

const signature = (node: GraphNode): string =>
  [
    nameOf(node),
    ...node.in.map(({ from, flow }) => `${from.index} ${flow} in`),
    ...node.out.map(({ to, flow }) => `${to.index} ${flow} out`),
  ].join('|');

function remove(graph: BoardGraph, node: GraphNode): Mend | undefined {
  const edges = new Set([...node.in, ...node.out].map(({ id }) => id));
  const drawn = graph.board.nodes.get(node.id);
  if (drawn?.type !== 'component' || drawn.locked === true) return undefined;
  const draft = new MendDraft(graph);
  for (const id of edges) draft.change({ type: 'remove', in: 'edges', id });
  return draft.change({ type: 'remove', in: 'nodes', id: node.id }).mend('Keep one of them');
}
