import type { Board, BoardNode, ComponentNode, PropertyValue } from '../board';
import { nodeId, type ComponentId, type NodeId } from '../ids';
import type { BuiltNode } from './built-node';
import { earlier, findNamed, type Candidate } from './find-named';
import type { Meaning, NotationResolver } from './resolver';
import { ALONE, nameOf, type Neighbours } from './neighbours';
import type { NotationFault, Term } from './syntax';

/** A word of the text, and the node that it is. */
export interface TakenWord {
  readonly term: Term;
  readonly id: NodeId;
}

/** From here on a meaning needs no question. */
const SURE = 0.8;
const ORIGIN = { x: 0, y: 0 };

/** Finds out, for one text, which node each term is. */
export class TermResolution {
  readonly faults: NotationFault[] = [];
  readonly #board: Board;
  readonly #resolver: NotationResolver;
  readonly #named = new Map<string, BuiltNode>();
  readonly #lanes = new Map<string, BuiltNode>();
  readonly #taken = new Map<Term, NodeId>();

  constructor(board: Board, resolver: NotationResolver) {
    this.#board = board;
    this.#resolver = resolver;
  }

  /** Groups, then the others, in the order in which they were first named. */
  get all(): readonly BuiltNode[] {
    return [...this.#lanes.values(), ...this.#named.values()];
  }

  /** Which node each word was taken for, in the order of the text. */
  get words(): readonly TakenWord[] {
    return [...this.#taken]
      .map(([term, id]) => ({ term, id }))
      .toSorted((a, b) => a.term.at.start - b.term.at.start);
  }

  /** What a word that was resolved is. */
  idOf(term: Term): NodeId | undefined {
    return this.#taken.get(term);
  }

  /**
   * A group that the text draws, the same for the same name. Undefined, with a fault, behind a `=`:
   * a group of the board would have to grow over what stands beside it.
   */
  lane(name: Term): BuiltNode | undefined {
    const key = nameOf(name);
    const known = this.#lanes.get(key);
    const lane = known ?? (name.existing ? undefined : this.#createLane(name));
    if (lane === undefined) {
      this.faults.push({
        at: name.at,
        what: `A text puts nothing into “${name.label}”, which is there.`,
        instead: 'Leave the = out to draw another group.',
      });
      return undefined;
    }
    this.#lanes.set(key, lane);
    this.#taken.set(name, lane.id);
    return lane;
  }

  #createLane(term: Term): BuiltNode {
    const { label, key } = term;
    const hint = { kind: 'node', label, ...(key !== undefined && { key }) } as const;
    const id = nodeId(this.#resolver.newId(hint));
    return { id, label, state: 'new', node: { id, type: 'group', label, position: ORIGIN }, term };
  }

  /** A node of the board, as one that a chain goes on from. */
  onBoard(node: BoardNode, term?: Term): BuiltNode {
    const component = this.#resolver.componentOf(node);
    return {
      id: node.id,
      label: 'label' in node ? node.label : node.id,
      state: 'existing',
      node,
      ...(component !== undefined && { component }),
      ...(term && { term }),
    };
  }

  /**
   * Undefined, with a fault, when the term names a node that is not there. What stands before it
   * in the chain helps to understand a short query.
   */
  resolve(term: Term, after?: ComponentId, neighbours: Neighbours = ALONE): BuiltNode | undefined {
    const built = this.#resolve(term, after, neighbours);
    if (built) this.#taken.set(term, built.id);
    return built;
  }

  #resolve(
    term: Term,
    after: ComponentId | undefined,
    neighbours: Neighbours,
  ): BuiltNode | undefined {
    const name = `${term.existing ? '=' : ''}${nameOf(term)}`;
    const known = (term.existing && this.#lanes.get(nameOf(term))) || this.#named.get(name);
    if (known) {
      const refined = this.#refine(known, term);
      if (known.node.type !== 'group') this.#named.set(name, refined);
      return refined;
    }
    if (!term.existing) {
      const created = this.#create(term, after, neighbours);
      this.#named.set(name, created);
      return created;
    }
    const found = findNamed(term, this.#onBoard(), this.all.map(earlier));
    if (found === undefined) {
      this.#missing(term);
      return undefined;
    }
    if (found.of !== undefined) return found.of;
    const there = this.onBoard(found.node, term);
    this.#named.set(name, there);
    return there;
  }

  #onBoard(): Candidate[] {
    return [...this.#board.nodes.values()].filter(isEnd).map((node) => ({
      node,
      label: labelOf(node),
    }));
  }

  #missing(term: Term): void {
    // A branch is met twice: where it begins and where it ends.
    if (this.faults.some(({ at }) => at === term.at)) return;
    this.faults.push({
      at: term.at,
      what: `Nothing on the board is called “${term.label}”.`,
      instead: 'Leave the = out to add it.',
    });
  }

