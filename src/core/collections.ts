import { muteKey } from './board';
import type { Board } from './board';
import type { CollectionName, Collections, SingleName, Singles } from './change';
import { componentId, edgeId, goalId, ID_PATTERN, metricId, nodeId } from './ids';
import type { ComponentId, EdgeId, GoalId, MetricId, NodeId } from './ids';

/** What each collection is keyed by. */
export interface Keys {
  readonly nodes: NodeId;
  readonly edges: EdgeId;
  readonly goals: GoalId;
  readonly metrics: MetricId;
  readonly muted: string;
  readonly components: ComponentId;
  readonly sketch: string;
  readonly assets: string;
}

export const COLLECTIONS = [
  'nodes',
  'edges',
  'goals',
  'metrics',
  'muted',
  'components',
  'sketch',
  'assets',
] as const satisfies readonly CollectionName[];

export const SINGLES = [
  'board',
  'brief',
  'constraints',
  'settings',
] as const satisfies readonly SingleName[];

const asItIs = (id: string): string => id;

export const keyIn: { readonly [C in CollectionName]: (id: string) => Keys[C] } = {
  nodes: nodeId,
  edges: edgeId,
  goals: goalId,
  metrics: metricId,
  muted: asItIs,
  components: componentId,
  sketch: asItIs,
  assets: asItIs,
};

/** A collection of a board, to be read by plain strings. */
export function collectionOf<C extends CollectionName>(
  board: Board,
  name: C,
): ReadonlyMap<string, Collections[C]> {
  const collections: { readonly [K in CollectionName]: ReadonlyMap<string, Collections[K]> } =
    board;
  return collections[name];
}

/** A part that exists once; of the board itself, what a change may write. */
export function singleOf<S extends SingleName>(board: Board, name: S): Singles[S] {
  const { title, extra, brief, constraints, settings } = board;
  const singles: Singles = {
    board: { title, ...(extra === undefined ? {} : { extra }) },
    brief,
    constraints,
    settings,
  };
  return singles[name];
}

/** Keyed by words that are not ours, so any text will do. */
const FREE: ReadonlySet<CollectionName> = new Set(['muted', 'sketch', 'assets']);

/** Whether the key is one that a board file can hold, and the one that the thing itself tells. */
export function isKeyOf(
  name: CollectionName,
  key: string,
  thing: Collections[CollectionName],
): boolean {
  if (!FREE.has(name) && !ID_PATTERN.test(key)) return false;
  if ('rule' in thing) return muteKey(thing) === key;
  return ('hash' in thing ? thing.hash : thing.id) === key;
}
