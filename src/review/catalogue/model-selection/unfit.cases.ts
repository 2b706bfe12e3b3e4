import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { modelSelectionUnfit } from './unfit';

const COOCCURRENCE =
  'set:dataset-builder > trainer:model-trainer(family=item2vec) -model-> index:vector-index > service:app-service';

export const cases = defineCases({
  rule: modelSelectionUnfit,
  valid: {
    'trees for a table': board('set:dataset-builder > trainer:model-trainer(family=xgboost)', {
      brief: { task: 'binary classification' },
    }),
    'a family that no list names': board(
      'set:dataset-builder > trainer:model-trainer(family=ours)',
      {
        brief: { task: 'ranking' },
      },
    ),
    'a language model with seconds to answer': board('app:client-app > llm:llm-server > app', {
      constraints: { latencyP99Ms: 3000 },
    }),
    'a cross-encoder for the last hundred': board(
      'index:vector-index > rerank:reranker(technique=cross-encoder, inK=100) > app:client-app',
    ),
    'a note says how new listings are met': board(COOCCURRENCE, {
      brief: { task: 'retrieval' },
      notes: ['New listings are shown by price and place.'],
    }),
    'new listings are found by what they say': board(
      `${COOCCURRENCE}; listings:content-corpus -records-> words:embedder -embeddings-> index`,
      { brief: { task: 'retrieval', problem: 'Show new listings within an hour' } },
    ),
  },
  invalid: {
    'neighbours by sessions alone, and the problem names what is new': {
      board: board(COOCCURRENCE, {
        brief: { task: 'retrieval', problem: 'Show new listings within an hour' },
      }),
      findings: ['trainer: limits'],
    },
    'a time series model orders a list': {
      board: board('set:dataset-builder > trainer:model-trainer(family=ARIMA)', {
        brief: { task: 'ranking' },
      }),
      findings: ['trainer: task'],
    },
    'a language model in a tenth of a second': {
      board: board('app:client-app > llm:llm-server > app', { constraints: { latencyP99Ms: 100 } }),
      findings: ['llm: limits'],
    },
    'a cross-encoder for thousands': {
      board: board(
        'find:candidate-generator(outK=1000) > rank:ranker(family=cross-encoder) > service:app-service',
      ),
      findings: ['rank: limits'],
    },
    'a deep model on few labels': {
      board: board('set:dataset-builder(rows=2000) > trainer:model-trainer(family=DLRM)', {
        brief: { task: 'ranking' },
      }),
      findings: ['trainer: limits (hint)'],
    },
  },
});
