import { actors, requestPath } from '../../analysis/sources';
import { isListTask, taskOf } from '../../analysis/task';
import type { BoardGraph } from '../../engine/board-graph';
import { MendDraft } from '../../engine/draft-mend';
import { flows, REQUEST } from '../../engine/flow-mask';
import { shortNumber } from '../../engine/fill-message';
import { numberOf, type GraphNode } from '../../engine/graph-node';
import { defineRule } from '../../engine/rule';

const LARGE = 100_000;

export const modelSelectionNoRetrievalStage = defineRule({
  id: 'model-selection/no-retrieval-stage',
  severity: 'warning',
  profiles: ['online'],
  source: 'Covington et al., Deep Neural Networks for YouTube Recommendations',
  messages: {
    all: {
      what: '{at} scores each of {corpus} items for every request.',
      why: 'No ranker scores that many in time; a cheap stage has to pick hundreds first.',
      ask: 'How many items does the ranker see per request, and who picks them?',
      fix: 'Put candidate retrieval before the ranker.',
    },
  },
  *check(graph) {
    const corpus = corpusOf(graph);
    if (corpus <= LARGE) return;
    const narrowing = graph.connected(
      'candidate-generator',
      'vector-index',
      'search-index',
      'graph-store',
      'cache',
    );
    if (narrowing.length > 0) return;
    const asked = requestPath(graph);
    const rankers = graph.connected('ranker').filter((node) => asked.has(node));
    const scorers = isListTask(taskOf(graph))
      ? [...rankers, ...graph.connected('model-server').filter((node) => asked.has(node))]
      : rankers;
    const [first] = scorers;
    if (!first) return;
    yield {
      message: 'all',
      at: first,
      ...graph.trail(actors(graph), REQUEST).to(first),
      data: { corpus: shortNumber(corpus) },
      mend: () => addRetrieval(graph, first),
    };
  },
});

const corpusOf = (graph: BoardGraph): number =>
  Math.max(
    graph.board.constraints.corpus ?? 0,
    ...graph.of('content-corpus').map((node) => numberOf(node, 'corpus') ?? 0),
  );

function addRetrieval(graph: BoardGraph, scorer: GraphNode) {
  const call = scorer.in.find(({ bit }) => (bit & flows('request', 'candidates')) !== 0);
  if (!call) return undefined;
  const draft = new MendDraft(graph);
  const retrieval = draft.add('candidate-generator', { near: [call.from, scorer] });
  draft.connect(call.from, retrieval, 'request').connect(retrieval, scorer, 'candidates');
  const [items] = graph.of('content-corpus', 'app-database', 'feature-store');
  if (items) draft.connect(items, retrieval);
  return draft.mend('Add candidate retrieval');
}
