import { expect, test } from 'vitest';

import { safeLink } from './safe-link';

test.each([
  ['https://example.org/design', 'https://example.org/design'],
  [' http://example.org ', 'http://example.org/'],
  ['mailto:team@example.org', 'mailto:team@example.org'],
  ['javascript:alert(1)', undefined],
  [' JaVaScRiPt:alert(1)', undefined],
  ['data:text/html,hi', undefined],
  ['file:///etc/passwd', undefined],
  ['example.org', undefined],
  ['', undefined],
  [undefined, undefined],
])('%s', (text, address) => expect(safeLink(text)).toBe(address));
