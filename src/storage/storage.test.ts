import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { boardId } from '../core/ids';
import type { BoardHandle } from './board-handle';
import { Database } from './database';
import { keepBoard } from './keep-board';
import { openStorage } from './open-storage';
import { VERSION } from './schema';
import type { Storage } from './open-storage';

const board = boardId('b');
const summary = { title: 'Ranking', nodeCount: 0 };
const bytes = (...items: readonly number[]): Uint8Array => Uint8Array.from(items);

/** The simplest thing that merges: a set of numbers below 256. */
class NumberSet {
  readonly numbers = new Set<number>();
  readonly #listeners = new Set<(update: Uint8Array) => void>();

  constructor(updates: readonly Uint8Array[] = []) {
    this.merge(...updates);
  }

  add(number: number): void {
    this.numbers.add(number);
    for (const listener of this.#listeners) listener(bytes(number));
  }

  onUpdate(listener: (update: Uint8Array) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  merge(...updates: readonly Uint8Array[]): void {
    for (const update of updates) for (const number of update) this.numbers.add(number);
  }

  encode(): Uint8Array {
    return bytes(...this.numbers);
  }
}

let names = 0;
const windows: Storage[] = [];
const newName = (): string => `test-${(names += 1)}`;

afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(windows.splice(0).map((window) => window.close()));
});

/** A window of the app on this database, whose clock and timers the test moves. */
async function openWindow(name: string, time = () => 1000, timers: (() => void)[] = []) {
  const opened = await openStorage(name, time, (_, call) => {
    timers.push(call);
    return () => timers.splice(timers.indexOf(call), 1);
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  windows.push(opened.value);
  return opened.value;
}

async function handleOf(window: Storage): Promise<BoardHandle> {
  const opened = await window.openBoard(board);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

/** A window in which the board is open, with its document. */
async function follow(window: Storage) {
  const handle = await handleOf(window);
  const document = new NumberSet(handle.updates);
  return { handle, document, kept: keepBoard(document, handle, () => summary) };
}

async function stored(name: string): Promise<number[]> {
  const handle = await handleOf(await openWindow(name));
  return [...new NumberSet(handle.updates).numbers].toSorted((a, b) => a - b);
}

async function newBoard(window: Storage): Promise<void> {
  await window.createBoard(board, summary, bytes(0)).close();
}

async function rowsOf(name: string): Promise<number[]> {
  const database = new Database(name);
  const rows = await database.read(['updates'], (read) => read.objectStore('updates').getAll());
  await database.close();
  return rows.ok ? rows.value.map(({ sequence }) => sequence) : [];
}

const full = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no space', 'QuotaExceededError');
  });

/** Sees each transaction as it begins. */
function watchTransactions(
  see: (on: IDBDatabase, begun: IDBTransaction, mode: unknown, options: unknown) => void,
): void {
  const original = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction');
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...args
  ) {
    const begun: IDBTransaction = original?.value.apply(this, args);
    see(this, begun, args[1], args[2]);
    return begun;
  });
}

