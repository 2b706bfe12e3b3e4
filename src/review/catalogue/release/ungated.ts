import { namedPath } from '../../engine/fill-message';
import { fact } from '../../engine/fact';
import type { BoardGraph } from '../../engine/board-graph';
import { MODEL } from '../../engine/flow-mask';
import { isA } from '../../engine/graph-node';
import { PREDICTORS, TRAINERS } from '../../engine/kinds';
import { defineRule } from '../../engine/rule';
import { isGuarded } from '../../mends/deliver';
import { addGate } from '../../mends/release-way';

export const releaseUngated = defineRule({
  id: 'release/ungated',
  severity: 'error',
  source: 'Breck et al., The ML Test Score',
  safe: true,
  messages: {
    open: {
      what: 'A model goes live with nothing that may stop it: {path}.',
      why: 'A broken or worse model then serves everyone, minutes after it was trained.',
      ask: 'Who or what says no to a bad model?',
      fix: 'Let the evaluation decide: put a gate before the registry.',
    },
  },
  *check(graph) {
    const trail = ungatedTrail(graph);
    for (const node of graph.connected(...PREDICTORS)) {
      const path = trail.to(node);
      if (!path || path.edges.length === 0) continue;
      const leaving = path.edges.filter(
        ({ from, to }) =>
          isA(from, [...TRAINERS, 'calibrator', 'model-compressor']) &&
          !isA(to, [...TRAINERS, 'calibrator', 'model-compressor']),
      );
      const mayBeGate = path.nodes.some(({ kind }) => kind === undefined);
      yield {
        message: 'open',
        at: node,
        nodes: path.nodes,
        edges: path.edges,
        data: { path: namedPath(path.nodes) },
        severity: mayBeGate ? 'hint' : undefined,
        mend: () => addGate(graph, leaving),
      };
    }
  },
});

/** Ways of models on which nothing decides. */
const ungatedTrail = fact((graph: BoardGraph) => {
  const guarded = graph.set(graph.nodes.filter(isGuarded));
  return graph.trail(graph.connected(...TRAINERS), MODEL, { not: guarded });
});
