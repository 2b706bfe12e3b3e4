import { applyChanges } from '../core/apply-changes';
import type { Board } from '../core/board';
import type { Change } from '../core/change';

// Uncommitted stand-in until document/ is there.
export function memoryDocument(start: Board) {
  let board = start;
  const past: Board[] = [];
  let future: Board[] = [];
  let fresh = true;
  const listeners = new Set<() => void>();
  const hears = new Set<(changes: readonly Change[], board: Board) => void>();
  const tell = (changes: readonly Change[]) => {
    for (const l of listeners) l();
    for (const h of hears) h(changes, board);
  };
  return {
    get: () => board,
    subscribe: (l: () => void) => (listeners.add(l), () => void listeners.delete(l)),
    apply(changes: readonly Change[]) {
      const result = applyChanges(board, changes);
      if (result.ok) {
        if (fresh) past.push(board);
        fresh = false;
        future = [];
        board = result.value;
        tell(changes);
      }
      return result;
    },
    beginStep: () => void (fresh = true),
    undo() {
      const last = past.pop();
      if (last === undefined) return;
      future.push(board);
      board = last;
      fresh = true;
      tell([]);
    },
    redo() {
      const next = future.pop();
      if (next === undefined) return;
      past.push(board);
      board = next;
      tell([]);
    },
    canUndo: () => past.length > 0,
    canRedo: () => future.length > 0,
    onChanges: (h: (changes: readonly Change[], board: Board) => void) => (
      hears.add(h),
      () => void hears.delete(h)
    ),
  };
}
