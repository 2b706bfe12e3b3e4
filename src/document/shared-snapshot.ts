import type { Doc } from 'yjs';
import type { Board, BoardNode, Edge } from '../core/board';
import { BoardDraft } from '../core/board-draft';
import type { Change, CollectionName, Collections, SingleName } from '../core/change';
import { COLLECTIONS, SINGLES } from '../core/collections';
import { diffSingle, diffThing } from '../core/diff-boards';
import { edgeId, nodeId } from '../core/ids';
import type { EdgeId, NodeId } from '../core/ids';
import { keepIdentity } from './keep-identity';
import { readPart, readSingle } from './read-shared';
import { sharedCollection, sharedSingle } from './shared-maps';
import { VisibleGraph } from './visible-graph';

interface SharedEvent {
  readonly path: readonly (string | number)[];
  readonly changes: { readonly keys: ReadonlyMap<string, unknown> };
}

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
  readonly #touched = new Map<CollectionName, Set<string>>();
  readonly #touchedSingles = new Set<SingleName>();
  #board: Board;

  /** Starts from `base`, which holds what the document does not: the id and the drawings. */
  constructor(doc: Doc, base: Board) {
    this.#doc = doc;
    this.#board = base;
    for (const name of COLLECTIONS) {
      const touched = new Set<string>(sharedCollection(doc, name).keys());
      this.#touched.set(name, touched);
      sharedCollection(doc, name).observeDeep((events) => {
        for (const event of events) for (const id of touchedBy(event)) touched.add(id);
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
      for (const id of this.#take(name)) show(draft, changes, name, id, this.#read(name, id));
    }
    for (const name of this.#touchedSingles) showSingle(draft, this.#doc, name);
    this.#board = draft.finish();
    for (const name of this.#touchedSingles) changes.push(...diffSingle(name, before, this.#board));
    this.#touchedSingles.clear();
    return this.#board === before ? undefined : { board: this.#board, changes };
  }

  /** Nodes and edges as they may be seen, which may be other than as they are stored. */
  #showGraph(draft: BoardDraft, changes: Change[]): void {
    const nodes = new Map<NodeId, BoardNode | undefined>();
    const edges = new Map<EdgeId, Edge | undefined>();
    for (const id of this.#take('nodes')) nodes.set(nodeId(id), this.#read('nodes', id));
    for (const id of this.#take('edges')) edges.set(edgeId(id), this.#read('edges', id));
    if (nodes.size === 0 && edges.size === 0) return;
    const seen = this.#graph.update({ nodes, edges });
    for (const [id, node] of seen.nodes) show(draft, changes, 'nodes', id, node);
    for (const [id, edge] of seen.edges) show(draft, changes, 'edges', id, edge);
  }

  #read<C extends CollectionName>(name: C, id: string): Collections[C] | undefined {
    const shared = sharedCollection(this.#doc, name).get(id);
    return shared && readPart(name, id, shared);
  }

  #take(name: CollectionName): string[] {
    const touched = this.#touched.get(name);
    const ids = [...(touched ?? [])];
    touched?.clear();
    return ids;
  }
}

/** The event of a collection tells which things came and went, one of a thing lies under its id. */
function touchedBy({ path: [id], changes }: SharedEvent): Iterable<string> {
  return id === undefined ? changes.keys.keys() : [String(id)];
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
