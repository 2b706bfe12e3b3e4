import type { ActionContext } from '../actions/action';
import { freeSpot } from '../actions/free-spot';
import { planNext } from '../actions/plan-next';
import { rowLengthInView } from '../actions/row-length';
import { planNode } from '../actions/plan-node';
import { onlySelected } from '../actions/tools';
import type { Board } from '../core/board';
import type { Point, Rect } from '../core/geometry';
import { nodeSize } from '../render/node-size';
import { NODE_SIZE } from '../render/node-look';
import { select } from '../session/selection';
import type { Placeable } from '../session/tool';
import { en } from '../strings/en';
import { nodeName } from '../ui/properties/node-name';

/**
 * Places something without a pointer: to the right of the only selected node and connected
 * from it, else in the middle of the view; always clear of what is there. One undo step.
 */
export function placeItem(context: ActionContext, item: Placeable): void {
  const { document, library, camera, random, readOnly } = context;
  if (readOnly) return;
  const board = document.get();
  const from = onlySelected(context);
  const plan =
    from === undefined
      ? planNode(board, library, item, { position: freeSpotInView(context, board) }, random)
      : planNext(board, library, item, { from, columns: rowLengthInView() }, random);
  if (plan === undefined) return;
  document.beginStep();
  const applied = document.apply(plan.changes);
  document.beginStep();
  if (!applied.ok) return;
  select([plan.node.id]);
  context.announce(en.canvas.added(nodeName(applied.value, plan.node.id)));
  requestAnimationFrame(() => camera?.reveal([plan.node.id]));
}

function freeSpotInView({ camera, library }: ActionContext, board: Board): Point {
  const taken = [...board.nodes.values()]
    .filter(({ type }) => type !== 'group')
    .map((node): Rect => ({ ...node.position, ...nodeSize(node, board, library) }));
  return freeSpot(middleOf(camera?.viewport()), NODE_SIZE, taken);
}

const middleOf = (view: Rect | undefined): Point => {
  const { x, y, width, height } = view ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x: x + (width - NODE_SIZE.width) / 2, y: y + (height - NODE_SIZE.height) / 2 };
};
