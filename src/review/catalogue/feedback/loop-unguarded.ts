import { isGuardedLoop, listLoop, type Loop } from '../../analysis/loops';
import { trainers } from '../../analysis/sources';
import type { BoardGraph } from '../../engine/board-graph';
import { setting } from '../../engine/draft-mend';
import { namedAll } from '../../engine/fill-message';
import { DATA, flows, MODEL } from '../../engine/flow-mask';
import { PREDICTORS } from '../../engine/kinds';
import { defineRule } from '../../engine/rule';
import { joined, type Steps } from '../../engine/walk';

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
      ...wayRound(graph, loop),
      data: { joins: namedAll(loop.joins) },
      mend: () => explore(graph),
    };
  },
});

/** As far as it is drawn: from what shows a list to the join, to training, to what shows the next. */
function wayRound(graph: BoardGraph, { joins }: Loop): Steps {
  const shows = graph.connected('reranker', ...PREDICTORS);
  const shown = graph.trail(shows, DATA | flows('predictions', 'response'));
  const learned = graph.trailTo(trainers(graph), DATA);
  const next = graph.trailTo(shows, MODEL);
  const ways = joins.flatMap((join) => {
    const towards = learned.to(join);
    const trainer = towards?.nodes.at(-1);
    return [shown.to(join), towards, trainer && next.to(trainer)];
  });
  return joined({ nodes: joins, edges: [] }, ...ways);
}

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
