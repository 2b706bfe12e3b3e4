import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { offlineEvaluationJudgeUnchecked } from './judge-unchecked';

const answers = 'app:client-app > llm:llm-server > app; llm -response-> eval';

export const cases = defineCases({
  rule: offlineEvaluationJudgeUnchecked,
  valid: {
    'people grade a sample': board(
      `${answers}:offline-evaluator(judge=LLM); llm -response-> raters:human-evaluation -labels-> eval`,
    ),
    'the judge is checked by people': board(
      `${answers}:offline-evaluator(judge=human-checked LLM)`,
    ),
    'there is no judge': board(`${answers}:offline-evaluator(judge=none)`),
  },
  invalid: {
    'a language model judges alone': {
      board: board(`${answers}:offline-evaluator(judge=LLM)`),
      findings: ['eval: unchecked'],
    },
  },
});
