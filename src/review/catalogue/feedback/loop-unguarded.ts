import { isGuardedLoop, listLoop } from '../../analysis/loops';
import { trainers } from '../../analysis/sources';
import type { BoardGraph } from '../../engine/board-graph';
import { setting } from '../../engine/draft-mend';
import { namedAll } from '../../engine/fill-message';
import { defineRule } from '../../engine/rule';

export const feedbackLoopUnguarded = defineRule({
  id: 'feedback/loop-unguarded',
  severity: 'warning',
  source: 'Jiang et al., Degenerate Feedback Loops in Recommender Systems, arXiv 1902.10730',
  messages: {
    loop: {
      what: 'The model learns from what it showed itself ({joins}): nothing explores or corrects.',
      why: 'What is shown is clicked, what is clicked is shown; the rest never gets a chance.',
      ask: 'How does an item that was never shown ever get shown?',
      fix: 'Explore on a small share, log propensities, correct for position, or add labels by people.',
    },
  },
  *check(graph) {
    const loop = listLoop(graph);
    if (!loop || isGuardedLoop(loop)) return;
    yield {
      message: 'loop',
      nodes: loop.joins,
      data: { joins: namedAll(loop.joins) },
      mend: () => explore(graph),
    };
  },
});

function explore(graph: BoardGraph) {
  const [shows] = graph.connected(
    'ab-router',
    'reranker',
    'ranker',
    'decision-policy',
    'candidate-generator',
  );
  if (shows) return setting(graph, shows, 'exploration', '2 % of slots', 'Explore on 2 % of slots');
  const [trainer] = trainers(graph);
  if (!trainer) return undefined;
  return setting(
    graph,
    trainer,
    'positionCorrection',
    'inverse propensity weights',
    'Correct for position',
  );
}
