import { planInsert } from '../../actions/plan-insert';
import { planReplace } from '../../actions/plan-replace';
import type { Board, Edge } from '../../core/board';
import type { Change } from '../../core/change';
import type { NodeId, Random } from '../../core/ids';
import type { ComponentDefinition } from '../../library/component';
import type { Library } from '../../library/library';
import type { QuickAdd } from '../../session/quick-add';
import { select } from '../../session/selection';
import type { Placeable } from '../../session/tool';
import { en } from '../../strings/en';
import { announce } from '../announcer';
import { nodeName } from '../properties/node-name';
import type { Workspace } from '../workspace';

/** What was chosen, or a plain box of what was typed. */
export const itemFor = (text: string, definition?: ComponentDefinition): Placeable =>
  definition === undefined
    ? { kind: 'box', label: text.trim() }
    : { kind: 'component', component: definition.id };

/** What the box is open for, where that is not simply to add. */
export function purposeOf(open: QuickAdd, board: Board): string | undefined {
  if (open.replaces !== undefined) return en.edgeTools.replacing(nodeName(board, open.replaces));
  const edge = open.edge && board.edges.get(open.edge);
  if (edge) return en.edgeTools.inserting(edgeWords(board, edge));
  return open.from === undefined ? undefined : en.quickAdd.continuing(nodeName(board, open.from));
}

const edgeWords = (board: Board, { from, to }: Edge): string =>
  `${nodeName(board, from)} → ${nodeName(board, to)}`;

/** Inserts on the connection, or replaces the node, that the box was opened for. */
export function placeElsewhere(
  open: QuickAdd,
  item: Placeable,
  { document, library, random }: Workspace,
): boolean {
  const board = document.get();
  if (item.kind === 'box' && item.label === '') return false;
  const { changes, selected, said } = planFor(open, item, board, library, random);
  document.beginStep();
  const applied = document.apply(changes);
  document.beginStep();
  if (!applied.ok || changes.length === 0) {
    announce(en.canvas.refused);
    return false;
  }
  select(selected);
  announce(said);
  return true;
}

interface Plan {
  readonly changes: readonly Change[];
  readonly selected: Iterable<NodeId>;
  readonly said: string;
}

const NOTHING: Plan = { changes: [], selected: [], said: '' };

function planFor(
  { edge: id, replaces }: QuickAdd,
  item: Placeable,
  board: Board,
  library: Library,
  random: Random,
): Plan {
  const name = itemName(item, library);
  if (replaces !== undefined)
    return {
      changes: planReplace(board, library, replaces, item),
      selected: [replaces],
      said: en.edgeTools.replaced(nodeName(board, replaces), name),
    };
  const edge = id && board.edges.get(id);
  const plan = edge && planInsert(board, library, edge.id, item, random);
  return plan === undefined || !edge
    ? NOTHING
    : {
        changes: plan.changes,
        selected: [plan.node.id],
        said: en.edgeTools.inserted(name, edgeWords(board, edge)),
      };
}

const itemName = (item: Placeable, library: Library): string =>
  item.kind === 'box'
    ? item.label
    : item.kind === 'brief'
      ? en.briefParts[item.part]
      : (library.get(item.component)?.name ?? item.component);
