import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { servingUnboundedAgent } from './unbounded-agent';

export const cases = defineCases({
  rule: servingUnboundedAgent,
  valid: {
    'five steps': board(
      'llm:llm-server -request-> tools:agent-tools(maxSteps=5) -response-> service:app-service',
    ),
    'the model has the limit': board(
      'llm:llm-server(maxSteps=3) -request-> tools:agent-tools -response-> service:app-service',
    ),
    'a service calls the tools': board(
      'service:app-service -request-> tools:agent-tools -response-> service',
    ),
  },
  invalid: {
    'as long as it likes': {
      board: board('llm:llm-server -request-> tools:agent-tools -response-> service:app-service'),
      findings: ['tools: endless'],
    },
  },
});