describe('an appended update', () => {
  test('is acknowledged with its sequence, and another window can read it from then on', async () => {
    const name = newName();
    const a = await openWindow(name);
    await newBoard(a);
    const handle = await handleOf(a);
    expect(await handle.append(bytes(1))).toBe(2);
    expect(await stored(name)).toEqual([0, 1]);
    expect(await handle.append(bytes(2))).toBe(3);
  });

  test('is "saving" at once, and "saved" not before its transaction is complete', async () => {
    const name = newName();
    const a = await openWindow(name);
    await newBoard(a);
    const handle = await handleOf(a);
    const completed = vi.fn();
    watchTransactions((_, begun, mode, options) => {
      if (mode !== 'readwrite') return;
      expect(options).toEqual({ durability: 'strict' });
      begun.addEventListener('complete', () => completed());
    });
    const states: string[] = [];
    handle.saved.subscribe(() => {
      states.push(`${handle.saved.get().kind} after ${completed.mock.calls.length}`);
    });
    const first = handle.append(bytes(1));
    expect(handle.saved.get().kind).toBe('saving');
    await Promise.all([first, handle.append(bytes(2)), handle.append(bytes(3))]);
    await vi.waitFor(() => expect(handle.saved.get().kind).toBe('saved'));
    expect(states).toEqual(['saving after 0', 'saved after 2']);
  });

  test('reaches the other windows, and does not come back to its own', async () => {
    const name = newName();
    const a = await openWindow(name);
    await newBoard(a);
    const [one, two] = [await follow(a), await follow(await openWindow(name))];
    const echo = vi.spyOn(one.document, 'merge');
    one.document.add(7);
    await vi.waitFor(() => expect(two.document.numbers).toContain(7));
    two.document.add(8);
    await vi.waitFor(() => expect(one.document.numbers).toContain(8));
    expect(echo.mock.calls).toEqual([[bytes(8)]]);
    expect(await stored(name)).toEqual([0, 7, 8]);
  });

  test('that another window missed is fetched when the next one arrives', async () => {
    const name = newName();
    const a = await openWindow(name);
    await newBoard(a);
    const [one, two] = [await follow(a), await follow(await openWindow(name))];
    const lost = vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockReturnValue();
    await one.handle.append(bytes(5));
    lost.mockRestore();
    await one.handle.append(bytes(6));
    await vi.waitFor(() => expect([...two.document.numbers]).toEqual([0, 5, 6]));
  });

  test('that another window missed is fetched when this one writes, or asks', async () => {
    const name = newName();
    const a = await openWindow(name);
    await newBoard(a);
    const [one, two] = [await follow(a), await follow(await openWindow(name))];
    vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockReturnValue();
    await one.handle.append(bytes(5));
    two.document.add(6);
    await vi.waitFor(() => expect(two.document.numbers).toContain(5));
    await one.handle.append(bytes(7));
    await two.handle.catchUp();
    expect([...two.document.numbers].toSorted((x, y) => x - y)).toEqual([0, 5, 6, 7]);
  });
});

test('updates of two windows at once get sequences of their own, without gaps', async () => {
  const name = newName();
  const a = await openWindow(name);
  await newBoard(a);
  const [one, two] = [await handleOf(a), await handleOf(await openWindow(name))];
  const given = await Promise.all(
    Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? one : two).append(bytes(index))),
  );
  expect(given.toSorted((x, y) => x - y)).toEqual(
    Array.from({ length: 40 }, (_, index) => index + 2),
  );
});

describe('when nothing can be written', () => {
  test('it says so with the reason, keeps everything, and stores it in order on retry', async () => {
    const name = newName();
    const a = await openWindow(name);
    await newBoard(a);
    const { document, kept } = await follow(a);
    const noSpace = full();
    document.add(1);
    document.add(2);
    await vi.waitFor(() =>
      expect(kept.saved.get()).toMatchObject({ kind: 'failed', fault: { kind: 'full' } }),
    );
    document.add(3);
    noSpace.mockRestore();
    const failed = kept.saved.get();
    if (failed.kind === 'failed') failed.retry();
    await vi.waitFor(() => expect(kept.saved.get().kind).toBe('saved'));
    expect(await stored(name)).toEqual([0, 1, 2, 3]);
  });

  test('it tries again by itself', async () => {
    const name = newName();
    const timers: (() => void)[] = [];
    const a = await openWindow(name, undefined, timers);
    await newBoard(a);
    const { document, kept } = await follow(a);
    const noSpace = full();
    document.add(1);
    await vi.waitFor(() => expect(timers).toHaveLength(1));
    timers.pop()?.();
    await vi.waitFor(() => expect(timers).toHaveLength(1));
    expect(kept.saved.get().kind).toBe('failed');
    noSpace.mockRestore();
    timers.pop()?.();
    await vi.waitFor(() => expect(kept.saved.get().kind).toBe('saved'));
    expect(timers).toEqual([]);
  });

  test('a board that is closed and opened again still has what is not stored', async () => {
    const a = await openWindow(newName());
    await newBoard(a);
    const first = await follow(a);
    const noSpace = full();
    first.document.add(9);
    await first.kept.close();
    const again = await follow(a);
    expect([...again.document.numbers]).toEqual([0, 9]);
    expect(again.kept.saved.get().kind).toBe('failed');
    noSpace.mockRestore();
    expect(await again.handle.append(bytes(10))).toBe(3);
  });

  test('a new board is kept and stored later just the same', async () => {
    const name = newName();
    const a = await openWindow(name);
    const noSpace = full();
    const handle = a.createBoard(board, summary, bytes(4));
    await vi.waitFor(() => expect(handle.saved.get().kind).toBe('failed'));
    expect((await handleOf(a)).updates).toEqual([bytes(4)]);
    noSpace.mockRestore();
    await handle.append(bytes(5));
    expect(await stored(name)).toEqual([4, 5]);
  });
});

