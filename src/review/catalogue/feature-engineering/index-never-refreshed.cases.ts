import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { featureEngineeringIndexNeverRefreshed } from './index-never-refreshed';

const asked =
  'app:client-app -request-> encoder:embedder -embeddings-> index:vector-index > rank:ranker';

export const cases = defineCases({
  rule: featureEngineeringIndexNeverRefreshed,
  valid: {
    'documents are encoded into it': board(
      `${asked}; docs:content-corpus -records-> items:embedder -embeddings-> index`,
    ),
    'one encoder for both': board(`${asked}; docs:content-corpus -records-> encoder`),
    'a word index is loaded': board('items:app-database > words:search-index > rank:ranker'),
  },
  invalid: {
    'the documents are there, and no line leads from them': {
      board: board(`${asked}; docs:content-corpus > lake:data-lake`),
      findings: ['index: frozen'],
    },
    'only queries reach it': { board: board(asked), findings: ['index: frozen'] },
  },
});
