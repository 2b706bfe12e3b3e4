import type { EdgeId, NodeId } from '../../core/ids';
import { leaving } from '../analysis/leaving';
import { controlsInWords, protection } from '../analysis/protection';
import { carriesTaint, retains, taint } from '../analysis/taint';
import type { BoardGraph } from '../engine/board-graph';
import { INPUTS } from '../engine/flow-mask';
import { namedAll, namedPath } from '../engine/fill-message';
import { isA, property, type GraphEdge, type GraphNode } from '../engine/graph-node';
import { STORES } from '../engine/kinds';
import { amount } from './amount';
import { atNode, statedFigure } from './figure';
import { Tints, type Ink } from './legend';
import type { Figure, LensFinding, LensReading, MissingInput } from './lens';

/** Where personal data comes from, flows, stays, stops and leaves. */
export interface PrivacyReading extends LensReading {
  readonly lens: 'privacy';
  readonly sources: readonly NodeId[];
  /** Nodes that hold personal data, sources too. */
  readonly holds: readonly NodeId[];
  readonly flows: readonly EdgeId[];
  /** Where it does harm unprotected: what privacy/unprotected names. */
  readonly unprotected: readonly {
    readonly node: NodeId;
    readonly label: string;
    readonly path: readonly NodeId[];
  }[];
  readonly stops: readonly PrivacyStop[];
  readonly stores: readonly PrivacyStore[];
  readonly leaves: readonly {
    readonly node: NodeId;
    readonly label: string;
    readonly path: readonly NodeId[];
    readonly edges: readonly EdgeId[];
  }[];
}

export interface PrivacyStop {
  readonly node: NodeId;
  readonly label: string;
  /** `redacts`, `controls`: by its kind; `guarded`: by controls that point at it; `stated`: said to hold none. */
  readonly how: 'redacts' | 'controls' | 'guarded' | 'stated';
  /** Edges that bring personal data to it. */
  readonly edges: readonly EdgeId[];
}

/** A place that keeps personal data for a second reading. */
export interface PrivacyStore {
  readonly node: NodeId;
  readonly label: string;
  /** Days; absent where nothing is stated. */
  readonly retention?: Figure;
}

const HARM: Ink = { color: 'red', label: 'Reaches this unprotected', line: 'heavy' };
const OUT: Ink = { color: 'red', label: 'Leaves the system', line: 'heavy', edge: true };
const SOURCE: Ink = { color: 'purple', label: 'Personal data comes from here', line: 'heavy' };
const HOLDS: Ink = { color: 'orange', label: 'Holds personal data' };
const FLOWS: Ink = { color: 'orange', label: 'Carries personal data', edge: true };
const STOP: Ink = { color: 'green', label: 'Personal data stops here', line: 'heavy' };
const ENDS: Ink = { color: 'green', label: 'Ends at what it leads to', edge: true };

/** Where personal data flows, and where it stops. */
export function privacyLens(graph: BoardGraph): PrivacyReading {
  const { sources: born, nodes, trail } = taint(graph);
  // A redactor that takes it in and out again is where it stops, not where it comes from.
  const open = born.filter((node) => nodes.has(node));
  const sources = open.length > 0 ? open : born;
  const personal = graph.edges.filter((edge) => carriesPersonal(edge) && nodes.has(edge.from));
  const flows = personal.filter(({ to }) => nodes.has(to));
  const stops = stopsOf(graph, new Set(personal));
  const unprotected = protection(graph).unprotected.flatMap((node) => {
    const path = trail.to(node);
    return path ? [{ node, path: path.nodes, edges: path.edges }] : [];
  });
  const leaves = leaving(graph).flatMap(({ nodes: path, edges }) => {
    const node = path.at(-1);
    return node ? [{ node, path, edges }] : [];
  });
  const kept = [...nodes].filter(isStore);
  const stores = kept.map((node): PrivacyStore => {
    const retention = statedFigure(node, 'retentionDays', 'Kept for', 'd');
    return { node: node.id, label: node.label, ...(retention && { retention }) };
  });

  const tints = new Tints([SOURCE, HOLDS, HARM, STOP, FLOWS, ENDS, OUT]);
  for (const { node, edges } of leaves) {
    tints.add(node.id, HARM, 'leaves');
    for (const edge of edges) tints.add(edge.id, OUT, 'personal');
  }
  for (const { node } of unprotected) tints.add(node.id, HARM, 'unprotected');
  for (const node of sources) if (nodes.has(node)) tints.add(node.id, SOURCE, 'source');
  for (const { node, how } of stops) tints.add(node, STOP, STOP_WORDS[how]);
  for (const { node, retention } of stores) {
    tints.add(node, HOLDS, retention ? `kept ${amount(retention.value, 'd')}` : 'kept');
  }
  for (const node of nodes) tints.add(node.id, HOLDS, 'personal');
  for (const edge of flows) tints.add(edge.id, FLOWS, 'personal');
  for (const edge of personal) tints.add(edge.id, ENDS, 'ends here');

  const stated = graph.board.constraints.privacy?.personalData;
  const facts = { graph, sources, unprotected, leaves, kept, stops, stated };
  return {
    lens: 'privacy',
    headline: headlineOf(facts),
    sentences: sentencesOf(facts, stores),
    tints: tints.tints,
    legend: tints.legend,
    findings: findingsOf(facts),
    missing: missingOf(facts, stores),
    sources: sources.map(({ id }) => id),
    holds: [...nodes].map(({ id }) => id),
    flows: idsOf(flows),
    unprotected: unprotected.map(({ node, path }) => ({
      node: node.id,
      label: node.label,
      path: path.map(({ id }) => id),
    })),
    stops,
    stores,
    leaves: leaves.map(({ node, path, edges }) => ({
      node: node.id,
      label: node.label,
      path: path.map(({ id }) => id),
      edges: idsOf(edges),
    })),
  };
}

