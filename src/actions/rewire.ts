import type { Point } from '../core/geometry';
import { nodeSize } from '../render/node-size';
import { askForNode } from '../session/node-query';
import { editEdge } from '../session/edit-edge';
import { openQuickAdd } from '../session/quick-add';
import { clearSelection } from '../session/selection';
import { en } from '../strings/en';
import type { Action, ActionContext } from './action';
import { commit } from './commit';
import { unlocked } from './locked';
import { planHeal } from './plan-heal';
import { onlySelected, onlySelectedEdge, placeFor } from './tools';
import { DIRECTIONS, type Direction } from './walk-graph';

/** Asks for another kind; the node keeps its wires and its label. */
const replace: Action = {
  id: 'replace',
  label: en.edgeTools.replace,
  shortcuts: ['Shift+R'],
  keys: 'board',
  isEnabled: (context) => toReplace(context) !== undefined,
  run: (context) => {
    const replaces = toReplace(context);
    if (replaces !== undefined) openQuickAdd({ at: placeFor(context), replaces });
  },
};

function toReplace(context: ActionContext) {
  const id = onlySelected(context);
  const node = id && context.document.get().nodes.get(id);
  return context.readOnly || node?.type !== 'component' ? undefined : node.id;
}

/** Takes a node out of its chain and joins what is left. */
const heal: Action = {
  id: 'delete-and-heal',
  label: en.edgeTools.heal,
  shortcuts: ['Shift+Delete', 'Shift+Backspace'],
  keys: 'board',
  isEnabled: ({ selection, readOnly }) => !readOnly && selection.nodes.size > 0,
  run: (context) => {
    const { document, library, random } = context;
    const nodes = unlocked(context);
    const changes = planHeal(document.get(), library, nodes, random);
    if (!commit(context, changes, en.edgeTools.healed(nodes.length))) return;
    clearSelection();
    context.camera?.focus();
  },
};

/** The keyboard's way to take an end elsewhere: a list of parts. */
const moveEnd = (end: 'from' | 'to', label: string, key: string): Action => ({
  id: `move-${end === 'from' ? 'start' : 'end'}`,
  label,
  shortcuts: [key],
  keys: 'board',
  isEnabled: (context) => !context.readOnly && onlySelectedEdge(context) !== undefined,
  run: (context) => {
    const edge = onlySelectedEdge(context);
    if (edge !== undefined) askForNode({ kind: 'reconnect', edge, end });
  },
});

/** Its words, and what it carries, are written in its properties. */
const nameEdge: Action = {
  id: 'name-edge',
  label: en.edgeTools.nameAction,
  shortcuts: ['F2', 'Enter'],
  keys: 'board',
  isEnabled: (context) => !context.readOnly && onlySelectedEdge(context) !== undefined,
  run: () => editEdge(),
};

const removeBends: Action = {
  id: 'remove-bends',
  label: en.edgeTools.removeBends,
  isEnabled: (context) => {
    const id = onlySelectedEdge(context);
    const edge = id && context.document.get().edges.get(id);
    return !context.readOnly && edge?.bends !== undefined;
  },
  run: (context) => {
    const id = onlySelectedEdge(context);
    if (id === undefined) return;
    const fields = { bends: null };
    commit(context, [{ type: 'set', in: 'edges', id, fields }], en.edgeTools.straightened);
  },
};

const WAYS: { readonly [D in Direction]: Point } = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};
const KEYS: { readonly [D in Direction]: string } = {
  up: 'ArrowUp',
  down: 'ArrowDown',
  left: 'ArrowLeft',
  right: 'ArrowRight',
};
/** Flow pixels, three dots of the ground at a time. */
const BY = 24;

/** The keyboard's way to bend: the arrows move the last bend, or make one between the two ends. */
const bendAction = (direction: Direction): Action => ({
  id: `bend-${direction}`,
  label: en.edgeTools.bendBy(en.actions.directions[direction]),
  shortcuts: [KEYS[direction]],
  keys: 'board',
  isEnabled: (context) => !context.readOnly && onlySelectedEdge(context) !== undefined,
  run: (context) => {
    const board = context.document.get();
    const id = onlySelectedEdge(context);
    const edge = id && board.edges.get(id);
    const from = edge && board.nodes.get(edge.from);
    const to = edge && board.nodes.get(edge.to);
    if (!edge || !from || !to) return;
    const [a, b] = [from, to].map((node) => {
      const { width, height } = nodeSize(node, board, context.library);
      return { x: node.position.x + width / 2, y: node.position.y + height / 2 };
    });
    if (!a || !b) return;
    const middle = { x: Math.round((a.x + b.x) / 2), y: Math.round((a.y + b.y) / 2) };
    const { bends = [middle] } = edge;
    const last = bends.at(-1) ?? middle;
    const way = WAYS[direction];
    const moved = { x: last.x + way.x * BY, y: last.y + way.y * BY };
    const fields = { bends: [...bends.slice(0, -1), moved] };
    commit(context, [{ type: 'set', in: 'edges', id: edge.id, fields }], en.edgeTools.bent);
  },
});

export const rewires: readonly Action[] = [
  replace,
  heal,
  moveEnd('from', en.edgeTools.moveStartAction, 'Shift+J'),
  moveEnd('to', en.edgeTools.moveEndAction, 'J'),
  nameEdge,
  removeBends,
  ...DIRECTIONS.map(bendAction),
];
