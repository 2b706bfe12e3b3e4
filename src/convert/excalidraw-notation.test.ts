import { expect, test } from 'vitest';

import { notationOfExcalidraw } from './excalidraw-notation';

const box = (id: string, text: string, more: object = {}) => [
  { id, type: 'rectangle', ...more },
  { id: `${id}-t`, type: 'text', containerId: id, text },
];
const arrow = (from: string, to: string, more: object = {}) => ({
  id: `${from}${to}`,
  type: 'arrow',
  startBinding: { elementId: from },
  endBinding: { elementId: to },
  endArrowhead: 'arrow',
  ...more,
});

test('Excalidraw: boxes, frames, and arrows that are bound', () => {
  const elements = [
    ...box('a', 'Kafka'),
    ...box('b', 'Feature\nstore', { frameId: 'f' }),
    ...box('gone', 'Gone', { isDeleted: true }),
    { id: 'f', type: 'frame', name: 'Online' },
    arrow('a', 'b'),
    { id: 'w', type: 'text', containerId: 'ab', text: 'each hour' },
    arrow('a', 'nowhere'),
    { id: 'n', type: 'text', text: 'A title' },
  ];
  const text = JSON.stringify({ type: 'excalidraw/clipboard', elements });
  expect(notationOfExcalidraw(text)?.split('\n')).toEqual([
    '"Kafka" > "Feature store": "each hour"',
    '"Kafka"',
    '"Online": {"Feature store"}',
    '"A title"',
  ]);
});

test.each(['{"type":"excalidraw"', '{"type":"x","elements":[],"by":"excalidraw"}', 'excalidraw'])(
  '%j is no drawing',
  (text) => expect(notationOfExcalidraw(text)).toBeUndefined(),
);

test('Excalidraw: boxes without words stay where an arrow binds them', () => {
  const elements = [
    { id: 'a', type: 'rectangle' },
    { id: 'b', type: 'ellipse' },
    { id: 'c', type: 'diamond' },
    arrow('a', 'b'),
  ];
  const text = JSON.stringify({ type: 'excalidraw/clipboard', elements });
  expect(notationOfExcalidraw(text)?.split('\n')).toEqual([
    '"Box"#p1 > "Box"#p2',
    '"Box"#p1',
    '"Box"#p2',
  ]);
});
