import type { Board } from '../core/board';
import { addNode } from '../core/commands/add-node';
import type { Fragment } from '../core/commands/copy-fragment';
import { pasteFragment } from '../core/commands/paste-fragment';
import type { Point } from '../core/geometry';
import { newId, nodeId, type NodeId } from '../core/ids';
import { safeLink } from '../core/safe-link';
import { nodeSize } from '../render/node-size';
import { select } from '../session/selection';
import { en } from '../strings/en';
import type { ActionContext } from './action';
import { commit } from './commit';
import { fragmentFromText } from './fragment-text';

/**
 * Puts text of the clipboard onto the board: what was copied from a board comes back as it was,
 * with the connections between its nodes; lines become parts, a paragraph a note.
 */
export async function pasteOnBoard(
  context: ActionContext,
  text: string,
  as: 'parts' | 'note',
): Promise<void> {
  if (context.readOnly || text.trim() === '') return context.announce(en.canvas.nothingToPaste);
  if (as === 'parts' && pasteLink(context, text)) return;
  const fragment = await fragmentFromText(text);
  if (fragment !== undefined) pasteNodes(context, fragment);
  else if (as === 'note') pasteNote(context, text);
  else if (!(await pasteChains(context, text)) && !(await pasteLines(context, text)))
    pasteNote(context, text);
}

/** A text in the notation is drawn, such as the outline of another board; false for other text. */
async function pasteChains(context: ActionContext, text: string): Promise<boolean> {
  const { document, library, random } = context;
  // Without the names of the components, offline before the first time, it is read as lines.
  const loaded = await import('./paste-notation').catch(() => undefined);
  const plan = await loaded?.planNotation(
    text,
    () => document.get(),
    library,
    target(context),
    random,
  );
  if (plan === undefined) return false;
  if (!commit(context, plan.changes, plan.says)) return false;
  selectInView(context, plan.nodes);
  return true;
}

/** An address becomes the link of the one selected node; false where there is none, or no address. */
function pasteLink(context: ActionContext, text: string): boolean {
  const [id, ...more] = context.selection.nodes;
  const node = id && context.document.get().nodes.get(id);
  const link = /\s/.test(text.trim()) ? undefined : safeLink(text);
  if (node === undefined || more.length > 0 || link === undefined) return false;
  const change = { type: 'set', in: 'nodes', id: node.id, fields: { link } } as const;
  return commit(context, [change], en.canvas.linked(link));
}

/** One to three words. */
const NAME = /^[^\s.!?]+(?: [^\s.!?]+){0,2}$/;

/** Lines and arrows become parts and connections, a name a part; false for what is prose. */
async function pasteLines(context: ActionContext, text: string): Promise<boolean> {
  const { planLines, readLines } = await import('./paste-lines');
  const { document, library, random } = context;
  const read = readLines(text);
  const label = text.trim();
  if (read === undefined && !NAME.test(label)) return false;
  const kindOf = await context.loadSureKind(library).catch(() => () => undefined);
  // A few words are a note unless they are what a component is called.
  if (read === undefined && kindOf(label) === undefined) return false;
  const lines = read ?? { labels: [label], links: [] };
  const plan = planLines(document.get(), library, lines, target(context), kindOf, random);
  if (!commit(context, plan.changes, en.canvas.pasted(plan.nodes.length))) return false;
  selectInView(context, plan.nodes);
  return true;
}

/** A text says nothing of how much room it will take: what it drew is brought into view. */
function selectInView({ camera }: ActionContext, nodes: readonly NodeId[]): void {
  select(nodes);
  // Once the canvas has them.
  setTimeout(() => camera?.reveal(nodes));
}

function pasteNodes(context: ActionContext, fragment: Fragment): void {
  const board = context.document.get();
  const offset = pasteOffset(board, fragment, context);
  const pasted = pasteFragment(board, fragment, offset, context.random);
  if (!commit(context, pasted.changes, en.canvas.pasted(pasted.nodes.size))) return;
  select(pasted.nodes.values());
}

function pasteNote(context: ActionContext, text: string): void {
  const id = nodeId(newId(context.random));
  const { x, y } = target(context);
  const position = { x: Math.round(x), y: Math.round(y) };
  const changes = addNode(context.document.get(), { id, type: 'note', text, position });
  if (commit(context, changes, en.canvas.pasted(1))) select([id]);
}

/** Where a paste goes: to the pointer, or to the middle of the view. */
function target({ camera }: ActionContext): Point {
  const view = camera?.viewport() ?? { x: 0, y: 0, width: 0, height: 0 };
  return camera?.pointer() ?? { x: view.x + view.width / 2, y: view.y + view.height / 2 };
}

const STEP = 24;

/** Brings the fragment's middle to the target; a second paste at the same place lies beside the first. */
function pasteOffset(board: Board, { nodes }: Fragment, context: ActionContext): Point {
  const rects = nodes.map((node) => ({
    ...node.position,
    ...nodeSize(node, board, context.library),
  }));
  const left = Math.min(...rects.map(({ x }) => x));
  const top = Math.min(...rects.map(({ y }) => y));
  const right = Math.max(...rects.map(({ x, width }) => x + width));
  const bottom = Math.max(...rects.map(({ y, height }) => y + height));
  const { x, y } = target(context);
  const offset = {
    x: Math.round(x - (left + right) / 2),
    y: Math.round(y - (top + bottom) / 2),
  };
  const taken = new Set(Array.from(board.nodes.values(), ({ position }) => keyOf(position)));
  const first = nodes[0]?.position ?? offset;
  while (taken.has(keyOf({ x: first.x + offset.x, y: first.y + offset.y }))) {
    offset.x += STEP;
    offset.y += STEP;
  }
  return offset;
}

const keyOf = ({ x, y }: Point): string => `${x} ${y}`;
