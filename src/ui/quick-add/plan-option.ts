import { planConnection } from '../../actions/plan-connection';
import { planNext } from '../../actions/plan-next';
import { rowLengthInView } from '../../actions/row-length';
import type { Board } from '../../core/board';
import type { Change } from '../../core/change';
import type { NodeId } from '../../core/ids';
import type { Built } from '../../core/notation/build';
import type { Notation } from '../../core/notation/syntax';
import type { QuickAdd } from '../../session/quick-add';
import { en } from '../../strings/en';
import { nodeName } from '../properties/node-name';
import type { Workspace } from '../workspace';
import type { Option } from './option';
import { itemFor, planElsewhere } from './place-elsewhere';
import { singleTerm } from './single-term';

/** What accepting does, which the board shows before. */
export interface Plan {
  readonly changes: readonly Change[];
  /** Selected afterwards; the last has the keyboard. */
  readonly selected: readonly NodeId[];
  /** What has to be in view. */
  readonly added: readonly NodeId[];
  readonly said: string;
}

export interface Planning {
  readonly open: QuickAdd;
  readonly board: Board;
  readonly workspace: Pick<Workspace, 'library' | 'random'>;
  readonly build: (notation: Notation) => Built;
  /** What a node is called that was typed and taken for the option. */
  readonly label?: string;
}

/** What a chain adds. One goes on from where it ended, so its last node is selected. */
export function planChain(notation: Notation, { build, open }: Planning): Plan {
  const { changes, nodes, faults } = build(notation);
  const added = nodes.filter(({ state }) => state !== 'existing').map(({ id }) => id);
  const said =
    changes.length === 0
      ? en.quickAdd.cannotPlace(faults[0]?.what ?? '')
      : en.quickAdd.placed(added.length);
  // One that only closes a loop leaves off where it began.
  const last = added.at(-1) ?? open.from ?? nodes.at(-1)?.id;
  return { changes, selected: last === undefined ? [] : [last], added, said };
}

/** Undefined for a pattern, which places itself, and where nothing can be done. */
export function planOption(option: Option, planning: Planning): Plan | undefined {
  const { open, board, workspace, label } = planning;
  const { from, before = false } = open;
  if (option.kind === 'pattern') return undefined;
  if (option.kind === 'node')
    return from === undefined ? undefined : planJoin(planning, from, option.node.id, before);
  const item = option.kind === 'plain' ? itemFor(option.label) : itemFor('', option.definition);
  if (open.edge !== undefined || open.replaces !== undefined) {
    const { changes, selected, said } = planElsewhere(
      open,
      item,
      board,
      workspace.library,
      workspace.random,
    );
    return { changes, selected: [...selected], added: [], said };
  }
  if (from === undefined) {
    const term =
      option.kind === 'plain'
        ? singleTerm(option.label, '?')
        : singleTerm(label ?? option.definition.name, option.definition.id);
    return planChain(term, planning);
  }
  const place = {
    from,
    before,
    columns: rowLengthInView(),
    ...(open.pointed === true ? { at: open.at } : {}),
    ...(label === undefined ? {} : { label }),
  };
  const plan = planNext(board, workspace.library, item, place, workspace.random);
  if (plan === undefined) return undefined;
  const { id } = plan.node;
  const called = 'label' in plan.node ? plan.node.label : '';
  return {
    changes: plan.changes,
    selected: [id],
    added: [id],
    said: en.whatNext.placed(called, nodeName(board, from), before),
  };
}

/** The node one draws from stays selected, so that a chain goes on from there. */
export function planJoin(
  { board, workspace }: Pick<Planning, 'board' | 'workspace'>,
  from: NodeId,
  other: NodeId,
  before: boolean,
): Plan | undefined {
  const [start, end] = before ? [other, from] : [from, other];
  const plan = planConnection(board, workspace.library, start, end, workspace.random);
  const names = [nodeName(board, start), nodeName(board, end)] as const;
  return (
    plan && {
      changes: plan.changes,
      selected: [from],
      added: [from, other],
      said: (plan.changes.length === 0 ? en.nodeQuery.already : en.nodeQuery.joined)(...names),
    }
  );
}
