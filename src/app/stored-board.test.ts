import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { emptyBoard } from '../core/board';
import { boardId } from '../core/ids';
import { openStorage } from '../storage/open-storage';
import { createStored } from './stored-board';

test('the list of boards shows what a board holds after its last edit', async () => {
  const storage = await openStorage('stored-board-test');
  if (!storage.ok) throw new Error(storage.error.kind);
  const opened = createStored(storage.value, emptyBoard(boardId('b1')));
  opened.document.apply([{ type: 'write', in: 'board', fields: { title: 'Clicks' } }]);
  await opened.close();
  const list = await storage.value.boards.list();
  expect(list.ok && list.value.map(({ title }) => title)).toEqual(['Clicks']);
});
