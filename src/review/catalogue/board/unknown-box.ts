import { componentId } from '../../../core/ids';
import { ASK, recognise } from '../../../library/recognise';
import { MendDraft } from '../../engine/draft-mend';
import type { BoardGraph } from '../../engine/board-graph';
import { isConnected, type GraphNode } from '../../engine/graph-node';
import type { Mend } from '../../engine/review';
import { defineRule } from '../../engine/rule';

export const boardUnknownBox = defineRule({
  id: 'board/unknown-box',
  severity: 'hint',
  messages: {
    unknown: {
      what: '{at} is on a path, and the review does not know what it does.',
      why: 'It may be the very step that another finding misses; those findings are hints until you say.',
      ask: 'What does this box do with what it gets?',
      fix: 'Choose its component, or name it by what it does.',
    },
    guessed: {
      what: 'Does {at} mean “{name}”? It counts as that until you say otherwise.',
      why: 'A box that only looks like a step shows no more than half of it.',
      ask: 'What does this box do with what it gets?',
      fix: 'Confirm the component, or choose another.',
    },
  },
  *check(graph) {
    for (const node of graph.nodes) {
      if (!isConnected(node)) continue;
      const { kind } = node;
      if (kind === undefined) {
        yield { message: 'unknown', at: node, mend: () => proposal(graph, node) };
      } else if (node.guessed) {
        const name = node.definition?.name ?? kind;
        yield {
          message: 'guessed',
          at: node,
          data: { name },
          mend: () => settle(graph, node, kind),
        };
      }
    }
  },
});

function proposal(graph: BoardGraph, node: GraphNode): Mend | undefined {
  const [best] = recognise(graph.library, node.label);
  return best && best.confidence >= ASK ? settle(graph, node, best.component) : undefined;
}

function settle(graph: BoardGraph, node: GraphNode, component: string): Mend | undefined {
  // A frame that is used as a box cannot become a component.
  if (graph.board.nodes.get(node.id)?.type !== 'component') return undefined;
  const id = componentId(component);
  const name = graph.library.get(id)?.name ?? component;
  return new MendDraft(graph)
    .change({ type: 'set', in: 'nodes', id: node.id, fields: { component: id } })
    .mend(`It is ${name}`);
}
