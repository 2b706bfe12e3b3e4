import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import { boardId, componentId } from '../core/ids';
import { Database } from './database';
import { openStorage, type Storage } from './open-storage';

const fraud = componentId('own-fraud');
const desk = componentId('own-desk');

let names = 0;
const windows: Storage[] = [];
const newName = (): string => `personal-${(names += 1)}`;

afterEach(async () => {
  await Promise.all(windows.splice(0).map((window) => window.close()));
});

async function openWindow(name: string): Promise<Storage> {
  let time = 0;
  const opened = await openStorage(
    name,
    () => (time += 1),
    () => () => {},
  );
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  windows.push(opened.value);
  return opened.value;
}

const listed = async ({ personal }: Storage) => {
  const list = await personal.list();
  if (!list.ok) throw new Error(JSON.stringify(list.error));
  return list.value;
};

test('what is kept is there in the next window, in the order in which it was kept', async () => {
  const name = newName();
  const one = await openWindow(name);
  await one.personal.keep(new Map([[fraud, { id: fraud, name: 'Fraud graph' }]]));
  await one.personal.keep(new Map([[desk, { id: desk, name: 'Desk' }]]));
  await one.personal.keep(new Map([[fraud, { id: fraud, name: 'Risk graph' }]]));
  expect(await listed(await openWindow(name))).toEqual([
    { id: fraud, name: 'Risk graph' },
    { id: desk, name: 'Desk' },
  ]);
});

test('what is taken out is gone, and taking it out again is no fault', async () => {
  const window = await openWindow(newName());
  await window.personal.keep(new Map([[fraud, { id: fraud }]]));
  expect(await window.personal.remove(fraud)).toMatchObject({ ok: true });
  expect(await window.personal.remove(fraud)).toMatchObject({ ok: true });
  expect(await listed(window)).toEqual([]);
});

test('this window and the others hear of it, until they stop listening', async () => {
  const name = newName();
  const [here, there] = [await openWindow(name), await openWindow(name)];
  let heard = 0;
  const elsewhere = new Promise<void>((resolve) => {
    there.personal.onChange(resolve);
  });
  const stop = here.personal.onChange(() => (heard += 1));
  await here.personal.keep(new Map([[fraud, { id: fraud }]]));
  await elsewhere;
  stop();
  await here.personal.remove(fraud);
  expect(heard).toBe(1);
});

test('a database of version 1 gets the new stores and keeps all that it had', async () => {
  const name = newName();
  const board = boardId('b');
  const old = await openDB(name, 1, {
    upgrade: (db) => {
      db.createObjectStore('boards', { keyPath: 'id' });
      db.createObjectStore('previews');
      db.createObjectStore('updates', { keyPath: ['board', 'sequence'] });
      db.createObjectStore('settings');
      db.createObjectStore('windows', { keyPath: 'id' });
    },
  });
  const row = { id: board, title: 'Old', nodeCount: 3, createdAt: 1, updatedAt: 2 };
  await old.put('boards', row);
  await old.put('updates', { board, sequence: 1, update: Uint8Array.of(7) });
  await old.put('previews', '{}', board);
  await old.put('settings', { wheelZooms: true }, 'user');
  await old.put('windows', {
    id: 'w',
    board,
    camera: { x: 1, y: 2, zoom: 1 },
    selection: [],
    at: 1,
  });
  old.close();

  const window = await openWindow(name);
  expect(await window.boards.list()).toEqual({ ok: true, value: [{ ...row, preview: '{}' }] });
  const handle = await window.openBoard(board);
  expect(handle.ok && [...handle.value.updates].map((update) => [...update])).toEqual([[7]]);
  expect(await window.settings.get('user')).toEqual({ ok: true, value: { wheelZooms: true } });
  expect(await window.windows.read('w')).toMatchObject({ ok: true, value: { board } });
  await window.personal.keep(new Map([[fraud, { id: fraud }]]));
  expect(await listed(window)).toEqual([{ id: fraud }]);

  const raw = new Database(name);
  const attempts = await raw.read(['attempts'], (read) => read.objectStore('attempts').getAll());
  await raw.close();
  expect(attempts).toEqual({ ok: true, value: [] });
});
