import { YMapEvent } from 'yjs';
import type { Doc } from 'yjs';
import type { Board } from '../core/board';
import { BoardDraft } from '../core/board-draft';
import type { Change, CollectionName, Collections, SingleName } from '../core/change';
import { COLLECTIONS, SINGLES } from '../core/collections';
import { diffSingle, diffThing } from '../core/diff-boards';
import { edgeId, nodeId } from '../core/ids';
import { keepIdentity } from './keep-identity';
import { readPart, readSingle, rereadPart } from './read-shared';
import { sharedCollection, sharedSingle } from './shared-maps';
import { VisibleGraph } from './visible-graph';

/** A board and the changes that led to it from the one before. */
export interface Revision {
  readonly board: Board;
  readonly changes: readonly Change[];
}

/**
 * Keeps a frozen board beside a shared document. Notes what the document's events touch,
 * and reads only that when asked to catch up.
 */
export class SharedSnapshot {
  readonly #doc: Doc;
  readonly #graph = new VisibleGraph();
  readonly #touched = new Map<CollectionName, Touched>();
  readonly #touchedSingles = new Set<SingleName>();
  #board: Board;

  /** Starts from `base`, which holds what the document does not: the id and the drawings. */
  constructor(doc: Doc, base: Board) {
    this.#doc = doc;
    this.#board = base;
    for (const name of COLLECTIONS) {
      const shared = sharedCollection(doc, name);
      const touched: Touched = new Map();
      for (const id of shared.keys()) touched.set(id, WHOLE);
      this.#touched.set(name, touched);
      shared.observeDeep((events) => {
        for (const event of events) if (event instanceof YMapEvent) touch(touched, event);
      });
    }
    for (const name of SINGLES) {
      this.#touchedSingles.add(name);
      sharedSingle(doc, name).observe(() => this.#touchedSingles.add(name));
    }
    this.catchUp();
  }

  get board(): Board {
    return this.#board;
  }

  /** Undefined when readers see no difference. */
  catchUp(): Revision | undefined {
    const before = this.#board;
    const draft = new BoardDraft(before);
    const changes: Change[] = [];
    this.#showGraph(draft, changes);
    for (const name of COLLECTIONS) {
      const parts = this.#read(name, String, (id) => draft.get(name, id));
      for (const [id, part] of parts) show(draft, changes, name, id, part);
    }
    for (const name of this.#touchedSingles) showSingle(draft, this.#doc, name);
    this.#board = draft.finish();
    for (const name of this.#touchedSingles) changes.push(...diffSingle(name, before, this.#board));
    this.#touchedSingles.clear();
    return this.#board === before ? undefined : { board: this.#board, changes };
  }

  /** Nodes and edges as they may be seen, which may be other than as they are stored. */
  #showGraph(draft: BoardDraft, changes: Change[]): void {
    const graph = this.#graph;
    const nodes = this.#read('nodes', nodeId, (id) => graph.node(id));
    const edges = this.#read('edges', edgeId, (id) => graph.edge(id));
    if (nodes.size === 0 && edges.size === 0) return;
    const seen = graph.update({ nodes, edges });
    for (const [id, node] of seen.nodes) show(draft, changes, 'nodes', id, node);
    for (const [id, edge] of seen.edges) show(draft, changes, 'edges', id, edge);
  }

  /** What was touched of a collection since the last time, undefined for what is gone. */
  #read<C extends CollectionName, K>(
    name: C,
    keyOf: (id: string) => K,
    before: (key: K) => Collections[C] | undefined,
  ): Map<K, Collections[C] | undefined> {
    const shared = sharedCollection(this.#doc, name);
    const parts = new Map<K, Collections[C] | undefined>();
    const touched = this.#touched.get(name) ?? [];
    for (const [id, keys] of touched) {
      const key = keyOf(id);
      const fields = shared.get(id);
      const old = keys === WHOLE ? undefined : before(key);
      if (!fields) parts.set(key, undefined);
      else if (old && keys !== WHOLE) parts.set(key, rereadPart(name, id, fields, old, keys));
      else parts.set(key, readPart(name, id, fields));
    }
    this.#touched.get(name)?.clear();
    return parts;
  }
}

/** The keys that changed in each thing, or that it is there or gone as a whole. */
type Touched = Map<string, Set<string> | typeof WHOLE>;
const WHOLE = 'whole';

/** The event of a collection tells which things came and went, one of a thing lies under its id. */
function touch(touched: Touched, { path, keysChanged }: YMapEvent<unknown>): void {
  const [place] = path;
  if (place === undefined) {
    for (const key of keysChanged) touched.set(String(key), WHOLE);
    return;
  }
  const id = String(place);
  const known = touched.get(id) ?? new Set();
  if (known === WHOLE) return;
  for (const key of keysChanged) known.add(String(key));
  touched.set(id, known);
}

function show<C extends CollectionName>(
  draft: BoardDraft,
  changes: Change[],
  name: C,
  id: string,
  now: Collections[C] | undefined,
): void {
  const before = draft.get(name, id);
  const kept = now && keepIdentity(before, now);
  if (kept === before) return;
  if (kept) draft.put(name, id, kept);
  else draft.delete(name, id);
  changes.push(...diffThing(name, id, before, kept));
}

function showSingle(draft: BoardDraft, doc: Doc, name: SingleName): void {
  const now = readSingle(name, sharedSingle(doc, name));
  const before = draft.single(name);
  const kept = now && keepIdentity(before, now);
  if (kept && kept !== before) draft.write(name, kept);
}
