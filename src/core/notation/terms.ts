import type { Board, BoardNode, ComponentNode, PropertyValue } from '../board';
import { nodeId, type ComponentId, type NodeId } from '../ids';
import type { Meaning, NotationResolver } from './resolver';
import type { NotationFault, Term } from './syntax';

/** One node that a text names. */
export interface BuiltNode {
  readonly id: NodeId;
  readonly label: string;
  /** `plain` is new too, but nothing was recognised. */
  readonly state: 'new' | 'plain' | 'existing';
  /** The node as it will be added, without its place; or as it is. */
  readonly node: BoardNode;
  readonly component?: ComponentId;
  /** What a new node was taken for, and what else it could be. */
  readonly meaning?: Meaning;
  /** Where it was first named; absent for the node from which a chain goes on. */
  readonly term?: Term;
}

const ORIGIN = { x: 0, y: 0 };
const folded = (text: string): string => text.trim().toLowerCase();

/** Finds out, for one text, which node each term is. */
export class TermResolution {
  readonly faults: NotationFault[] = [];
  readonly #board: Board;
  readonly #resolver: NotationResolver;
  readonly #named = new Map<string, BuiltNode>();

  constructor(board: Board, resolver: NotationResolver) {
    this.#board = board;
    this.#resolver = resolver;
  }

  /** In the order in which they were first named. */
  get all(): readonly BuiltNode[] {
    return [...this.#named.values()];
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

  /** Undefined, with a fault, when the term names a node that is not there. */
  resolve(term: Term): BuiltNode | undefined {
    const name = `${term.existing ? '=' : ''}${folded(term.label)}#${term.key ?? ''}`;
    const known = this.#named.get(name);
    const built = known ? this.#refine(known, term) : this.#build(term);
    if (built) this.#named.set(name, built);
    return built;
  }

  #build(term: Term): BuiltNode | undefined {
    if (!term.existing) return this.#create(term);
    const found = this.#find(term);
    if (found) return this.onBoard(found, term);
    this.faults.push({
      at: term.at,
      what: `Nothing on the board is called “${term.label}”.`,
      instead: 'Leave the = out to add it.',
    });
    return undefined;
  }

  #create(term: Term): BuiltNode {
    const meaning = this.#meaningOf(term);
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
          ...propertiesOf({ ...meaning?.properties, ...term.properties }),
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

  #meaningOf(term: Term): Meaning | undefined {
    if (term.component === undefined) return this.#resolver.recognise(term.label);
    if (term.component === '?') return undefined;
    const meaning = this.#resolver.component(term.component);
    if (!meaning) {
      this.faults.push({
        at: term.at,
        what: `There is no component “${term.component}”.`,
        instead: 'Write its id, such as feature-store, or leave it out.',
      });
      return undefined;
    }
    return { ...meaning, label: term.label };
  }

  /** A node named again may bring further properties; another component is a mistake. */
  #refine(known: BuiltNode, term: Term): BuiltNode {
    const { node, component } = known;
    if (term.component !== undefined && term.component !== (component ?? '?')) {
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

  /** By id, else by label: the whole label first, then its beginning, then a part of it. */
  #find(term: Term): BoardNode | undefined {
    const nodes = [...this.#board.nodes.values()].filter((node) => isEnd(node));
    const wanted = folded(term.label);
    const labels = nodes.map((node) => [node, folded(labelOf(node))] as const);
    const byId = nodes.find(({ id }) => id === term.key || id === term.label);
    if (byId) return byId;
    const [found] =
      labels.find(([, label]) => label === wanted) ??
      labels.find(([, label]) => label.startsWith(wanted)) ??
      labels.find(([, label]) => label.includes(wanted)) ??
      [];
    return found;
  }
}

const propertiesOf = (properties: {
  readonly [key: string]: PropertyValue;
}): Pick<ComponentNode, 'properties'> =>
  Object.keys(properties).length === 0 ? {} : { properties };

/** Notes and texts cannot be connected. */
const isEnd = ({ type }: BoardNode): boolean => type !== 'note' && type !== 'text';

const labelOf = (node: BoardNode): string =>
  'label' in node ? node.label : node.type === 'brief' ? node.part : '';
