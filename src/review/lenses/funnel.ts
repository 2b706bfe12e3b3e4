import { compareText } from '../../core/board';
import type { NodeId } from '../../core/ids';
import { modelSelectionNoRetrievalStage } from '../catalogue/model-selection/no-retrieval-stage';
import type { BoardGraph } from '../engine/board-graph';
import { fact } from '../engine/fact';
import { flows } from '../engine/flow-mask';
import { isA, isConnected, numberOf, type GraphEdge, type GraphNode } from '../engine/graph-node';
import { runRules } from '../engine/run-rules';
import { about, amount } from './amount';
import { corpusOf, itemsOf } from './funnel-counts';
import { Tints, type Ink } from './legend';
import type { Figure, LensFinding, LensReading, MissingInput } from './lens';
import { orderAlong } from './order-along';

/** From all items to those on the page. */
export interface FunnelReading extends LensReading {
  readonly lens: 'funnel';
  /** From the corpus down; empty where nothing narrows. */
  readonly stages: readonly FunnelStage[];
}

export interface FunnelStage {
  /** Absent for the corpus that only the brief counts. */
  readonly node?: NodeId;
  readonly label: string;
  /** How many items come out of it at most; absent where neither stated nor usual. */
  readonly items?: Figure;
  /** Share of the stage before that is left, 0 to 1. */
  readonly kept?: number;
  /** Others that fetch beside it, at the same depth: their results are merged. */
  readonly depth: number;
}

const WIDE: Ink = { color: 'blue', label: 'All items' };
const STEP: Ink = { color: 'teal', label: 'Narrows', line: 'heavy' };
const GUESS: Ink = { color: 'yellow', label: 'Narrows, by an estimate', line: 'dashed' };
const OPEN: Ink = { color: 'grey', label: 'Count unknown', line: 'dotted' };
const WAY: Ink = { color: 'teal', label: 'Way of the candidates', edge: true };

const NARROWING = [
  'candidate-generator',
  'vector-index',
  'search-index',
  'graph-store',
  'candidate-filter',
  'ranker',
  'reranker',
] as const;
const HANDS_ON = flows('candidates', 'predictions');

/** How many become how few on the way to the page. */
export function funnelLens(graph: BoardGraph): FunnelReading {
  const { counted, leadsOn } = stagesOf(graph);
  const found = counted.filter(({ items }) => items !== undefined);
  const corpus =
    found.length > 0
      ? corpusOf(
          graph,
          counted.map(({ node }) => node),
        )
      : undefined;
  const stages: FunnelStage[] = [];
  if (corpus) {
    const { node, figure: items } = corpus;
    const label = node?.label ?? 'All items';
    stages.push({ ...(node && { node: node.id }), label, items, depth: 0 });
  }
  for (const { node, items, before, depth } of counted) {
    // What fetches more than it is handed has sources of its own: all items.
    const fetches = before === undefined || (items && items.value > before);
    const from = fetches ? corpus?.figure.value : before;
    const kept = items && from ? Math.min(1, items.value / from) : undefined;
    stages.push({
      node: node.id,
      label: node.label,
      ...(items && { items }),
      ...(kept !== undefined && { kept }),
      depth: depth + 1,
    });
  }

  const sorted = stages.toSorted((a, b) => a.depth - b.depth || compareText(a.label, b.label));

  const tints = new Tints([WIDE, STEP, GUESS, OPEN, WAY]);
  for (const { node, items, depth } of sorted) {
    if (node === undefined) continue;
    const ink = depth === 0 ? WIDE : !items ? OPEN : items.isEstimate ? GUESS : STEP;
    tints.add(node, ink, items && about(amount(items.value, 'count'), items.isEstimate));
  }
  const inside = graph.set(counted.map(({ node }) => node));
  for (const edge of graph.edges) {
    if (leadsOn(edge) && inside.has(edge.from) && inside.has(edge.to)) tints.add(edge.id, WAY);
  }
  return {
    lens: 'funnel',
    headline: headlineOf(sorted),
    sentences: sorted.map(wordsOf),
    tints: tints.tints,
    legend: tints.legend,
    findings: findingsOf(graph, counted),
    missing: missingOf(graph, sorted),
    stages: sorted,
  };
}

const stagesOf = fact((graph: BoardGraph) => {
  const { order, leadsOn } = orderAlong(graph, startsOf(graph), isHanded);
  const counted = countStages(order, leadsOn);
  return { counted, byNode: new Map(counted.map((stage) => [stage.node, stage])), leadsOn };
});

/** How many items a part scores for one request; undefined where nothing hands it candidates. */
export function candidatesAt(graph: BoardGraph, node: GraphNode): Figure | undefined {
  const stage = stagesOf(graph).byNode.get(node);
  return stage?.before === undefined ? undefined : stage.items;
}

interface Counted {
  readonly node: GraphNode;
  readonly items?: Figure;
  /** What comes in, all that hand on to it together. */
  readonly before?: number;
  readonly depth: number;
}

/** Candidates from hand to hand; an encoder's embedding is no item. */
const isHanded = ({ bit, from }: GraphEdge): boolean =>
  (bit & HANDS_ON) !== 0 && !isA(from, ['llm-server']);

