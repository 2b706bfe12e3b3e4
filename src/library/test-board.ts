import { applyChanges } from '../core/apply-changes';
import {
  BRIEF_PARTS,
  emptyBoard,
  muteKey,
  type Board,
  type BoardNode,
  type Brief,
  type BriefPart,
  type Constraints,
  type Edge,
  type Goal,
  type Metric,
  type Mute,
  type Settings,
} from '../core/board';
import type { Change } from '../core/change';
import { boardId, componentId, edgeId, goalId, metricId, nodeId, type NodeId } from '../core/ids';
import { buildNotation } from '../core/notation/build';
import { parseNotation } from '../core/notation/parse';
import type { IdHint, Meaning, NotationResolver } from '../core/notation/resolver';
import { bundledLibrary as library } from './bundled';
import { connectAsDrawn } from './connect';
import { BRIEF_CARDS } from './library';
import { keyOf, nameIndexOf } from './name-index';
import { wordsOf } from './normalise';

type Fields<T> = T extends unknown
  ? { readonly [K in Exclude<keyof T, 'id' | 'type'>]?: T[K] }
  : never;

export interface BoardExtras {
  readonly title?: string;
  readonly brief?: Brief;
  readonly constraints?: Constraints;
  /** Texts get the ids g1, g2 … */
  readonly goals?: readonly (string | Omit<Goal, 'id'>)[];
  /** They get the ids m1, m2 … `serves` names goals by id. */
  readonly metrics?: readonly (Omit<Metric, 'id' | 'serves'> & {
    readonly serves?: readonly string[];
  })[];
  readonly settings?: Settings;
  readonly muted?: readonly Mute[];
  /** Further fields of nodes, by id; `serves` names goals and `parent` a group, by id. */
  readonly nodes?: { readonly [id: string]: NodeFields };
  /** Further fields of edges, by id. */
  readonly edges?: { readonly [id: string]: Partial<Omit<Edge, 'id'>> };
  /** Groups by id, which hold these nodes. */
  readonly groups?: {
    readonly [id: string]: { readonly label: string; readonly of: readonly string[] };
  };
  /** Notes by id. */
  readonly notes?: { readonly [id: string]: string };
}

type NodeFields = Omit<Fields<BoardNode>, 'serves' | 'parent'> & {
  readonly serves?: readonly string[];
  readonly parent?: string;
  readonly because?: string;
  readonly notes?: string;
  readonly properties?: { readonly [key: string]: string | number | boolean | readonly string[] };
};

/**
 * A board for a test, from the text notation: ``board('clicks:event-log > lake:data-lake')``.
 *
 * Ids can be read: a node's is its label in lower case with hyphens, or its `#key`; an edge's is
 * `from--to`, a second one's `from--to-2`. A bare word is a component when it is exactly the id,
 * the name or an alias of one. Throws on a text that has a fault, since the test is wrong then.
 */
export function board(text: string, extras: BoardExtras = {}): Board {
  const empty = emptyBoard(boardId('test'), extras.title ?? 'Test');
  const built = buildNotation(parseNotation(text), { board: empty, resolver: testResolver() });
  const [fault] = built.faults;
  if (fault) throw new Error(`${fault.what} ${fault.instead} (“${text}”)`);
  const applied = applyChanges(empty, [...built.changes, ...changesOf(extras)]);
  if (!applied.ok) throw new Error(`The board does not hold: ${JSON.stringify(applied.error)}`);
  return applied.value;
}

function testResolver(): NotationResolver {
  const taken = new Set<string>();
  const unused = (wanted: string): string => {
    let id = wanted;
    for (let copy = 2; taken.has(id); copy++) id = `${wanted}-${copy}`;
    taken.add(id);
    return id;
  };
  return {
    recognise(word) {
      const id = nameIndexOf(library).exact.get(keyOf(wordsOf(word)))?.component;
      return meaning(id ?? word, word);
    },
    component: (id) => meaning(id, id),
    componentOf: (node) =>
      node.type === 'component'
        ? node.component
        : node.type === 'brief'
          ? BRIEF_CARDS[node.part]
          : undefined,
    connect: (from, to) => connectAsDrawn(library, library.get(from), library.get(to)),
    newId: (hint) => unused(readableId(hint)),
    sizeOf: () => ({ width: 180, height: 64 }),
  };
}

const readableId = (hint: IdHint): string =>
  hint.kind === 'edge'
    ? `${hint.from}--${hint.to}`.slice(0, 60)
    : (hint.key ??
      (hint.label
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 60) ||
        'node'));

function meaning(id: string, label: string): Meaning | undefined {
  const definition = library.get(componentId(id));
  if (!definition) return undefined;
  const brief = BRIEF_PARTS.find((part): part is BriefPart => BRIEF_CARDS[part] === definition.id);
  return {
    component: definition.id,
    name: definition.name,
    label,
    ...(brief && { brief }),
    confidence: 1,
    choices: [],
  };
}

function* changesOf(extras: BoardExtras): Iterable<Change> {
  const { brief, constraints, settings, goals = [], metrics = [], muted = [] } = extras;
  if (brief) yield { type: 'write', in: 'brief', fields: brief };
  if (constraints) yield { type: 'write', in: 'constraints', fields: constraints };
  if (settings) yield { type: 'write', in: 'settings', fields: settings };
  for (const [index, goal] of goals.entries()) {
    const id = goalId(`g${index + 1}`);
    const value = typeof goal === 'string' ? { id, text: goal } : { ...goal, id };
    yield { type: 'add', in: 'goals', id, value };
  }
  for (const [index, { serves, ...metric }] of metrics.entries()) {
    const id = metricId(`m${index + 1}`);
    const value = { ...metric, id, ...(serves && { serves: serves.map(goalId) }) };
    yield { type: 'add', in: 'metrics', id, value };
  }
  for (const value of muted) {
    yield { type: 'add', in: 'muted', id: muteKey(value), value };
  }
  for (const [id, text] of Object.entries(extras.notes ?? {})) {
    const value = { id: nodeId(id), type: 'note', text, position: { x: 0, y: 900 } } as const;
    yield { type: 'add', in: 'nodes', id, value };
  }
  yield* groupChanges(extras);
  for (const [id, { serves, parent, ...rest }] of Object.entries(extras.nodes ?? {})) {
    const fields = {
      ...rest,
      ...(serves && { serves: serves.map(goalId) }),
      ...(parent !== undefined && { parent: nodeId(parent) }),
    };
    yield { type: 'set', in: 'nodes', id, fields };
  }
  for (const [id, fields] of Object.entries(extras.edges ?? {})) {
    yield { type: 'set', in: 'edges', id: edgeId(id), fields };
  }
}

function* groupChanges({ groups = {} }: BoardExtras): Iterable<Change> {
  for (const [name, { label, of }] of Object.entries(groups)) {
    const id: NodeId = nodeId(name);
    const size = { width: 800, height: 400 };
    const value = { id, type: 'group', label, position: { x: 0, y: 0 }, size } as const;
    yield { type: 'add', in: 'nodes', id, value };
    for (const member of of) {
      yield { type: 'set', in: 'nodes', id: member, fields: { parent: id } };
    }
  }
}
