import type { Change, CollectionName, Collections, SingleName } from './change';

/** Fields to be set, whose names and values whoever calls answers for. */
export type Fields = Readonly<Record<string, never>>;

const changesIn = <C extends CollectionName>(name: C) => ({
  add: (id: string, value: Collections[C]) => ({ type: 'add', in: name, id, value }) as const,
  set: (id: string, fields: Fields) => ({ type: 'set', in: name, id, fields }) as const,
  remove: (id: string) => ({ type: 'remove', in: name, id }) as const,
});

interface Makers<T> {
  readonly add: (id: string, value: T) => Change;
  readonly set: (id: string, fields: Fields) => Change;
  readonly remove: (id: string) => Change;
}

/** Makes changes where the collection is known only at run time; elsewhere write them out. */
export const changing: { readonly [C in CollectionName]: Makers<Collections[C]> } = {
  nodes: changesIn('nodes'),
  edges: changesIn('edges'),
  goals: changesIn('goals'),
  metrics: changesIn('metrics'),
  muted: changesIn('muted'),
  components: changesIn('components'),
  sketch: changesIn('sketch'),
  assets: changesIn('assets'),
};

export const writing: { readonly [S in SingleName]: (fields: Fields) => Change } = {
  board: (fields) => ({ type: 'write', in: 'board', fields }),
  brief: (fields) => ({ type: 'write', in: 'brief', fields }),
  constraints: (fields) => ({ type: 'write', in: 'constraints', fields }),
  settings: (fields) => ({ type: 'write', in: 'settings', fields }),
};
