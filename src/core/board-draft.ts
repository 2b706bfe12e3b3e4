import type { Board, BoardNode, Edge } from './board';
import type { CollectionName, Collections, SingleName, Singles } from './change';
import { CollectionDraft } from './collection-draft';
import { keyIn, singleOf } from './collections';
import type { Keys } from './collections';
import { freeze } from './freeze';
import type { EdgeId, NodeId } from './ids';

type Drafts = { readonly [C in CollectionName]: CollectionDraft<Keys[C], Collections[C]> };

/**
 * A board being changed: copies a collection when it is first written to, and shares
 * everything else with the board that it started from.
 */
export class BoardDraft {
  readonly base: Board;
  readonly #drafts: Drafts;
  readonly #singles: { -readonly [S in SingleName]: Singles[S] };
  #written = false;

  constructor(base: Board) {
    this.base = base;
    this.#drafts = {
      nodes: new CollectionDraft(base.nodes, keyIn.nodes),
      edges: new CollectionDraft(base.edges, keyIn.edges),
      goals: new CollectionDraft(base.goals, keyIn.goals),
      metrics: new CollectionDraft(base.metrics, keyIn.metrics),
      muted: new CollectionDraft(base.muted, keyIn.muted),
      components: new CollectionDraft(base.components, keyIn.components),
      sketch: new CollectionDraft(base.sketch, keyIn.sketch),
      assets: new CollectionDraft(base.assets, keyIn.assets),
    };
    const { brief, constraints, settings } = base;
    this.#singles = { board: singleOf(base, 'board'), brief, constraints, settings };
  }

  get nodes(): ReadonlyMap<NodeId, BoardNode> {
    return this.#drafts.nodes.all;
  }

  get edges(): ReadonlyMap<EdgeId, Edge> {
    return this.#drafts.edges.all;
  }

  get<C extends CollectionName>(name: C, id: string): Collections[C] | undefined {
    return this.#drafts[name].get(id);
  }

  single<S extends SingleName>(name: S): Singles[S] {
    return this.#singles[name];
  }

  put<C extends CollectionName>(name: C, id: string, thing: Collections[C]): void {
    this.#drafts[name].put(id, thing);
  }

  delete(name: CollectionName, id: string): void {
    this.#drafts[name].delete(id);
  }

  write<S extends SingleName>(name: S, thing: Singles[S]): void {
    this.#written = true;
    Object.assign(this.#singles, { [name]: freeze(thing) });
  }

  touched(name: CollectionName): ReadonlySet<string> {
    return this.#drafts[name].touched;
  }

  /** The changed board; the very one that it started from when nothing was written. */
  finish(): Board {
    const drafts = this.#drafts;
    if (!this.#written && Object.values(drafts).every(({ touched }) => touched.size === 0))
      return this.base;
    const { title: _, extra: __, ...rest } = this.base;
    const { board, ...singles } = this.#singles;
    return Object.freeze({
      ...rest,
      ...board,
      ...singles,
      nodes: drafts.nodes.all,
      edges: drafts.edges.all,
      goals: drafts.goals.all,
      metrics: drafts.metrics.all,
      muted: drafts.muted.all,
      components: drafts.components.all,
      sketch: drafts.sketch.all,
      assets: drafts.assets.all,
    });
  }
}
