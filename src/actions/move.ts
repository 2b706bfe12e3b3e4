import type { Edge } from '../core/board';
import { nudge } from '../core/commands/nudge';
import type { Point } from '../core/geometry';
import type { NodeId } from '../core/ids';
import { select } from '../session/selection';
import { en } from '../strings/en';
import type { Action, ActionContext } from './action';
import { commit } from './commit';
import {
  acrossBoard,
  alongConnection,
  DIRECTIONS,
  endTowards,
  firstNode,
  type Direction,
} from './walk-graph';

const KEYS: { readonly [D in Direction]: string } = {
  up: 'ArrowUp',
  down: 'ArrowDown',
  left: 'ArrowLeft',
  right: 'ArrowRight',
};
const WAYS: { readonly [D in Direction]: Point } = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/** Flow pixels: two steps of the 4 px grid, and with Shift ten. */
const NEAR = 8;
const FAR = 40;

const nudgeAction = (direction: Direction, far: boolean): Action => ({
  id: `nudge-${direction}${far ? '-far' : ''}`,
  label: (far ? en.actions.nudgeFar : en.actions.nudge)(en.actions.directions[direction]),
  shortcuts: [far ? `Shift+${KEYS[direction]}` : KEYS[direction]],
  keys: 'board',
  isEnabled: ({ selection, readOnly }) => !readOnly && selection.nodes.size > 0,
  run: (context) => {
    const board = context.document.get();
    const { x, y } = WAYS[direction];
    const by = far ? FAR : NEAR;
    const free = [...context.selection.nodes].filter((id) => board.nodes.get(id)?.locked !== true);
    commit(
      context,
      nudge(board, free, { x: x * by, y: y * by }),
      en.canvas.moved(context.selection.nodes.size),
    );
    context.camera?.reveal(context.selection.nodes);
  },
});

/** From the selected node along a connection; from none to the first. */
const walkAction = (direction: Direction): Action => ({
  id: `walk-${direction}`,
  label: en.actions.walk(en.actions.directions[direction]),
  shortcuts: [`Alt+${KEYS[direction]}`],
  keys: 'board',
  isEnabled: ({ document }) => document.get().nodes.size > 0,
  run: (context) => {
    const board = context.document.get();
    const from = lastSelected(context);
    const edge = from === undefined ? lastEdge(context) : undefined;
    if (edge !== undefined) goTo(context, endTowards(board, edge, direction));
    else if (from === undefined) goTo(context, firstNode(board));
    else goTo(context, alongConnection(board, from, direction));
  },
});

/** With nothing selected an arrow takes hold of a node; from then on it moves it. */
const reachAction = (direction: Direction): Action => ({
  id: `reach-${direction}`,
  label: en.actions.reach(en.actions.directions[direction]),
  shortcuts: [KEYS[direction], `Mod+Shift+${KEYS[direction]}`],
  keys: 'board',
  isEnabled: ({ document, selection: { nodes, edges }, readOnly }) =>
    // A connection alone is bent by the arrows.
    document.get().nodes.size > 0 && (readOnly || (nodes.size <= 1 && edges.size === 0)),
  run: (context) => {
    const board = context.document.get();
    const from = lastSelected(context);
    goTo(context, from === undefined ? firstNode(board) : acrossBoard(board, from, direction));
  },
});

const lastSelected = ({ selection }: ActionContext): NodeId | undefined =>
  [...selection.nodes].at(-1);

const lastEdge = ({ document, selection }: ActionContext): Edge | undefined => {
  const id = [...selection.edges].at(-1);
  return id && document.get().edges.get(id);
};

function goTo({ camera }: ActionContext, id: NodeId | undefined): void {
  if (id === undefined) return;
  select([id]);
  camera?.reveal([id]);
  camera?.focus(id);
}

export const nudges = DIRECTIONS.flatMap((direction) => [
  nudgeAction(direction, false),
  nudgeAction(direction, true),
]);
export const walks = DIRECTIONS.map(walkAction);
export const reaches = DIRECTIONS.map(reachAction);
