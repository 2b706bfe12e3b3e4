import { expect, test } from 'vitest';

import { notationOfDrawio } from './drawio-notation';

const model = (cells: string): string =>
  `<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>${cells}</root></mxGraphModel>`;
const box = (id: string, value: string, parent = '1'): string =>
  `<mxCell id="${id}" value="${value}" style="rounded=1;html=1;" vertex="1" parent="${parent}"><mxGeometry width="120" height="60" as="geometry"/></mxCell>`;
const arrow = (id: string, source: string, target: string, style = '', value = ''): string =>
  `<mxCell id="${id}" value="${value}" style="${style}" edge="1" parent="1" source="${source}" target="${target}"><mxGeometry relative="1" as="geometry"/></mxCell>`;

const drawing = model(
  [
    box('g', 'Online'),
    box('a', '&lt;b&gt;Kafka&lt;/b&gt;&lt;br&gt;topic &amp;amp; log', 'g'),
    box('b', 'Feature&#10;store'),
    box('blank', ''),
    `<object label="Data lake" owner="x" id="c"><mxCell style="" vertex="1" parent="1"/></object>`,
    arrow('e', 'a', 'b', 'edgeStyle=orthogonalEdgeStyle;', 'each hour'),
    arrow('f', 'b', 'c', 'startArrow=classic;endArrow=none;'),
    arrow('h', 'a', 'c', 'startArrow=classic;'),
    `<mxCell id="w" value="nightly" style="edgeLabel;" vertex="1" connectable="0" parent="h"/>`,
    `<mxCell id="l" edge="1" parent="1" source="a"/>`,
  ].join(''),
);

test.each([
  ['as it is', drawing],
  ['escaped', encodeURIComponent(drawing)],
  ['in a file', `<mxfile><diagram>${drawing}</diagram></mxfile>`],
])('draw.io: boxes, containers and bound arrows, %s', (_, text) => {
  expect(notationOfDrawio(text)?.split('\n')).toEqual([
    '"Kafka topic & log" > "Feature store": "each hour"',
    '"Data lake" > "Feature store"',
    '"Kafka topic & log" <> "Data lake": "nightly"',
    '"Online": {"Kafka topic & log"}',
    '"Feature store"',
    '"Data lake"',
  ]);
});

test.each(['<svg/>', 'mxGraphModel', '%3CmxGraphModel%E0%A4%A', '<mxGraphModelling/>', ''])(
  '%j is no drawing',
  (text) => expect(notationOfDrawio(text)).toBeUndefined(),
);

test('a drawing of nothing is nothing', () => {
  expect(notationOfDrawio(model(''))).toBeUndefined();
});

test('a name that goes on and on, is read at once', () => {
  const text = model(`<mxCell ${'a'.repeat(200_000)}/>`);
  expect(notationOfDrawio(text)).toBeUndefined();
});