describe('compaction', () => {
  test('leaves one row that holds everything, and counts on from there', async () => {
    const name = newName();
    const a = await openWindow(name);
    await newBoard(a);
    const { document, handle } = await follow(a);
    await Promise.all([1, 2, 3].map((number) => handle.append(bytes(number))));
    document.merge(bytes(1, 2, 3));
    await handle.compact(() => document.encode());
    expect(await rowsOf(name)).toEqual([4]);
    expect(await stored(name)).toEqual([0, 1, 2, 3]);
    expect(await handle.append(bytes(4))).toBe(5);
  });

  test('happens by itself when there are many updates', async () => {
    const name = newName();
    const a = await openWindow(name);
    await newBoard(a);
    const { document, kept } = await follow(a);
    for (let number = 1; number <= 201; number++) document.add(number);
    await kept.close();
    await vi.waitFor(async () => expect((await rowsOf(name)).length).toBeLessThan(10));
    expect(await stored(name)).toHaveLength(202);
  });

  test('keeps what another window stored meanwhile', async () => {
    const name = newName();
    const a = await openWindow(name);
    await newBoard(a);
    const [one, two] = [await follow(a), await follow(await openWindow(name))];
    vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockReturnValue();
    await two.handle.append(bytes(1));
    const second = two.handle.append(bytes(2));
    const compaction = one.handle.compact(() => one.document.encode());
    await Promise.all([second, compaction, two.handle.append(bytes(3))]);
    expect(await stored(name)).toEqual([0, 1, 2, 3]);
  });

  test('by a window that is behind does no harm', async () => {
    const name = newName();
    const a = await openWindow(name);
    await newBoard(a);
    const [ahead, behind] = [await follow(a), await follow(await openWindow(name))];
    vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockReturnValue();
    ahead.document.add(1);
    await vi.waitFor(() => expect(ahead.kept.saved.get().kind).toBe('saved'));
    await ahead.handle.compact(() => ahead.document.encode());
    await behind.handle.compact(() => behind.document.encode());
    expect(await rowsOf(name)).toEqual([1, 2]);
    expect(await ahead.handle.append(bytes(2))).toBe(3);
    expect(await stored(name)).toEqual([0, 1, 2]);
  });

  test('law: nothing acknowledged is lost, whatever windows do in whatever order', async () => {
    const deed = fc.record({
      window: fc.nat({ max: 2 }),
      kind: fc.constantFrom('add', 'add', 'add', 'compact', 'reopen', 'deaf', 'wait'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 25 }), async (deeds) => {
        const name = newName();
        const start = await openWindow(name);
        await newBoard(start);
        const open = await Promise.all([
          follow(start),
          follow(await openWindow(name)),
          follow(await openWindow(name)),
        ]);
        const acknowledged = new Set([0]);
        const running: Promise<unknown>[] = [];
        for (const [index, { window, kind }] of deeds.entries()) {
          const at = open[window];
          if (!at) continue;
          const number = index + 1;
          if (kind === 'add' || kind === 'deaf') {
            if (kind === 'deaf') {
              vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockReturnValueOnce();
            }
            at.document.numbers.add(number);
            running.push(at.handle.append(bytes(number)).then(() => acknowledged.add(number)));
          } else if (kind === 'compact') {
            running.push(at.handle.compact(() => at.document.encode()));
          } else if (kind === 'reopen') {
            const kept = at.kept.close();
            open[window] = await follow(windows[windows.length - 1 - window] ?? start);
            running.push(kept);
          } else await Promise.all(running.splice(0));
        }
        await Promise.all(running);
        vi.restoreAllMocks();
        expect(await stored(name)).toEqual([...acknowledged].toSorted((a, b) => a - b));
        await Promise.all(open.map(({ handle }) => handle.catchUp()));
        for (const { document } of open)
          expect([...document.numbers].toSorted((a, b) => a - b)).toEqual(
            [...acknowledged].toSorted((a, b) => a - b),
          );
        await Promise.all(windows.splice(0).map((window) => window.close()));
      }),
      { numRuns: 40 },
    );
  });
});

