import { planBeside } from '../actions/plan-beside';
import { planInsert } from '../actions/plan-insert';
import { planNext } from '../actions/plan-next';
import type { NewNode } from '../actions/plan-node';
import { rowLengthInView } from '../actions/row-length';
import type { Point } from '../core/geometry';
import { NODE_SIZE } from '../render/node-look';
import { select, selection } from '../session/selection';
import { en } from '../strings/en';
import { edgeToDropOn } from './edge-at';
import { groupAt } from './group-membership';
import { nodeAt } from './hit-test';
import { edgeName, labelOf, spokenLabel } from './names';
import type { Surface } from './surface';

/**
 * Puts a new part on the connection there, behind the node that it is dropped on, or connects it
 * with the selected node beside it; false for none of these.
 */
export const joinAt = (item: NewNode, middle: Point, surface: Surface): boolean =>
  insertAt(item, middle, surface) ||
  dropOnNode(item, middle, surface) ||
  followAt(item, middle, surface);

/** Upon another part it would hide it: it comes next to that one. */
function dropOnNode(item: NewNode, middle: Point, surface: Surface): boolean {
  if (item.kind !== 'component' && item.kind !== 'box') return false;
  const { board, sizes, library } = surface.scene();
  const node = nodeAt(board, sizes, middle);
  if (node?.type !== 'component' || selection.getState().nodes.has(node.id)) return false;
  const plan = planNext(
    board,
    library,
    item,
    { from: node.id, columns: rowLengthInView() },
    surface.random,
  );
  if (plan === undefined) return false;
  const said = en.whatNext.placed(labelOf(plan.node), spokenLabel(board, node.id, library), false);
  if (!surface.commit(plan.changes, said)) return false;
  select([plan.node.id]);
  return true;
}

/** Places a new part next to the only selected node, connected with it; false where it is not next to one. */
function followAt(item: NewNode, middle: Point, surface: Surface): boolean {
  if (item.kind !== 'component' && item.kind !== 'box') return false;
  const { board, sizes, library } = surface.scene();
  const [selected, ...more] = selection.getState().nodes;
  if (selected === undefined || more.length > 0) return false;
  const parent = groupAt(board, sizes, middle);
  const place = { middle, selected, ...(parent === undefined ? {} : { parent }) };
  const plan = planBeside(board, library, item, place, surface.random);
  if (plan === undefined) return false;
  const other = spokenLabel(board, selected, library);
  const said = en.whatNext.placed(labelOf(plan.node), other, plan.from !== selected);
  if (!surface.commit(plan.changes, said)) return false;
  select([plan.node.id]);
  return true;
}

/** On a connection, clear of nodes, a new part goes between its ends. */
function insertAt(item: NewNode, middle: Point, surface: Surface): boolean {
  if (item.kind !== 'component' && item.kind !== 'box') return false;
  const { board, sizes, library } = surface.scene();
  const edge = edgeToDropOn(surface.scene(), middle);
  const node = nodeAt(board, sizes, middle);
  if (edge === undefined || (node !== undefined && node.type !== 'group')) return false;
  const at = {
    x: middle.x - NODE_SIZE.width / 2,
    y: middle.y - NODE_SIZE.height / 2,
  };
  const plan = planInsert(board, library, edge.id, item, surface.random, at);
  if (plan === undefined) return false;
  const words = en.edgeTools.inserted(labelOf(plan.node), edgeName(edge, board, library));
  if (!surface.commit(plan.changes, words)) return false;
  select([plan.node.id]);
  return true;
}
