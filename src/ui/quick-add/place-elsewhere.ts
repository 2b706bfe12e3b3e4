import { planInsert } from '../../actions/plan-insert';
import { planReplace } from '../../actions/plan-replace';
import { BRIEF_PARTS, type Board, type Edge } from '../../core/board';
import type { Change } from '../../core/change';
import type { NodeId, Random } from '../../core/ids';
import type { ComponentDefinition } from '../../library/component';
import { BRIEF_CARDS, type Library } from '../../library/library';
import type { QuickAdd } from '../../session/quick-add';
import type { Placeable } from '../../session/tool';
import { en } from '../../strings/en';
import { nodeName } from '../properties/node-name';

/** What was chosen, or a plain box of what was typed. */
export function itemFor(text: string, definition?: ComponentDefinition): Placeable {
  if (definition === undefined) return { kind: 'box', label: text.trim() };
  const part = BRIEF_PARTS.find((one) => BRIEF_CARDS[one] === definition.id);
  return part === undefined
    ? { kind: 'component', component: definition.id }
    : { kind: 'brief', part };
}

/** What the box is open for, where that is not simply to add. */
export function purposeOf(open: QuickAdd, board: Board): string | undefined {
  if (open.replaces !== undefined) return en.edgeTools.replacing(nodeName(board, open.replaces));
  const edge = open.edge && board.edges.get(open.edge);
  if (edge) return en.edgeTools.inserting(edgeWords(board, edge));
  if (open.from === undefined) return undefined;
  const words = open.before === true ? en.whatNext.before : en.whatNext.after;
  return words(nodeName(board, open.from));
}

const edgeWords = (board: Board, { from, to }: Edge): string =>
  `${nodeName(board, from)} → ${nodeName(board, to)}`;

interface ElsewherePlan {
  readonly changes: readonly Change[];
  readonly selected: Iterable<NodeId>;
  readonly said: string;
}

const NOTHING: ElsewherePlan = { changes: [], selected: [], said: '' };

/** Inserts on the connection, or replaces the node, that the box was opened for. */
export function planElsewhere(
  { edge: id, replaces }: QuickAdd,
  item: Placeable,
  board: Board,
  library: Library,
  random: Random,
): ElsewherePlan {
  if (item.kind === 'box' && item.label === '') return NOTHING;
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