describe('the list of boards', () => {
  test('shows what edits made of them, the one edited last first', async () => {
    let time = 1;
    const a = await openWindow(newName(), () => time);
    const old = a.createBoard(boardId('old'), { title: 'Old', nodeCount: 1 }, bytes(1));
    await old.close();
    time = 2;
    await newBoard(a);
    time = 3;
    const handle = await handleOf(a);
    await handle.append(bytes(1), () => ({ title: 'Renamed', nodeCount: 5 }));
    await a.boards.setPreview(board, 'picture');
    expect(await a.boards.list()).toEqual({
      ok: true,
      value: [
        { id: 'b', title: 'Renamed', nodeCount: 5, createdAt: 2, updatedAt: 3, preview: 'picture' },
        { id: 'old', title: 'Old', nodeCount: 1, createdAt: 1, updatedAt: 1 },
      ],
    });
  });

  test('a deleted board can be brought back until it is purged', async () => {
    const name = newName();
    let time = 1;
    const a = await openWindow(name, () => time);
    await newBoard(a);
    await a.boards.remove(board);
    expect(await a.boards.list()).toEqual({ ok: true, value: [] });
    await a.boards.restore(board);
    expect(await a.boards.list()).toMatchObject({ value: [{ id: 'b' }] });
    await a.boards.remove(board);
    time += 31 * 86_400_000;
    const later = await openWindow(name, () => time);
    await vi.waitFor(async () =>
      expect(await later.openBoard(board)).toEqual({ ok: false, error: { kind: 'gone' } }),
    );
    expect(await rowsOf(name)).toEqual([]);
  });

  test('an edit in another window brings a deleted board back', async () => {
    const name = newName();
    const a = await openWindow(name);
    await newBoard(a);
    const other = await handleOf(await openWindow(name));
    await a.boards.remove(board);
    await other.append(bytes(1));
    expect(await a.boards.list()).toMatchObject({ value: [{ id: 'b' }] });
  });

  test('an edit of a board that was purged says so, and is not tried again', async () => {
    const timers: (() => void)[] = [];
    const a = await openWindow(newName(), undefined, timers);
    await newBoard(a);
    const { document, kept } = await follow(a);
    await a.boards.remove(board);
    await a.boards.purge(2000);
    document.add(1);
    await vi.waitFor(() =>
      expect(kept.saved.get()).toMatchObject({ kind: 'failed', fault: { kind: 'gone' } }),
    );
    expect(timers).toEqual([]);
    expect(await a.openBoard(board)).toEqual({ ok: false, error: { kind: 'gone' } });
  });

  test('a duplicate has an id, a title and updates of its own', async () => {
    const a = await openWindow(newName());
    await newBoard(a);
    const as = { id: boardId('copy'), title: 'Ranking copy' };
    const copy = (updates: readonly Uint8Array[]) => bytes(...new NumberSet(updates).numbers, 99);
    expect(await a.boards.duplicate(board, as, copy)).toMatchObject({ ok: true });
    const opened = await a.openBoard(as.id);
    expect(opened).toMatchObject({ ok: true, value: { updates: [bytes(0, 99)] } });
    expect(await a.boards.list()).toMatchObject({ value: [{ id: 'b' }, as] });
    expect(await a.boards.duplicate(boardId('none'), as, copy)).toMatchObject({
      error: { kind: 'gone' },
    });
  });

  test('every window hears when it changes', async () => {
    const name = newName();
    const [a, b] = [await openWindow(name), await openWindow(name)];
    const heard = vi.fn();
    b.boards.onChange(heard);
    await newBoard(a);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
    await a.boards.remove(board);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
  });
});

