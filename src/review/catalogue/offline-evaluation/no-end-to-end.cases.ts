import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { offlineEvaluationNoEndToEnd } from './no-end-to-end';

const staged = 'index:vector-index > rank:ranker > service:app-service';

export const cases = defineCases({
  rule: offlineEvaluationNoEndToEnd,
  valid: {
    'both stages': board(staged, { metrics: ['recall@500', 'ndcg@10'] }),
    'the evaluator names the other': board(
      `${staged}; eval:offline-evaluator(metrics=[recall@500])`,
      { metrics: ['ndcg@10'] },
    ),
    'one stage only is there': board('rank:ranker > service:app-service', { metrics: ['ndcg@10'] }),
  },
  invalid: {
    'only what was found': {
      board: board(staged, { metrics: ['recall@500'] }),
      findings: ['offline-evaluation: first'],
    },
    'only the answer': {
      board: board('index:vector-index > prompt:prompt-builder > llm:llm-server', {
        brief: { task: 'rag' },
        metrics: ['faithfulness', 'answer correctness'],
      }),
      findings: ['offline-evaluation: last'],
    },
  },
});
