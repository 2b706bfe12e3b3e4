import { metricsOf } from '../../analysis/metrics';
import { namedAll } from '../../engine/fill-message';
import { isConnected } from '../../engine/graph-node';
import type { Kind } from '../../engine/kinds';
import { defineRule } from '../../engine/rule';

/** What produces numbers of each kind; a business number may come from any table of the company. */
export const PRODUCERS = {
  offline: ['offline-evaluator', 'slice-evaluator', 'human-evaluation', 'backtest'],
  online: ['ab-router', 'model-monitor', 'system-monitor', 'human-evaluation', 'canary-shadow'],
  guardrail: [
    'ab-router',
    'model-monitor',
    'system-monitor',
    'drift-monitor',
    'slice-evaluator',
    'offline-evaluator',
    'human-evaluation',
    'canary-shadow',
  ],
} as const satisfies { readonly [kind: string]: readonly Kind[] };

export const successMetricsUnmeasured = defineRule({
  id: 'success-metrics/unmeasured',
  severity: 'warning',
  messages: {
    loose: {
      what: '{producers} could measure “{metric}”, and nothing is connected to it.',
      why: 'A metric that no one computes decides nothing.',
      ask: 'Where does this number come from, and how often?',
      fix: 'Connect what is measured.',
    },
    unmeasured: {
      what: 'Nothing on the board measures the {kind} metric “{metric}”.',
      why: 'A metric that no one computes decides nothing.',
      ask: 'Where does this number come from, and how often?',
      fix: 'Add what measures it: an evaluator, an experiment or a monitor.',
    },
  },
  *check(graph) {
    if (graph.edges.length === 0) return;
    for (const metric of metricsOf(graph.board).all) {
      const { kind } = metric;
      if (kind === 'business') continue;
      const drawn = graph.of(...PRODUCERS[kind]);
      if (drawn.some(isConnected)) continue;
      if (drawn.length > 0) {
        const data = { metric: metric.name, producers: namedAll(drawn) };
        yield { message: 'loose', at: metric.id, data, nodes: drawn };
      } else {
        yield { message: 'unmeasured', at: metric.id, data: { metric: metric.name, kind } };
      }
    }
  },
});
