import { boardId, edgeId, nodeId } from '../core/ids';
import type { BoardId } from '../core/ids';
import { cameraControl, cameraSnapshot } from '../session/camera';
import type { Camera } from '../session/camera';
import { select, selection } from '../session/selection';
import type { Storage } from '../storage/open-storage';

const KEY = 'stageboard-window';

/** Tells this window's reloads from other windows. Lost with the window, as it should be. */
function windowId(): string {
  try {
    const known = sessionStorage.getItem(KEY);
    if (known !== null) return known;
    const id = crypto.randomUUID();
    sessionStorage.setItem(KEY, id);
    return id;
  } catch {
    // Site data is blocked, and with it the store: there is nothing to find again.
    return 'window';
  }
}

export interface WindowMemory {
  readonly board: BoardId;
  readonly camera: Camera;
  readonly selection: readonly string[];
}

/** Where this window was; for a new window, where the last one was. */
export async function recallWindow(storage: Storage): Promise<WindowMemory | undefined> {
  const own = await storage.windows.read(windowId());
  const state = own.ok && own.value !== undefined ? own : await storage.windows.latest();
  if (!state.ok || state.value === undefined) return undefined;
  const { board, camera, selection } = state.value;
  return { board: boardId(board), camera, selection };
}

const IDLE_MS = 250;

/** Remembers board, camera and selection as they come to rest, until the returned function is called. */
export function rememberWindow(storage: Storage, board: BoardId): () => void {
  const id = windowId();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    clearTimeout(timer);
    const { nodes, edges } = selection.getState();
    // The snapshot is taken when a move has ended; a window may go away before.
    const { control } = cameraControl.getState();
    const camera = control?.get() ?? cameraSnapshot.getState().camera;
    void storage.windows.write({ id, board, camera, selection: [...nodes, ...edges] });
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(write, IDLE_MS);
  };
  const stops = [cameraSnapshot.subscribe(soon), selection.subscribe(soon)];
  window.addEventListener('pagehide', write);
  soon();
  return () => {
    clearTimeout(timer);
    window.removeEventListener('pagehide', write);
    for (const stop of stops) stop();
  };
}

/** Selects what was selected, as far as it is still there. */
export function recallSelection(
  ids: readonly string[],
  board: {
    readonly nodes: ReadonlyMap<string, unknown>;
    readonly edges: ReadonlyMap<string, unknown>;
  },
): void {
  select(
    ids.filter((id) => board.nodes.has(id)).map(nodeId),
    ids.filter((id) => board.edges.has(id)).map(edgeId),
  );
}
