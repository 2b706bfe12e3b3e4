import type { Board, BoardNode, Edge } from '../board';
import type { Change } from '../change';
import type { Point } from '../geometry';
import type { NodeId } from '../ids';
import type { BuiltNode } from './built-node';
import { EdgeList, type BuiltEdge } from './edges';
import { nameLanes, parentsOf } from './lanes';
import { neighboursIn } from './neighbours';
import { placeNew } from './place-new';
import type { NotationResolver } from './resolver';
import type { Notation, NotationFault, Term } from './syntax';
import { zonesOf } from './zones';
import { TermResolution, type TakenWord } from './terms';

/** What a text will do to a board; also what a preview shows. */
export interface Built {
  /** Nodes before edges; nothing when the text names nothing new. */
  readonly changes: readonly Change[];
  /** In the order in which they were first named. */
  readonly nodes: readonly BuiltNode[];
  readonly edges: readonly BuiltEdge[];
  /** What each word was taken for, in the order of the text. */
  readonly words: readonly TakenWord[];
  /** Of the text, and of what it names. */
  readonly faults: readonly NotationFault[];
}

export interface BuildOptions {
  readonly board: Board;
  readonly resolver: NotationResolver;
  /** A node of the board from which the first chain goes on. */
  readonly start?: NodeId;
  /** Top-left corner of the first node, unless a chain goes on from a node of the board. */
  readonly at?: Point;
  /** What is new goes to `at` also where a chain goes on from a node: the user pointed there. */
  readonly pointed?: boolean;
  /** The most that stand in one row; absent for as many as a wide view shows. */
  readonly columns?: number;
}

/**
 * Turns a text into changes of a board. The same label in one text is the same node; nothing
 * that is on the board moves, and what is new stands clear of it.
 */
export function buildNotation(notation: Notation, options: BuildOptions): Built {
  const { board, resolver } = options;
  const terms = new TermResolution(board, resolver);
  const edges = new EdgeList(board, resolver);
  const selected = options.start === undefined ? undefined : board.nodes.get(options.start);
  const around = neighboursIn(notation.chains);
  nameLanes(notation.lanes, terms);

  const rows = notation.chains.map(({ lead, groups, arrows, label }, index) => {
    const goesOn = index === 0 && selected !== undefined;
    const row: BuiltNode[][] = goesOn ? [[terms.onBoard(selected)]] : [];
    for (const group of groups) {
      const after = row.at(-1)?.[0]?.component;
      const isLed = goesOn && row.length === 1 && lead?.direction === 'back';
      const ahead = isLed && after !== undefined ? { ahead: after } : {};
      const resolve = (term: Term) => terms.resolve(term, after, { ...around(term), ...ahead });
      row.push(group.flatMap((term) => resolve(term) ?? []));
    }
    const between = goesOn ? [lead, ...arrows] : arrows;
    between.forEach((arrow, step) => {
      const written = step === between.length - 1 ? label : undefined;
      for (const from of row[step] ?? []) {
        for (const to of row[step + 1] ?? []) edges.add(from, to, arrow, written);
      }
    });
    return row;
  });

  const parents = parentsOf(notation.lanes, terms);
  const before = notation.chains[0]?.lead?.direction === 'back';
  const zones = zonesOf(rows, terms.all, parents, options.columns);
  const added = placeNew(terms.all, zones, parents, { ...options, before });
  return {
    changes: [...added.map(addNode), ...joining(terms.all, parents), ...edges.added.map(addEdge)],
    nodes: terms.all,
    edges: edges.built,
    words: terms.words,
    faults: [...notation.faults, ...terms.faults, ...edges.faults],
  };
}

/** What is on the board already goes into its group where it stands. */
const joining = (named: readonly BuiltNode[], parents: ReadonlyMap<NodeId, NodeId>): Change[] =>
  named.flatMap(({ id, state }): Change[] => {
    const parent = state === 'existing' ? parents.get(id) : undefined;
    return parent === undefined ? [] : [{ type: 'set', in: 'nodes', id, fields: { parent } }];
  });

const addNode = (value: BoardNode): Change => ({ type: 'add', in: 'nodes', id: value.id, value });
const addEdge = (value: Edge): Change => ({ type: 'add', in: 'edges', id: value.id, value });
