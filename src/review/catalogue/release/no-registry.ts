import { namedPath } from '../../engine/fill-message';
import { MODEL } from '../../engine/flow-mask';
import { isA } from '../../engine/graph-node';
import { PREDICTORS, TRAINERS } from '../../engine/kinds';
import { defineRule } from '../../engine/rule';
import { addRegistry } from '../../mends/release-way';

const BETWEEN = [...TRAINERS, 'calibrator', 'model-compressor'] as const;

export const releaseNoRegistry = defineRule({
  id: 'release/no-registry',
  severity: 'warning',
  source: 'MLflow documentation, Model Registry',
  safe: true,
  messages: {
    unversioned: {
      what: 'No registry keeps versions between training and {at}: {path}.',
      why: 'Without the last good version there is nothing to roll back to.',
      ask: 'It is worse since noon: how do you get yesterday’s model back?',
      fix: 'Put a model registry on the way.',
    },
  },
  *check(graph) {
    const trail = graph.trail(graph.connected(...TRAINERS), MODEL, {
      not: graph.setOf('model-registry'),
    });
    for (const node of graph.connected(...PREDICTORS)) {
      const path = trail.to(node);
      if (!path || path.edges.length === 0) continue;
      const leaving = path.edges.filter(({ from, to }) => isA(from, BETWEEN) && !isA(to, BETWEEN));
      const mayBe = path.nodes.some(({ kind }) => kind === undefined);
      yield {
        message: 'unversioned',
        at: node,
        nodes: path.nodes,
        edges: path.edges,
        data: { path: namedPath(path.nodes) },
        severity: mayBe ? 'hint' : undefined,
        mend: () => addRegistry(graph, leaving),
      };
    }
  },
});
