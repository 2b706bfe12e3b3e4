import type { NodeChange } from '@xyflow/react';
import { expect, test } from 'vitest';

import { splitNodeChanges } from './split-node-changes';

const at = { x: 3, y: 4 };

const nothing = { moved: {}, removed: [], dragged: {}, selected: {} };
type Expected = Partial<Record<keyof typeof nothing, unknown>>;

test.each<[string, NodeChange[], Expected]>([
  ['nothing', [], {}],
  [
    'a step of a drag is this window’s',
    [{ id: 'a', type: 'position', position: at, dragging: true }],
    { dragged: { a: at } },
  ],
  [
    'the end of a drag is the document’s',
    [{ id: 'a', type: 'position', position: at, dragging: false }],
    { moved: { a: at } },
  ],
  [
    'a drag that ends without a position moves nothing',
    [{ id: 'a', type: 'position', dragging: false }],
    {},
  ],
  [
    'a move by key is the document’s',
    [{ id: 'a', type: 'position', position: at }],
    { moved: { a: at } },
  ],
  [
    'two nodes dragged together',
    [
      { id: 'a', type: 'position', position: at, dragging: true },
      { id: 'b', type: 'position', position: { x: 0, y: 0 }, dragging: true },
    ],
    { dragged: { a: at, b: { x: 0, y: 0 } } },
  ],
  [
    'selection is this window’s',
    [
      { id: 'a', type: 'select', selected: true },
      { id: 'b', type: 'select', selected: false },
    ],
    { selected: { a: true, b: false } },
  ],
  ['a removal is the document’s', [{ id: 'a', type: 'remove' }], { removed: ['a'] }],
  [
    'a measurement is nobody’s',
    [{ id: 'a', type: 'dimensions', dimensions: { width: 1, height: 1 } }],
    {},
  ],
  [
    'React Flow creates and replaces nothing',
    [
      { type: 'add', item: { id: 'a', position: at, data: {} } },
      { id: 'a', type: 'replace', item: { id: 'a', position: at, data: {} } },
    ],
    {},
  ],
])('%s', (_, changes, expected) => {
  const { document, session } = splitNodeChanges(changes);
  expect({
    moved: Object.fromEntries(document.moved),
    removed: [...document.removed],
    dragged: Object.fromEntries(session.dragged),
    selected: Object.fromEntries(session.selected),
  }).toEqual({ ...nothing, ...expected });
});