  #create(term: Term, after: ComponentId | undefined, neighbours: Neighbours): BuiltNode {
    const meaning = this.#meaningOf(term, after, neighbours);
    const label = meaning && !term.quoted ? meaning.label : term.label;
    const hint = { kind: 'node', label, ...(term.key !== undefined && { key: term.key }) } as const;
    const id = nodeId(this.#resolver.newId(hint));
    const node: BoardNode = meaning?.brief
      ? { id, type: 'brief', part: meaning.brief, position: ORIGIN }
      : {
          id,
          type: 'component',
          ...(meaning && { component: meaning.component }),
          label,
          position: ORIGIN,
          ...propertiesOf(stated(meaning?.properties, term.properties)),
        };
    return {
      id,
      label,
      state: meaning ? 'new' : 'plain',
      node,
      term,
      ...(meaning && { meaning, component: meaning.component }),
    };
  }

  #meaningOf(
    term: Term,
    after: ComponentId | undefined,
    { from, to, ahead }: Neighbours,
  ): Meaning | undefined {
    if (term.component === undefined) {
      return this.#resolver.recognise(term.label, after, () => ({
        from: this.#components(from),
        to: [...this.#components(to), ...(ahead === undefined ? [] : [ahead])],
      }));
    }
    if (term.component === '?') return undefined;
    const meaning = this.#resolver.component(term.component, term.label);
    if (!meaning) {
      this.faults.push({
        at: term.at,
        what: `There is no component “${term.component}”.`,
        instead: 'Write its name, such as feature-store, or leave it out.',
      });
      return undefined;
    }
    return { ...meaning, label: term.label };
  }

  /** What terms surely are, without looking at what is around them. */
  #components(terms: readonly Term[]): ComponentId[] {
    return terms.flatMap((term) => {
      const known = this.#named.get(`${term.existing ? '=' : ''}${nameOf(term)}`);
      if (known !== undefined) return known.component ?? [];
      if (term.existing || term.component === '?') return [];
      const resolver = this.#resolver;
      const meaning =
        term.component === undefined
          ? resolver.recognise(term.label)
          : resolver.component(term.component);
      return meaning === undefined || meaning.confidence < SURE ? [] : meaning.component;
    });
  }

  /** A node named again may bring further properties; another component is a mistake. */
  #refine(known: BuiltNode, term: Term): BuiltNode {
    const { node, component } = known;
    const named =
      term.component === undefined || term.component === '?'
        ? term.component
        : (this.#resolver.component(term.component)?.component ?? term.component);
    if (named !== undefined && named !== (component ?? '?')) {
      this.faults.push({
        at: term.at,
        what: `“${term.label}” is ${component ?? 'a plain box'} already.`,
        instead: 'Name the second one differently, or write label#2.',
      });
    }
    if (known.state === 'existing' || node.type !== 'component') return known;
    if (Object.keys(term.properties).length === 0) return known;
    const properties = { ...node.properties, ...term.properties };
    const refined: ComponentNode = { ...node, properties };
    return { ...known, node: refined };
  }
}

/** What is written wins over what the label says; what is written as empty takes that back. */
const stated = (said: Properties | undefined, written: Properties): Properties =>
  Object.fromEntries(
    Object.entries({ ...said, ...written }).filter(
      ([key, value]) => value !== '' || said?.[key] === undefined,
    ),
  );

interface Properties {
  readonly [key: string]: PropertyValue;
}

const propertiesOf = (properties: Properties): Pick<ComponentNode, 'properties'> =>
  Object.keys(properties).length === 0 ? {} : { properties };

/** Notes and texts cannot be connected. */
const isEnd = ({ type }: BoardNode): boolean => type !== 'note' && type !== 'text';

const labelOf = (node: BoardNode): string =>
  'label' in node ? node.label : node.type === 'brief' ? node.part : '';
