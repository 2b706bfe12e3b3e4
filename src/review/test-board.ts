import { applyChanges } from '../core/apply-changes';
import {
  emptyBoard,
  type Board,
  type Brief,
  type Constraints,
  type Metric,
  type Mute,
  muteKey,
  type Settings,
} from '../core/board';
import { boardId, componentId, goalId, metricId, nodeId } from '../core/ids';
import { buildNotation } from '../core/notation/build';
import { parseNotation } from '../core/notation/parse';
import type { NotationResolver } from '../core/notation/resolver';
import { bundledLibrary } from '../library/bundled';
import { connectAsDrawn } from '../library/connect';

/** What a board of a case has beside its diagram. */
export interface BoardExtras {
  readonly brief?: Brief;
  /** Goals g1, g2 … */
  readonly goals?: readonly string[];
  /** `offline: recall@10`; metrics m1, m2 … Those without a kind are offline; all serve g1. */
  readonly metrics?: readonly string[];
  readonly constraints?: Constraints;
  /** Notes note-1, note-2 … */
  readonly notes?: readonly string[];
  /** Reasons by node id. */
  readonly because?: { readonly [node: string]: string };
  /** Goals that a node serves, by node id. */
  readonly serves?: { readonly [node: string]: readonly string[] };
  readonly muted?: readonly Mute[];
  readonly settings?: Settings;
  /** A group by label, and the ids of what it contains. */
  readonly groups?: { readonly [label: string]: readonly string[] };
}

/**
 * A board in the notation, for cases and tests: `clicks:event-log > lake:data-lake`. Node ids are
 * the labels' slugs, edge ids `from-to`, so that findings can be asserted by names.
 */
export function board(text: string, extras: BoardExtras = {}): Board {
  const parsed = parseNotation(text);
  const empty = withBrief(emptyBoard(boardId('test'), 'Test'), extras);
  const used = new Set<string>();
  const built = buildNotation(parsed, { board: empty, resolver: resolver(used) });
  const faults = [...built.faults];
  if (faults.length > 0) throw new Error(`${text}: ${faults.map(({ what }) => what).join(' ')}`);
  const applied = applyChanges(empty, built.changes);
  if (!applied.ok) throw new Error(`${text}: ${JSON.stringify(applied.error)}`);
  return withNodes(applied.value, extras);
}

const slug = (label: string): string =>
  label
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '') || 'node';

const resolver = (used: Set<string>): NotationResolver => ({
  recognise: () => undefined,
  component: (id) => {
    const definition = bundledLibrary.get(componentId(id));
    return definition === undefined
      ? undefined
      : {
          component: definition.id,
          name: definition.name,
          label: definition.name,
          confidence: 1,
          choices: [],
        };
  },
  componentOf: (node) => (node.type === 'component' ? node.component : undefined),
  connect: (from, to) =>
    connectAsDrawn(bundledLibrary, bundledLibrary.get(from), bundledLibrary.get(to)),
  newId: (hint) => {
    const stem = hint.kind === 'node' ? slug(hint.label) : `${hint.from}-${hint.to}`;
    let id = stem;
    for (let n = 2; used.has(id); n++) id = `${stem}-${n}`;
    used.add(id);
    return id;
  },
  sizeOf: () => ({ width: 190, height: 58 }),
});

function withBrief(board: Board, extras: BoardExtras): Board {
  const { brief = {}, goals = [], metrics = [], constraints = {}, muted = [] } = extras;
  const goalList = goals.map((text, i) => ({ id: goalId(`g${i + 1}`), text }));
  const metricList = metrics.map((text, i) => metricOf(text, i, goalList.length > 0));
  return {
    ...board,
    brief,
    constraints,
    goals: new Map(goalList.map((goal) => [goal.id, goal])),
    metrics: new Map(metricList.map((metric) => [metric.id, metric])),
    muted: new Map(muted.map((mute) => [muteKey(mute), mute])),
    settings: extras.settings ?? {},
  };
}

function metricOf(text: string, index: number, serves: boolean): Metric {
  const [, kind = 'offline', name = text] =
    /^(business|online|offline|guardrail): *(.*)$/.exec(text) ?? [];
  return {
    id: metricId(`m${index + 1}`),
    name,
    kind: kind === 'business' || kind === 'online' || kind === 'guardrail' ? kind : 'offline',
    ...(serves ? { serves: [goalId('g1')] } : {}),
  };
}

function withNodes(board: Board, { notes, because, serves, groups }: BoardExtras): Board {
  const nodes = new Map(board.nodes);
  for (const [i, text] of (notes ?? []).entries()) {
    const id = nodeId(`note-${i + 1}`);
    nodes.set(id, { id, type: 'note', text, position: { x: 0, y: 2000 + i * 200 } });
  }
  for (const [label, members] of Object.entries(groups ?? {})) {
    const group = nodeId(slug(label));
    nodes.set(group, { id: group, type: 'group', label, position: { x: 0, y: 0 } });
    for (const member of members) {
      const node = nodes.get(nodeId(member));
      if (!node) throw new Error(`No node ${member}`);
      nodes.set(node.id, { ...node, parent: group });
    }
  }
  for (const [id, reason] of Object.entries(because ?? {})) {
    const node = nodes.get(nodeId(id));
    if (!node) throw new Error(`No node ${id}`);
    nodes.set(node.id, { ...node, because: reason });
  }
  for (const [id, goals] of Object.entries(serves ?? {})) {
    const node = nodes.get(nodeId(id));
    if (!node) throw new Error(`No node ${id}`);
    nodes.set(node.id, { ...node, serves: goals.map(goalId) });
  }
  return { ...board, nodes };
}
