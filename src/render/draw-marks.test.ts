import { expect, test } from 'vitest';

import { nodeId } from '../core/ids';
import { drawMarks } from './draw-marks';
import { theme } from './theme';
import { toSvg } from './to-svg';

const size = { width: 190, height: 58 };
const node = (more: object) =>
  ({ id: nodeId('n'), type: 'component', label: 'A', position: { x: 0, y: 0 }, ...more }) as const;
const names = (more: object) =>
  drawMarks(node(more), size, theme('light')).map((item) => item.kind === 'icon' && item.name);

test.each([
  ['nothing special', {}, []],
  ['locked and pinned', { locked: true, pinned: true }, ['pin', 'lock']],
  ['a link', { link: 'https://example.org' }, ['external-link']],
  ['a link that is none', { link: 'javascript:alert(1)' }, []],
])('%s', (_, more, expected) => expect(names(more)).toEqual(expected));

test('in an SVG the link can be followed', () => {
  const items = drawMarks(node({ link: 'https://example.org/?a=1&b="2"' }), size, theme('light'));
  const svg = toSvg({ bounds: { x: 0, y: 0, ...size }, items }, {});
  expect(svg).toContain('<a href="https://example.org/?a=1&amp;b=%222%22"');
});