const startsOf = (graph: BoardGraph): GraphNode[] =>
  graph
    .connected(...NARROWING)
    .toSorted((a, b) => Number(takesItems(a)) - Number(takesItems(b)) || a.index - b.index);

const takesItems = (node: GraphNode): boolean => node.in.some(isHanded);

/** A part that only passes on, such as a lookup, hands on what it got. */
function countStages(
  order: readonly GraphNode[],
  leadsOn: (edge: GraphEdge) => boolean,
): Counted[] {
  const given = new Map<GraphNode, { readonly items?: Figure; readonly depth: number }>();
  const stages: Counted[] = [];
  for (const node of order) {
    const sources = [
      ...new Set(node.in.filter((edge) => leadsOn(edge)).map(({ from }) => from)),
    ].flatMap((from) => given.get(from) ?? []);
    const incoming = sources.flatMap(({ items }) => items ?? []);
    const depth = sources.reduce((most, { depth: own }) => Math.max(most, own + 1), 0);
    if (!isA(node, NARROWING) || !isConnected(node)) {
      given.set(node, { ...sumOf(incoming), depth: Math.max(0, depth - 1) });
      continue;
    }
    const before = sumOf(incoming).items;
    const items = asMuchAsAsked(node, itemsOf(node, before), leadsOn);
    const stage = {
      node,
      ...(items && { items }),
      ...(before && { before: before.value }),
      depth,
    };
    given.set(node, stage);
    stages.push(stage);
  }
  return stages;
}

/** No usual value is less than what the only one that asks for it states to get. */
function asMuchAsAsked(
  node: GraphNode,
  items: Figure | undefined,
  leadsOn: (edge: GraphEdge) => boolean,
): Figure | undefined {
  if (!items?.isEstimate) return items;
  const most = node.out.flatMap((edge) => {
    const { to } = edge;
    if (!leadsOn(edge) || to.kind !== 'candidate-generator') return [];
    return to.in.every((other) => other.from === node || !leadsOn(other))
      ? (numberOf(to, 'outK') ?? [])
      : [];
  });
  return { ...items, value: Math.max(items.value, ...most) };
}

/** Merged results may overlap: together at most their sum. */
function sumOf(figures: readonly Figure[]): { readonly items?: Figure } {
  const [first] = figures;
  if (!first || figures.length === 1) return first ? { items: first } : {};
  const value = figures.reduce((sum, figure) => sum + figure.value, 0);
  const isEstimate = figures.some((figure) => figure.isEstimate);
  return { items: { label: 'Together', value, unit: 'count', from: 'derived', isEstimate } };
}

function headlineOf(stages: readonly FunnelStage[]): string {
  const counted = stages.filter(({ items }) => items !== undefined);
  const first = counted[0]?.items;
  const last = counted.at(-1)?.items;
  if (!first || !last || stages.length < 2) return 'Nothing on the board picks few out of many.';
  const steps = stages.filter(({ depth }) => depth > 0).length;
  return `${words(first)} items become ${words(last)} in ${steps} ${steps === 1 ? 'step' : 'steps'}.`;
}

const words = ({ value, isEstimate }: Figure): string => about(amount(value, 'count'), isEstimate);

const wordsOf = ({ label, items, kept }: FunnelStage): string =>
  items ? `“${label}”: ${words(items)}${keptWords(kept)}.` : `“${label}”: how many is not stated.`;

function keptWords(kept: number | undefined): string {
  if (kept === undefined) return '';
  if (kept >= 1) return ', all that come in';
  if (kept > 0 && kept < 0.001) return `, one in ${amount(1 / kept, 'count')}`;
  return `, ${amount(kept, 'share')} of what comes in`;
}

function findingsOf(graph: BoardGraph, counted: readonly Counted[]): LensFinding[] {
  const judged = runRules(graph, [modelSelectionNoRetrievalStage]).map(
    ({ finding: { message, severity, rule, nodes, edges } }): LensFinding => ({
      message,
      severity,
      rule,
      nodes,
      edges,
    }),
  );
  const wider = counted.flatMap(({ node, items, before }): LensFinding[] => {
    if (!isA(node, ['candidate-filter', 'ranker', 'reranker'])) return [];
    if (!items || items.isEstimate || before === undefined || items.value <= before) return [];
    return [
      {
        message: `“${node.label}” states ${words(items)} items, and only ${amount(before, 'count')} come in.`,
        severity: 'hint',
        nodes: [node.id],
        edges: [],
      },
    ];
  });
  return [...judged, ...wider];
}

function missingOf(graph: BoardGraph, stages: readonly FunnelStage[]): MissingInput[] {
  if (stages.length === 0) return [{ text: 'Draw what fetches candidates and what ranks them.' }];
  return stages.flatMap(({ node: id, label, items }): MissingInput[] => {
    const place = items?.place ?? (id && { in: 'node', node: id, key: 'outK' });
    if ((items && !items.isEstimate) || !place) return [];
    const known = id === undefined ? undefined : graph.node(id);
    return known?.kind === 'candidate-filter'
      ? [{ text: `State what share “${label}” drops.`, place }]
      : [{ text: `State how many items “${label}” gives.`, place }];
  });
}
