import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { privacyLeaves } from './leaves';

const RAG =
  '"Employee documents":content-corpus > encoder:embedder > index:vector-index > prompt:prompt-builder';

export const cases = defineCases({
  rule: privacyLeaves,
  valid: {
    'a model of our own': board(`${RAG} > llm:llm-server > user:end-user`),
    'redacted before it leaves': board(
      `${RAG} > redact:pii-redactor -request-> llm:llm-server(hosted=true) > user:end-user`,
    ),
    'an outside source brings data in': board(
      'partner:external-system > features:feature-engineering > set:dataset-builder',
      { constraints: { privacy: { personalData: true } } },
    ),
  },
  invalid: {
    'a hosted model reads what was retrieved': {
      board: board(`${RAG} > llm:llm-server(hosted=true) > user:end-user`),
      findings: ['llm: leaves'],
    },
    'events are sent to a partner': {
      board: board('clicks:event-log > partner:external-system'),
      findings: ['partner: leaves'],
    },
  },
});
