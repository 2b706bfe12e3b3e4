import { applyChanges } from '../core/apply-changes';
import { duplicateNodes } from '../core/commands/duplicate-nodes';
import type { Point } from '../core/geometry';
import { assertNever } from '../core/result';
import { nodeSize } from '../render/node-size';
import { select } from '../session/selection';
import { en } from '../strings/en';
import type { Action, ActionContext } from './action';
import { commit } from './commit';
import { freeSpot } from './free-spot';
import { planConnection } from './plan-connection';
import { onlySelected } from './tools';
import { DIRECTIONS, type Direction } from './walk-graph';

/** Between the node and its copy, in flow pixels. */
const BESIDE = 80;
const BELOW = 48;

const KEYS: { readonly [D in Direction]: readonly string[] } = {
  up: ['Mod+ArrowUp', 'Shift+Alt+ArrowUp'],
  down: ['Mod+ArrowDown', 'Shift+Alt+ArrowDown'],
  left: ['Mod+ArrowLeft', 'Shift+Alt+ArrowLeft'],
  right: ['Mod+ArrowRight', 'Shift+Alt+ArrowRight'],
};

function offset(direction: Direction, { width, height }: { width: number; height: number }): Point {
  switch (direction) {
    case 'up':
      return { x: 0, y: -height - BELOW };
    case 'down':
      return { x: 0, y: height + BELOW };
    case 'left':
      return { x: -width - BESIDE, y: 0 };
    case 'right':
      return { x: width + BESIDE, y: 0 };
    default:
      return assertNever(direction);
  }
}

/** A copy of the selected node beside it, connected from it, which is selected then. */
const connectedCopy = (direction: Direction): Action => ({
  id: `connected-copy-${direction}`,
  label: en.arrange.connectedCopy(en.actions.directions[direction]),
  shortcuts: KEYS[direction],
  keys: 'board',
  isEnabled: (context) => toCopy(context) !== undefined,
  run: (context) => {
    const board = context.document.get();
    const node = toCopy(context);
    if (node === undefined) return;
    const size = nodeSize(node, board, context.library);
    const by = offset(direction, size);
    const wanted = { x: node.position.x + by.x, y: node.position.y + by.y };
    const taken = [...board.nodes.values()]
      .filter(({ type }) => type !== 'group')
      .map((other) => ({ ...other.position, ...nodeSize(other, board, context.library) }));
    const spot = freeSpot(wanted, size, taken);
    const way = { x: spot.x - node.position.x, y: spot.y - node.position.y };
    const { changes, nodes } = duplicateNodes(board, [node.id], way, context.random);
    const copy = nodes.get(node.id);
    const placed = applyChanges(board, changes);
    if (copy === undefined || !placed.ok) return;
    const { library, random } = context;
    const wire = planConnection(placed.value, library, node.id, copy, random)?.changes ?? [];
    if (!commit(context, [...changes, ...wire], en.canvas.added(node.label))) return;
    select([copy]);
    context.camera?.reveal([copy]);
    context.camera?.focus(copy);
  },
});

function toCopy(context: ActionContext) {
  const id = onlySelected(context);
  const node = id && context.document.get().nodes.get(id);
  return context.readOnly || node?.type !== 'component' ? undefined : node;
}

export const connectedCopies: readonly Action[] = DIRECTIONS.map(connectedCopy);