test('settings are the same in all windows', async () => {
  const name = newName();
  const [a, b] = [await openWindow(name), await openWindow(name)];
  const heard = vi.fn();
  b.settings.onChange(heard);
  expect(await a.settings.get('wheel')).toEqual({ ok: true, value: undefined });
  await a.settings.set('wheel', 'pan');
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith('wheel'));
  expect(await b.settings.get('wheel')).toEqual({ ok: true, value: 'pan' });
});

const windowState = (id: string, x: number) => ({
  id,
  board,
  camera: { x, y: 0, zoom: 1 },
  selection: ['n1'],
});

test('a window finds itself again, and a new one starts where the last one was', async () => {
  let time = 1;
  const a = await openWindow(newName(), () => time);
  await a.windows.write(windowState('one', 1));
  time = 2;
  await a.windows.write(windowState('two', 2));
  expect(await a.windows.read('one')).toMatchObject({ value: { camera: { x: 1 } } });
  expect(await a.windows.latest()).toMatchObject({ value: { id: 'two' } });
  expect(await a.windows.read('three')).toEqual({ ok: true, value: undefined });
});

describe('a database that does not open', () => {
  test('because this browser has none', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('not here', 'SecurityError');
    });
    expect(await openStorage(newName())).toEqual({
      ok: false,
      error: { kind: 'unavailable', detail: 'not here' },
    });
  });

  test('because a newer version of the app has used it', async () => {
    const name = newName();
    const newer = new Database(name, VERSION + 1);
    await newer.open();
    expect(await openStorage(name)).toEqual({ ok: false, error: { kind: 'newer' } });
    await newer.close();
  });

  test('because a window that does not give way holds it; it opens when that is gone', async () => {
    const name = newName();
    const stubborn = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name, 1);
      request.addEventListener('success', () => resolve(request.result));
    });
    const newer = new Database(name, VERSION + 1);
    expect(await newer.open()).toEqual({ ok: false, error: { kind: 'blocked' } });
    stubborn.close();
    expect(await newer.open()).toEqual({ ok: true, value: undefined });
    await newer.close();
  });
});

test('an older window gives way to a newer version, keeps its edits and says why', async () => {
  const name = newName();
  const a = await openWindow(name);
  await newBoard(a);
  const { document, kept } = await follow(a);
  const newer = new Database(name, VERSION + 1);
  expect(await newer.open()).toEqual({ ok: true, value: undefined });
  document.add(1);
  await vi.waitFor(() =>
    expect(kept.saved.get()).toMatchObject({ kind: 'failed', fault: { kind: 'newer' } }),
  );
  await newer.close();
});

test('a connection that the browser closed is opened again', async () => {
  const name = newName();
  const connections: IDBDatabase[] = [];
  watchTransactions((connection) => connections.push(connection));
  const a = await openWindow(name);
  await newBoard(a);
  const handle = await handleOf(a);
  connections.at(-1)?.close();
  expect(await handle.append(bytes(1))).toBe(2);
});
