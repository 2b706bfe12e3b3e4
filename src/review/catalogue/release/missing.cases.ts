import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { releaseMissing } from './missing';

const off = {
  settings: { rules: { 'release/all-at-once': 'off', 'release/ungated': 'off' } },
} as const;

export const cases = defineCases({
  rule: releaseMissing,
  valid: {
    'batch: registry and gate are enough': board(
      'set:dataset-builder > trainer:model-trainer > registry:model-registry > scorer:batch-scorer; eval:offline-evaluator > gate:evaluation-gate > registry; trainer > eval',
    ),
    'online: a canary too': board(
      'set:dataset-builder > trainer:model-trainer > registry:model-registry > canary:canary-shadow -model-> server:model-server; app:client-app -request-> server; eval:offline-evaluator > registry',
    ),
    'nothing trained: one gate': board(
      'app:client-app > llm:llm-server > app; llm -response-> eval:offline-evaluator > gate:evaluation-gate > llm',
    ),
  },
  invalid: {
    'from the trainer straight to users': {
      board: board('set:dataset-builder > trainer:model-trainer > server:model-server'),
      findings: ['release: missing'],
    },
    'a language model that anyone may swap': {
      board: board('app:client-app > llm:llm-server > app'),
      findings: ['release: missing'],
    },
    'a registry alone, for users who wait': {
      board: board(
        'set:dataset-builder > trainer:model-trainer > registry:model-registry > server:model-server -predictions-> app:client-app -request-> server',
        off,
      ),
      findings: ['release: partial (hint)'],
    },
  },
});
