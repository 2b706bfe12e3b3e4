import { expect, test } from 'vitest';
import { componentId, nodeId } from '../core/ids';
import { bundledLibrary } from '../library/bundled';
import { drawGhostNode } from './draw-ghost';
import { theme } from './theme';

test.each([
  ['the whole name where it fits', 'data-lake', 'Data lake', 'Data lake'],
  ['the short name where it does not', 'dataset-builder', 'Training-set builder', 'Training set'],
  [
    'a cut label where it is not the name of the kind',
    'data-lake',
    'All the events of the last year',
    'All the events o…',
  ],
])('a missing piece shows %s', (_, component, label, shown) => {
  const rect = { x: 0, y: 0, width: 190, height: 58 };
  const node = { id: nodeId('g'), component: componentId(component), label, caption: '', rect };
  const { items } = drawGhostNode(node, 'error', bundledLibrary, theme('light'));
  expect(items.flatMap((item) => (item.kind === 'text' ? [item.text] : []))[0]).toBe(shown);
});
