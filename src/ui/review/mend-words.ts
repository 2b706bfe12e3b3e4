import type { Board, BoardNode, Edge, PropertyValue } from '../../core/board';
import type { Change } from '../../core/change';
import type { NodeId } from '../../core/ids';
import type { PropertyDefinition } from '../../library/component';
import type { Library } from '../../library/library';
import type { Mend } from '../../review/engine/review';
import { en } from '../../strings/en';

/** What accepting a mend would do to this board, a sentence each; nothing for one that opens a field. */
export function mendWords(mend: Mend, board: Board, library: Library): string[] {
  if (mend.kind === 'focus') return [];
  const words = new MendWords(board, mend.changes, library);
  const opens = (mend.opens ?? []).map((id) => en.stages[id]);
  return [
    ...words.added(),
    ...words.metrics(),
    ...mend.changes.flatMap((change) => words.sentence(change) ?? []),
    ...(opens.length === 0 ? [] : [en.fixing.opens(opens)]),
  ];
}

/** Named by at most so many neighbours: a sentence, not a list. */
const MOST_NAMES = 2;

class MendWords {
  readonly #board: Board;
  readonly #changes: readonly Change[];
  readonly #created = new Map<string, BoardNode>();
  readonly #joined: readonly Edge[];
  readonly #library: Library;

  constructor(board: Board, changes: readonly Change[], library: Library) {
    this.#board = board;
    this.#library = library;
    this.#changes = changes;
    for (const change of changes) {
      if (change.type === 'add' && change.in === 'nodes') {
        this.#created.set(change.id, { ...change.value, id: change.value.id });
      }
    }
    this.#joined = changes.flatMap((change) => this.#lineOf(change) ?? []);
  }

  /** The new parts, and what they stand between. */
  added(): string[] {
    if (this.#created.size === 0) return [];
    const names = [...this.#created.values()].map(nameOf);
    const isNew = (id: NodeId): boolean => this.#created.has(id);
    const outside = (edges: readonly Edge[], end: 'from' | 'to'): string[] => [
      ...new Set(edges.filter((edge) => !isNew(edge[end])).map((edge) => this.#label(edge[end]))),
    ];
    const before = outside(
      this.#joined.filter(({ to }) => isNew(to)),
      'from',
    ).slice(0, MOST_NAMES);
    const after = outside(
      this.#joined.filter(({ from }) => isNew(from)),
      'to',
    ).slice(0, MOST_NAMES);
    return [`${en.fixing.adds(names)}${placeWords(before, after)}`];
  }

  metrics(): string[] {
    const names = this.#changes.flatMap((change) =>
      change.type === 'add' && change.in === 'metrics' ? change.value.name : [],
    );
    return names.length === 0 ? [] : [en.fixing.metrics(names)];
  }

  /** What one change does that `added` and `metrics` do not say. */
  sentence(change: Change): string | undefined {
    switch (change.type) {
      case 'add':
        return change.in === 'edges' ? this.#connection(change.value) : undefined;
      case 'remove':
        return this.#removal(change);
      case 'set':
        return this.#setting(change);
      case 'property': {
        const property = this.#property(change.id, change.key);
        const name = property === undefined ? change.key : inSentence(property.label);
        return change.value === null
          ? en.fixing.clears(name, this.#label(change.id))
          : en.fixing.sets(name, this.#label(change.id), valueWords(change.value, property));
      }
      case 'write':
        return change.in === 'board' ? undefined : en.fixing.brief;
      default:
        return change satisfies never;
    }
  }

  #connection({ from, to }: Edge): string | undefined {
    if (this.#created.has(from) || this.#created.has(to)) return undefined;
    return en.fixing.connects(this.#label(from), this.#label(to));
  }

  #removal({ in: where, id }: Extract<Change, { type: 'remove' }>): string | undefined {
    if (where === 'nodes') return en.fixing.removes(this.#label(id));
    const edge = where === 'edges' ? this.#edge(id) : undefined;
    // What is led through the new part is said by where that stands.
    if (edge === undefined || this.#leadsThrough(edge)) return undefined;
    return en.fixing.disconnects(this.#label(edge.from), this.#label(edge.to));
  }

  #setting(change: Extract<Change, { type: 'set' }>): string | undefined {
    if (change.in === 'nodes') return en.fixing.changes(this.#label(change.id));
    const edge = change.in === 'edges' ? this.#edge(change.id) : undefined;
    if (edge === undefined || this.#leadsThrough(edge)) return undefined;
    return en.fixing.reroutes(this.#label(edge.from), this.#label(edge.to));
  }

  #leadsThrough({ from, to }: Edge): boolean {
    const isNew = (id: NodeId): boolean => this.#created.has(id);
    return (
      this.#joined.some((edge) => edge.from === from && isNew(edge.to)) &&
      this.#joined.some((edge) => edge.to === to && isNew(edge.from))
    );
  }

  /** A connection as it will be, where it is new or has another end. */
  #lineOf(change: Change): Edge | undefined {
    if (change.type === 'add' && change.in === 'edges') return change.value;
    if (change.type !== 'set' || change.in !== 'edges') return undefined;
    const edge = this.#edge(change.id);
    const { from, to } = change.fields;
    if (edge === undefined || (from === undefined && to === undefined)) return undefined;
    return { ...edge, from: from ?? edge.from, to: to ?? edge.to };
  }

  #edge(id: string): Edge | undefined {
    return [...this.#board.edges.values()].find((edge) => edge.id === id);
  }

  #label(id: string): string {
    const node = this.#node(id);
    return node === undefined ? id : nameOf(node);
  }

  #node(id: string): BoardNode | undefined {
    return this.#created.get(id) ?? [...this.#board.nodes.values()].find((one) => one.id === id);
  }

  #property(id: string, key: string): PropertyDefinition | undefined {
    const node = this.#node(id);
    const kind = node?.type === 'component' ? this.#library.get(node.component) : undefined;
    return kind?.properties.find((property) => property.key === key);
  }
}

/** An abbreviation keeps its capitals. */
const inSentence = (label: string): string =>
  /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

function valueWords(value: PropertyValue, property: PropertyDefinition | undefined): string {
  if (typeof value === 'boolean') return value ? en.fixing.yes : en.fixing.no;
  const unit = property?.unit === undefined ? '' : ` ${property.unit}`;
  return `${typeof value === 'object' ? value.join(', ') : value}${unit}`;
}

const nameOf = (node: BoardNode): string =>
  'label' in node && node.label !== ''
    ? `“${node.label}”`
    : node.type === 'component'
      ? (node.component ?? node.type)
      : node.type;

function placeWords(before: readonly string[], after: readonly string[]): string {
  if (before.length > 0 && after.length > 0) return en.fixing.between(before, after);
  if (before.length > 0) return en.fixing.after(before);
  return after.length > 0 ? en.fixing.before(after) : en.fixing.alone;
}
