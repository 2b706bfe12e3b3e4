import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { privacyPermissionsIgnored } from './permissions-ignored';

const rag = (corpus: string, found: string): string =>
  `${corpus}:content-corpus > encoder:embedder > index:vector-index > ${found} > llm:llm-server > user:end-user`;

export const cases = defineCases({
  rule: privacyPermissionsIgnored,
  valid: {
    'a filter in between': board(
      rag('"Company documents"', 'acl:candidate-filter > prompt:prompt-builder'),
    ),
    'controls guard the index': board(
      `${rag('"Company documents"', 'prompt:prompt-builder')}; access:privacy-controls > index`,
    ),
    'a public catalogue': board(rag('"Product manuals"', 'prompt:prompt-builder')),
  },
  invalid: {
    'everybody finds everything': {
      board: board(rag('"Company documents"', 'prompt:prompt-builder')),
      findings: ['index: open'],
    },
  },
});
