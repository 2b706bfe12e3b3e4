import type { Board } from '../core/board';
import { addNode } from '../core/commands/add-node';
import { boardFromJson } from '../core/format/parse';
import { boardToJson } from '../core/format/serialise';
import { describeFileError } from '../core/format/faults';
import type { BoardNode } from '../core/board';
import { edgeId, newId, nodeId, type NodeId } from '../core/ids';
import type { Json } from '../core/json';
import type { Library } from '../library/library';
import type { Decorations } from '../render/drawing';
import type { Review } from '../review/engine/review';
import type { LensId } from '../review/lenses/lens';
import { cameraControl } from '../session/camera';
import type { Camera, CameraControl } from '../session/camera';
import { LENSES } from '../session/lens';
import { select } from '../session/selection';
import type { Workspace } from '../ui/workspace';
import type { Desk } from './desk';
import { openParsed } from './open-parsed';

/** What `export` makes; docs/api.md has the defaults. */
export interface ExportRequest {
  readonly format?: 'png' | 'svg';
  readonly scale?: number;
  readonly theme?: 'light' | 'dark';
  readonly background?: boolean;
  readonly lens?: LensId;
}

/** `window.stageboard`: the documented way for programs to use the open board. */
export interface StageboardApi {
  /** Opens a board as from a file, in place of one that is stored under its id. Throws, with path and reason, for what is not a board. */
  load(board: unknown): Promise<void>;
  board(): Json;
  /** The review of the board as it is now. */
  review(): Promise<Review>;
  select(ids: readonly string[]): void;
  fitView(): void;
  camera(): Camera;
  setCamera(camera: Camera): void;
  /** Adds a node as a file writes it, in one undo step; gives its id. */
  add(node: unknown): string;
  export(request?: ExportRequest): Promise<Blob>;
}

declare global {
  interface Window {
    stageboard?: StageboardApi;
  }
}

function control(): CameraControl {
  const found = cameraControl.getState().control;
  if (found === null) throw new Error('The board is not shown yet.');
  return found;
}

/** Offers the API of the board that is open at each call. */
export function offerApi(desk: Desk): void {
  const workspace = (): Workspace => {
    const { session } = desk;
    if (session === null) throw new Error('No board is open.');
    return session.workspace;
  };
  window.stageboard = {
    load: async (json) => {
      const parsed = boardFromJson(json);
      if (!parsed.ok) throw new Error(describeFileError(parsed.error));
      await openParsed(desk, parsed.value, 'replace');
      await canvasShown();
    },
    board: () => boardToJson(workspace().document.get()),
    review: () => freshReview(workspace()),
    select: (ids) => {
      const { nodes, edges } = workspace().document.get();
      select(
        ids.map(nodeId).filter((id) => nodes.has(id)),
        ids.map(edgeId).filter((id) => edges.has(id)),
      );
    },
    fitView: () => control().fitAll(),
    camera: () => ({ ...control().get() }),
    setCamera: ({ x, y, zoom }) => {
      if (![x, y, zoom].every(Number.isFinite) || zoom <= 0)
        throw new Error('A camera is { x, y, zoom } in numbers.');
      control().set({ x, y, zoom });
    },
    add: (node) => add(workspace(), node),
    export: (request) => exportImage(workspace(), request),
  };
}

function add({ document }: Workspace, node: unknown): string {
  const board = document.get();
  const given = typeof node === 'object' && node !== null ? node : {};
  const id = 'id' in given ? given.id : newId(Math.random);
  // The node is checked among the groups that it may go to, not as part of a board of thousands.
  const groups = new Map<NodeId, BoardNode>();
  for (const [id, one] of board.nodes) if (one.type === 'group') groups.set(id, one);
  const { nodes, ...rest } = boardToJson({ ...board, nodes: groups, edges: new Map() });
  const all = [...(Array.isArray(nodes) ? nodes : []), { position: { x: 0, y: 0 }, ...given, id }];
  const parsed = boardFromJson({ ...rest, nodes: all });
  if (!parsed.ok) throw new Error(describeFileError(parsed.error));
  const added = [...parsed.value.board.nodes.values()].find((one) => !board.nodes.has(one.id));
  if (added === undefined) throw new Error('A node needs an id that is not on the board yet.');
  document.beginStep();
  const applied = document.apply(addNode(board, added));
  document.beginStep();
  if (!applied.ok || !applied.value.nodes.has(added.id))
    throw new Error('It cannot be added here.');
  return added.id;
}

/** Waits for the answer about the last change. */
function freshReview({ review }: Workspace): Promise<Review> {
  return new Promise((resolve) => {
    const settle = () => {
      const { review: answer, stale } = review.get();
      if (answer === undefined || stale) return false;
      resolve(answer);
      return true;
    };
    if (settle()) return;
    const stop = review.subscribe(() => {
      if (settle()) stop();
    });
  });
}

/** The canvas of another board mounts in a later frame. */
function canvasShown(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (cameraControl.getState().control === null) requestAnimationFrame(look);
      else resolve();
    };
    // The canvas of the board before is gone after two frames.
    requestAnimationFrame(() => requestAnimationFrame(look));
  });
}

async function exportImage(
  { document, library }: Workspace,
  { format = 'png', scale = 1, theme = 'light', background = true, lens }: ExportRequest = {},
): Promise<Blob> {
  if (!(scale > 0 && scale <= 10)) throw new Error('The scale is a number above 0, up to 10.');
  if (lens !== undefined && !LENSES.includes(lens))
    throw new Error(`A lens is one of ${LENSES.join(', ')}.`);
  const { pngImage, svgImage } = await import('../ui/export/make-image');
  const shown =
    lens === undefined ? {} : { decorations: await lensOf(document.get(), library, lens) };
  const options = { theme, background, scale, embed: true, ...shown };
  if (format === 'svg') return await svgImage(document.get(), library, options);
  return (await pngImage(document.get(), library, options)).blob;
}

/** Read here and not in the worker: the picture is of the board as it is now. */
async function lensOf(board: Board, library: Library, lens: LensId): Promise<Decorations> {
  const { decorationsFor } = await import('../convert/lens-decorations');
  return decorationsFor(board, library, lens);
}
