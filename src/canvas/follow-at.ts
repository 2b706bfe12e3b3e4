import { planBeside } from '../actions/plan-beside';
import type { NewNode } from '../actions/plan-node';
import type { Point } from '../core/geometry';
import { select, selection } from '../session/selection';
import { en } from '../strings/en';
import { groupAt } from './group-membership';
import { labelOf, spokenLabel } from './names';
import type { Surface } from './surface';

/** Places a new part next to the only selected node, connected with it; false where it is not next to one. */
export function followAt(item: NewNode, middle: Point, surface: Surface): boolean {
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
