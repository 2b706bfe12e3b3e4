import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { modelSelectionNoRetrievalStage } from './no-retrieval-stage';

const asked =
  'app:client-app -request-> service:app-service -request-> rank:ranker -predictions-> service';

export const cases = defineCases({
  rule: modelSelectionNoRetrievalStage,
  valid: {
    'a generator picks hundreds': board(
      'app:client-app -request-> service:app-service -request-> find:candidate-generator -candidates-> rank:ranker -predictions-> service',
      { constraints: { corpus: 10_000_000 } },
    ),
    'a small catalogue': board(asked, { constraints: { corpus: 2000 } }),
    'the size is not stated': board(asked),
  },
  invalid: {
    'ten million a request': {
      board: board(asked, { constraints: { corpus: 10_000_000 } }),
      findings: ['rank: all'],
    },
  },
});
