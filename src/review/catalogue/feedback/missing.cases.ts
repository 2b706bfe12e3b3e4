import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { feedbackMissing } from './missing';

const asked = 'app:client-app -request-> server:model-server -predictions-> app';

export const cases = defineCases({
  rule: feedbackMissing,
  valid: {
    'clicks are joined to answers': board(
      `${asked} -events-> clicks:event-log > join:label-join > set:dataset-builder; server -predictions-> log:prediction-log > join`,
    ),
    'people grade a sample of the log': board(
      'app:client-app > llm:llm-server > app; llm -response-> log:prediction-log > raters:human-evaluation',
    ),
    'client events pass a check and a redactor on their way to the label join': board(
      `${asked} -events-> check:data-validation -events-> redact:pii-redactor -events-> join:label-join > set:dataset-builder`,
    ),
    'somebody else says how it turned out': board(
      `${asked}; bank:external-system -events-> join:label-join > set:dataset-builder`,
    ),
    'a log that nobody is drawn to write': board(
      'server:model-server > service:app-service; clicks:event-log > set:dataset-builder > trainer:model-trainer -model-> server',
    ),
  },
  invalid: {
    'nothing comes back': { board: board(asked), findings: ['feedback: missing'] },
    'learned from once': {
      board: board(`${asked}; set:dataset-builder > trainer:model-trainer -model-> server`),
      findings: ['feedback: missing'],
    },
    'logged, and never read': {
      board: board(`${asked}; server -predictions-> log:prediction-log`),
      findings: ['feedback: logged'],
    },
    'a predictor wired into an evaluator is evaluation': {
      board: board(`${asked}; server -predictions-> eval:offline-evaluator`),
      findings: ['feedback: missing'],
    },
  },
});
