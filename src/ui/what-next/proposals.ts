import { definitionOf } from '../../actions/plan-connection';
import type { Board, BoardNode } from '../../core/board';
import type { ComponentId, NodeId } from '../../core/ids';
import type { ComponentDefinition } from '../../library/component';
import type { Library } from '../../library/library';
import { likelihood, usageOf, type Habits } from '../../library/likely-next';
import type { Review } from '../../review/engine/review';

/** What may come next: a new component, or a node that is on the board already. */
export type Proposal =
  | {
      readonly kind: 'component';
      readonly definition: ComponentDefinition;
      /** The review wants it. */
      readonly missing?: true;
    }
  | { readonly kind: 'node'; readonly node: BoardNode; readonly definition: ComponentDefinition };

export interface Situation {
  readonly board: Board;
  readonly library: Library;
  readonly habits: Habits;
  readonly review?: Review;
}

/** What the review wants comes early, but a habit keeps its place: hands learn it. */
const MISSING = 3;
/** Rarely does a design need the same twice. */
const TWICE = 4;
/** What follows already hardly follows again. */
const AGAIN = 12;
/** A loop is closed only onto what usually closes it. */
const LOOP = 5;

/**
 * What comes after a node, or with `before` leads to it, likeliest first: by the connection rules,
 * what each component's file names, what the worked architectures do, and what the review finds
 * missing. What is on the board already is proposed as such, to be connected.
 */
export function proposeNext(
  { board, library, habits, review }: Situation,
  from: NodeId,
  before: boolean,
): Proposal[] {
  const anchor = board.nodes.get(from);
  const kind = anchor && definitionOf(library, anchor);
  if (anchor === undefined || kind === undefined) return [];
  const usual = (other: ComponentDefinition): number =>
    before ? likelihood(library, other, kind, habits) : likelihood(library, kind, other, habits);
  const wanted = missingBeside(review, from, before);
  const neighbours = neighboursOf(board, from);
  const present = new Map<ComponentId, BoardNode[]>();
  for (const node of board.nodes.values()) {
    const definition = definitionOf(library, node);
    if (definition === undefined) continue;
    present.set(definition.id, [...(present.get(definition.id) ?? []), node]);
  }
  const scored = library.placeable.flatMap(
    (definition): { proposal: Proposal; score: number }[] => {
      const isMissing = wanted.has(definition.id);
      const score = usual(definition) + (isMissing ? MISSING : 0);
      if (score <= 0) return [];
      const there = present.get(definition.id) ?? [];
      const follows = there.some(({ id }) => neighbours.has(id));
      const known = there.filter(({ id }) => id !== from && !neighbours.has(id));
      const twice = (there.length > 0 ? TWICE : 0) + (follows ? AGAIN : 0);
      return [
        {
          proposal: { kind: 'component', definition, ...(isMissing && { missing: true }) },
          score: score - twice,
        },
        ...(score > LOOP ? known : []).map((node) => ({
          proposal: { kind: 'node', node, definition } as const,
          score,
        })),
      ];
    },
  );
  return scored.toSorted((a, b) => b.score - a.score).map(({ proposal }) => proposal);
}

/** Where a design begins: what many architectures have and little leads to. */
export function proposeFirst({ library, habits, board, review }: Situation): Proposal[] {
  const { followers = {} } = habits;
  const led = new Map<string, number>();
  for (const row of Object.values(followers)) {
    for (const [to, times] of Object.entries(row)) led.set(to, (led.get(to) ?? 0) + times);
  }
  const leads = (id: ComponentId) =>
    Object.values(followers[id] ?? {}).reduce((sum, times) => sum + times, 0);
  const there = new Set([...board.nodes.values()].map((node) => definitionOf(library, node)?.id));
  const wanted = missingBeside(review);
  return library.placeable
    .filter(({ id }) => !there.has(id))
    .map((definition) => {
      const { id } = definition;
      const missing = wanted.has(id);
      const data = definition.category === 'sources' ? 4 : 0;
      const share = leads(id) / (1 + leads(id) + (led.get(id) ?? 0));
      const score = usageOf(followers, id) * share + data + (missing ? 2 * MISSING : 0);
      const proposal: Proposal = { kind: 'component', definition, ...(missing && { missing }) };
      return { proposal, score };
    })
    .toSorted((a, b) => b.score - a.score)
    .map(({ proposal }) => proposal);
}

const neighboursOf = ({ edges }: Board, id: NodeId): ReadonlySet<NodeId> =>
  new Set(
    [...edges.values()].flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])),
  );

/** Kinds that a mend of the review would put beside a node; beside any where none is given. */
function missingBeside(
  review: Review | undefined,
  from?: NodeId,
  before = false,
): ReadonlySet<ComponentId> {
  const kinds = new Set<ComponentId>();
  for (const { mend, muted } of review?.findings ?? []) {
    if (mend?.kind !== 'changes' || muted !== undefined) continue;
    const added = new Map<string, ComponentId>();
    const beside = new Set<string>();
    for (const change of mend.changes) {
      if (change.type !== 'add') continue;
      if (change.in === 'nodes' && change.value.type === 'component' && change.value.component)
        added.set(change.value.id, change.value.component);
      if (change.in === 'edges' && (before ? change.value.to : change.value.from) === from)
        beside.add(before ? change.value.from : change.value.to);
    }
    for (const [id, kind] of added) if (from === undefined || beside.has(id)) kinds.add(kind);
  }
  return kinds;
}
