import type { ActionContext } from '../actions/action';
import { applyChanges } from '../core/apply-changes';
import { planConnection } from '../actions/plan-connection';
import { planNode } from '../actions/plan-node';
import { onlySelected } from '../actions/tools';
import type { Point, Rect } from '../core/geometry';
import { nodeSize } from '../render/node-size';
import { NODE_SIZE } from '../render/node-look';
import { select } from '../session/selection';
import type { Placeable } from '../session/tool';
import { en } from '../strings/en';
import { nodeName } from '../ui/properties/node-name';

const BESIDE = 80;
const BELOW = 32;

/**
 * Places something without a pointer: to the right of the only selected node and connected
 * from it, else in the middle of the view; always clear of what is there. One undo step.
 */
export function placeItem(context: ActionContext, item: Placeable): void {
  const { document, library, camera, random, readOnly } = context;
  if (readOnly) return;
  const board = document.get();
  const from = onlySelected(context);
  const start = from === undefined ? undefined : board.nodes.get(from);
  const rects = [...board.nodes.values()]
    .filter(({ type }) => type !== 'group')
    .map((node): Rect => ({ ...node.position, ...nodeSize(node, board, library) }));
  const wanted = start
    ? {
        x: start.position.x + nodeSize(start, board, library).width + BESIDE,
        y: start.position.y,
      }
    : middleOf(camera?.viewport());
  const position = freeBelow(wanted, rects);
  const parent = start?.type === 'group' ? undefined : start?.parent;
  const plan = planNode(
    board,
    library,
    item,
    { position, ...(parent === undefined ? {} : { parent }) },
    random,
  );
  const placed = applyChanges(board, plan.changes);
  const connection =
    from !== undefined && placed.ok
      ? planConnection(placed.value, library, from, plan.node.id, random)
      : undefined;
  document.beginStep();
  const applied = document.apply([...plan.changes, ...(connection?.changes ?? [])]);
  document.beginStep();
  if (!applied.ok) return;
  select([plan.node.id]);
  context.announce(en.canvas.added(nodeName(applied.value, plan.node.id)));
  requestAnimationFrame(() => camera?.reveal([plan.node.id]));
}

const middleOf = (view: Rect | undefined): Point => {
  const { x, y, width, height } = view ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x: x + (width - NODE_SIZE.width) / 2, y: y + (height - NODE_SIZE.height) / 2 };
};

/** The wanted place, or the next one below it that nothing covers. */
function freeBelow({ x, y }: Point, rects: readonly Rect[]): Point {
  let top = y;
  for (let tries = 0; tries <= rects.length; tries++) {
    const hit = rects.find(
      (rect) =>
        x < rect.x + rect.width &&
        rect.x < x + NODE_SIZE.width &&
        top < rect.y + rect.height &&
        rect.y < top + NODE_SIZE.height,
    );
    if (hit === undefined) break;
    top = hit.y + hit.height + BELOW;
  }
  return { x, y: top };
}