interface Facts {
  readonly graph: BoardGraph;
  readonly sources: readonly GraphNode[];
  readonly unprotected: readonly {
    readonly node: GraphNode;
    readonly path: readonly GraphNode[];
    readonly edges: readonly GraphEdge[];
  }[];
  readonly leaves: readonly {
    readonly node: GraphNode;
    readonly path: readonly GraphNode[];
    readonly edges: readonly GraphEdge[];
  }[];
  readonly kept: readonly GraphNode[];
  readonly stops: readonly PrivacyStop[];
  readonly stated: boolean | undefined;
}

const STOP_WORDS = {
  redacts: 'redacted',
  controls: 'controlled',
  guarded: 'guarded',
  stated: 'holds none',
} as const;

const carriesPersonal = (edge: GraphEdge): boolean =>
  (edge.bit & INPUTS) !== 0 && carriesTaint(edge);

/** An edge of a group stands for several. */
const idsOf = (edges: readonly GraphEdge[]): EdgeId[] => [...new Set(edges.map(({ id }) => id))];

/** Stops that personal data runs into, or that take it out as it comes in. */
function stopsOf(graph: BoardGraph, personal: ReadonlySet<GraphEdge>): PrivacyStop[] {
  const { stops, sources } = taint(graph);
  const born = graph.set(sources);
  return [...stops].flatMap((node): PrivacyStop[] => {
    const edges = node.in.filter((edge) => personal.has(edge));
    if (edges.length === 0 && !born.has(node)) return [];
    return [{ node: node.id, label: node.label, how: howOf(node), edges: idsOf(edges) }];
  });
}

function howOf(node: GraphNode): PrivacyStop['how'] {
  if (node.kind === 'pii-redactor') return 'redacts';
  if (node.kind === 'privacy-controls') return 'controls';
  return property(node, 'containsPersonalData') === false ? 'stated' : 'guarded';
}

const isStore = (node: GraphNode): boolean =>
  retains(node) ||
  isA(node, [...STORES, 'graph-store', 'cache', 'vector-index', 'search-index', 'content-corpus']);

function headlineOf({ sources, unprotected, leaves, stops, stated }: Facts): string {
  if (stated === false) return 'The brief says that there is no personal data.';
  if (sources.length === 0) return 'No personal data is known on this board.';
  const from = `Personal data comes from ${namedAll(sources)}`;
  const open = [...leaves.map(({ node }) => node), ...unprotected.map(({ node }) => node)];
  if (open.length > 0) return `${from} and reaches ${namedAll([...new Set(open)])} unprotected.`;
  return stops.length > 0
    ? `${from} and stops at ${stops.map(({ label }) => `“${label}”`).join(', ')}.`
    : `${from} and reaches nothing where it does harm.`;
}

function sentencesOf({ unprotected, leaves }: Facts, stores: readonly PrivacyStore[]): string[] {
  return [
    ...leaves.map(({ path }) => `It leaves the system: ${namedPath(path)}.`),
    ...unprotected.map(({ path }) => `It arrives as it is: ${namedPath(path)}.`),
    ...stores.map(({ label, retention }) =>
      retention
        ? `“${label}” keeps it for ${amount(retention.value, 'd')}.`
        : `“${label}” keeps it, and does not say for how long.`,
    ),
  ];
}

function findingsOf({ graph, unprotected, leaves, kept }: Facts): LensFinding[] {
  const inWords = controlsInWords(graph.board);
  const retained = kept.filter(retains);
  return [
    ...leaves.map(({ node, path, edges }): LensFinding => ({
      message: `Personal data leaves the system to “${node.label}”.`,
      severity: 'error',
      rule: 'privacy/leaves',
      nodes: path.map(({ id }) => id),
      edges: idsOf(edges),
    })),
    ...unprotected.map(({ node, path, edges }): LensFinding => ({
      message: `Personal data reaches “${node.label}” as it is.`,
      severity: inWords ? 'warning' : 'error',
      rule: 'privacy/unprotected',
      nodes: path.map(({ id }) => id),
      edges: idsOf(edges),
    })),
    ...(retained.length > 0 && !protection(graph).retention ? [forever(retained)] : []),
  ];
}

const forever = (stores: readonly GraphNode[]): LensFinding => ({
  message: `Personal data is kept in ${namedAll(stores)}, and nothing says for how long.`,
  severity: 'warning',
  rule: 'privacy/no-retention',
  nodes: stores.map(({ id }) => id),
  edges: [],
});

function missingOf({ graph, stated }: Facts, stores: readonly PrivacyStore[]): MissingInput[] {
  const missing: MissingInput[] = [];
  if (stated === undefined) {
    missing.push({
      text: 'Say whether the system holds personal data.',
      place: { in: 'brief', part: 'privacy' },
    });
  }
  for (const { node: id, label, retention } of stores) {
    const node = graph.node(id);
    if (retention !== undefined || node === undefined) continue;
    missing.push({
      text: `State for how many days “${label}” keeps it.`,
      place: atNode(node, 'retentionDays'),
    });
  }
  return missing;
}
