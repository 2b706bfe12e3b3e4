import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { constraintsOverLatencyBudget } from './over-latency-budget';

const budget = { constraints: { latencyP99Ms: 100 } };

export const cases = defineCases({
  rule: constraintsOverLatencyBudget,
  valid: {
    'within the budget': board(
      'app:client-app -request-> service:app-service(latencyP99Ms=10) -request-> rank:ranker(latencyP99Ms=80) -predictions-> service -response-> app',
      budget,
    ),
    'in parallel, the slowest counts': board(
      'app:client-app -request-> service:app-service -request-> a:vector-index(latencyP99Ms=60) -candidates-> rank:ranker(latencyP99Ms=30) -predictions-> service -response-> app; service -request-> b:search-index(latencyP99Ms=60) -candidates-> rank',
      budget,
    ),
    'no budget is stated': board(
      'app:client-app -request-> rank:ranker(latencyP99Ms=900) -predictions-> app',
    ),
    'nobody waits for the log': board(
      'app:client-app -request-> rank:ranker(latencyP99Ms=90) -predictions-> app; rank -predictions-> log:prediction-log -features-> slow:feature-lookup(latencyP99Ms=90)',
      budget,
    ),
  },
  invalid: {
    'the steps add up': {
      board: board(
        'app:client-app -request-> find:vector-index(latencyP99Ms=60) -candidates-> rank:ranker(latencyP99Ms=60) -predictions-> app',
        budget,
      ),
      findings: ['constraints: sum'],
    },
    'one step alone is too slow': {
      board: board(
        'app:client-app -request-> rank:ranker(latencyP99Ms=300) -predictions-> app',
        budget,
      ),
      findings: ['rank: node (error)'],
    },
    'even the median is over': {
      board: board(
        'app:client-app -request-> first:ranker(latencyP50Ms=60, latencyP99Ms=90) -predictions-> second:ranker(latencyP50Ms=60, latencyP99Ms=90) -predictions-> app',
        budget,
      ),
      findings: ['constraints: median (error)'],
    },
  },
});
