import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { mlTaskMissing } from './missing';

export const cases = defineCases({
  rule: mlTaskMissing,
  valid: {
    'a task and what is predicted': board('user:end-user', {
      brief: { task: 'ranking', target: 'watch time of an impression' },
    }),
    'own words are a task too': board('user:end-user', {
      brief: { task: 'guess the next move', target: 'the move of a player' },
    }),
  },
  invalid: {
    'no task': { board: board('user:end-user'), findings: ['ml-task: missing'] },
    'a target alone': {
      board: board('user:end-user', { brief: { target: 'watch time' } }),
      findings: ['ml-task: missing'],
    },
    'no target, and nothing is learned from labels': {
      board: board(
        'docs:content-corpus > index:search-index > prompt:prompt-builder > llm:llm-server > user:end-user',
        { brief: { task: 'rag-qa' } },
      ),
      findings: ['ml-task: partial (hint)'],
    },
  },
});
