import { beforeEach, expect, test } from 'vitest';

import { emptyBoard, type OwnComponent } from '../core/board';
import { defineComponent } from '../core/commands/define-component';
import { boardId, componentId, nodeId } from '../core/ids';
import { createBoardDocument } from '../document/board-document';
import { bundledLibrary } from '../library/bundled';
import { shelf } from '../session/shelf';
import { boardLibrary } from './board-library';
import { shelfDocument } from './shelf-document';

const bundled = { get: () => bundledLibrary, subscribe: () => () => {} };
const mine: OwnComponent = { id: componentId('own-mine'), name: 'Fraud graph' };
const node = (id: string, component: string) => ({
  type: 'add' as const,
  in: 'nodes' as const,
  id,
  value: {
    id: nodeId(id),
    type: 'component' as const,
    label: id,
    component: componentId(component),
    position: { x: 0, y: 0 },
  },
});

beforeEach(() => shelf.setState({ favourites: [], recent: [], personal: new Map() }));

const open = () => shelfDocument(createBoardDocument(emptyBoard(boardId('b'))));

test('the library follows the board and the personal one, and is the same while they are', () => {
  const document = open();
  const source = boardLibrary(document, bundled);
  expect(source.get()).toBe(bundledLibrary);
  shelf.setState({ personal: new Map([[mine.id, mine]]) });
  expect(source.get().get(mine.id)?.name).toBe('Fraud graph');
  document.apply(defineComponent(document.get(), { ...mine, name: 'Risk graph' }));
  const now = source.get();
  expect(now.get(mine.id)?.name).toBe('Risk graph');
  document.apply([node('a', 'cache')]);
  expect(source.get()).toBe(now);
});

test('what is placed from the personal library brings its definition, and one undo takes both', () => {
  shelf.setState({ personal: new Map([[mine.id, mine]]) });
  const document = open();
  document.beginStep();
  document.apply([node('a', mine.id)]);
  expect(document.get().components.get(mine.id)).toEqual(mine);
  document.undo();
  expect([document.get().nodes.size, document.get().components.size]).toEqual([0, 0]);
});

test('what is placed is remembered as recent; a paste of many is not', () => {
  const document = open();
  document.apply([node('a', 'cache'), node('b', 'ranker')]);
  expect(shelf.getState().recent).toEqual(['ranker', 'cache']);
  document.apply(Array.from({ length: 9 }, (_, at) => node(`n${at}`, 'event-log')));
  document.apply([{ ...node('a', 'event-log') }]);
  expect(shelf.getState().recent).toEqual(['ranker', 'cache']);
});
