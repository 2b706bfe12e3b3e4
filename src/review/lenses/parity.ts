import type { EdgeId, NodeId } from '../../core/ids';
import { waitingPath } from '../analysis/latency';
import { has } from '../analysis/profile';
import { skewOf } from '../analysis/skew';
import { actors, trainers } from '../analysis/sources';
import type { BoardGraph } from '../engine/board-graph';
import { DATA, flows, MODEL } from '../engine/flow-mask';
import { namedAll } from '../engine/fill-message';
import { isA, type GraphNode } from '../engine/graph-node';
import { EVALUATORS } from '../engine/kinds';
import type { NodeSet } from '../engine/node-set';
import type { Steps } from '../engine/walk';
import { Tints, type Ink } from './legend';
import type { LensFinding, LensReading, MissingInput } from './lens';

/** What training and serving compute: together, apart, or twice. */
export interface ParityReading extends LensReading {
  readonly lens: 'parity';
  readonly offline: readonly NodeId[];
  readonly online: readonly NodeId[];
  /** On both sides: computed once, read twice. */
  readonly shared: readonly NodeId[];
  readonly twice: readonly ParityPair[];
}

/** A computation for serving only, and what makes training's features in its stead. */
export interface ParityPair {
  readonly online: { readonly node: NodeId; readonly label: string };
  /** Empty where training gets no features at all. */
  readonly offline: readonly { readonly node: NodeId; readonly label: string }[];
  readonly edges: readonly EdgeId[];
}

const OFFLINE: Ink = { color: 'blue', label: 'Training', line: 'dashed' };
const ONLINE: Ink = { color: 'orange', label: 'Serving' };
const SHARED: Ink = { color: 'green', label: 'Shared by both', line: 'heavy' };
const TWICE: Ink = { color: 'red', label: 'Computed twice', line: 'heavy' };
const OFFLINE_EDGE: Ink = { color: 'blue', label: 'To training', line: 'dashed', edge: true };
const ONLINE_EDGE: Ink = { color: 'orange', label: 'To an answer', edge: true };
const TWICE_EDGE: Ink = { color: 'red', label: 'For one side only', line: 'heavy', edge: true };

const FEATURES = flows('features', 'embeddings');
const MAKERS = ['feature-engineering', 'stream-processor', 'embedder'] as const;
/** What both sides may read: there one definition serves two. */
const SHAREABLE = [
  ...MAKERS,
  'feature-store',
  'feature-lookup',
  'media-preprocessor',
  'chunker',
  'query-understanding',
] as const;

/** Offline and online paths, what they share, and what is computed twice. */
export function parityLens(graph: BoardGraph): ParityReading {
  const skew = skewOf(graph);
  const trains = has(graph, 'trains');
  const learning = graph.upstream(trainers(graph), DATA);
  const { onPath } = waitingPath(graph);
  const serving = graph.upstream([...skew.online, ...onPath], FEATURES);
  const isOnline = (node: GraphNode): boolean => serving.has(node);
  const shared = graph.nodes.filter(
    (node) => isA(node, SHAREABLE) && learning.has(node) && isOnline(node),
  );
  const isShared = graph.set(shared);
  const offline = offlineNodes(graph, learning).filter(
    (node) => !isShared.has(node) && !isOnline(node),
  );
  const isOffline = graph.set(offline);
  const online = graph.nodes.filter((node) => isOnline(node) && !isShared.has(node));
  const served = graph.trailTo(skew.online, FEATURES);
  const twice = trains
    ? skew.apart.map((node) => ({ node, instead: insteadOf(graph, learning, serving) }))
    : [];

  const tints = new Tints([OFFLINE, ONLINE, SHARED, TWICE, OFFLINE_EDGE, ONLINE_EDGE, TWICE_EDGE]);
  for (const { node, instead } of twice) {
    tints.add(node.id, TWICE, 'serving only');
    for (const other of instead) tints.add(other.id, TWICE, 'training only');
    for (const edge of node.out) if ((edge.bit & FEATURES) !== 0) tints.add(edge.id, TWICE_EDGE);
  }
  for (const node of shared) tints.add(node.id, SHARED, 'shared');
  for (const node of offline) tints.add(node.id, OFFLINE, 'training');
  for (const node of online) tints.add(node.id, ONLINE, 'serving');
  for (const { id, bit, from, to } of graph.edges) {
    if ((bit & DATA) !== 0 && learning.has(to) && (isOffline.has(to) || isShared.has(to))) {
      tints.add(id, OFFLINE_EDGE);
    } else if (isOnline(from) && isOnline(to)) tints.add(id, ONLINE_EDGE);
  }
  const facts = { graph, trains, shared, twice, learned: skew.learned, online, offline };
  return {
    lens: 'parity',
    headline: headlineOf(facts),
    sentences: sentencesOf(facts),
    tints: tints.tints,
    legend: tints.legend,
    findings: twice.map(({ node, instead }) =>
      findingOf(node, instead, skew.learned, served.to(node)),
    ),
    missing: missingOf(facts),
    offline: offline.map(({ id }) => id),
    online: online.map(({ id }) => id),
    shared: shared.map(({ id }) => id),
    twice: twice.map(({ node, instead }) => ({
      online: { node: node.id, label: node.label },
      offline: instead.map(({ id, label }) => ({ node: id, label })),
      edges: [...new Set(node.out.filter(({ bit }) => (bit & FEATURES) !== 0).map(({ id }) => id))],
    })),
  };
}

interface Facts {
  readonly graph: BoardGraph;
  readonly trains: boolean;
  readonly shared: readonly GraphNode[];
  readonly offline: readonly GraphNode[];
  readonly online: readonly GraphNode[];
  readonly twice: readonly { readonly node: GraphNode; readonly instead: readonly GraphNode[] }[];
  readonly learned: boolean;
}

/** What leads to training, trains, and judges what was trained; people are on neither side. */
function offlineNodes(graph: BoardGraph, learning: NodeSet): GraphNode[] {
  const people = graph.set(actors(graph));
  const judges = graph.set(
    [...graph.downstream(trainers(graph), MODEL)].filter((node) =>
      isA(node, [...EVALUATORS, 'model-registry', 'evaluation-gate']),
    ),
  );
  return graph.nodes.filter(
    (node) => !people.has(node) && (learning.has(node) || judges.has(node)),
  );
}

/** What makes training's features and serves no answer; else what hands training its features. */
function insteadOf(graph: BoardGraph, learning: NodeSet, serving: NodeSet): GraphNode[] {
  const makers = graph
    .connected(...MAKERS)
    .filter((node) => learning.has(node) && !serving.has(node));
  if (makers.length > 0) return makers;
  const handing = graph.edges
    .filter(({ bit, to }) => (bit & FEATURES) !== 0 && learning.has(to))
    .map(({ from }) => from);
  return [...new Set(handing)];
}

function headlineOf({ trains, shared, twice, offline, online }: Facts): string {
  if (!trains) return 'Nothing is trained here, so there is no training to agree with.';
  if (twice.length > 0) {
    const nodes = twice.map(({ node }) => node);
    return `${namedAll(nodes)} ${nodes.length === 1 ? 'computes' : 'compute'} for serving what training gets from elsewhere.`;
  }
  if (offline.length === 0) return 'Nothing leads to training yet.';
  if (online.length === 0)
    return 'Nothing answers requests yet: there is only the side of training.';
  return shared.length > 0
    ? `Training and serving share ${namedAll(shared)}; nothing is computed twice.`
    : 'Training and serving share no computation, and none is doubled.';
}

function sentencesOf({ shared, twice, offline, online, learned }: Facts): string[] {
  return [
    ...twice.map(({ node, instead }) =>
      instead.length > 0
        ? `“${node.label}” feeds the answer only; training reads ${namedAll(instead)}.`
        : `“${node.label}” feeds the answer only; training gets no features${learned ? ' from it' : ' at all'}.`,
    ),
    ...(shared.length > 0 ? [`Shared: ${list(shared)}.`] : []),
    ...(offline.length > 0 ? [`Training: ${list(offline)}.`] : []),
    ...(online.length > 0 ? [`Serving: ${list(online)}.`] : []),
  ];
}

const list = (nodes: readonly GraphNode[]): string =>
  nodes.map(({ label }) => `“${label}”`).join(', ');

const findingOf = (
  node: GraphNode,
  instead: readonly GraphNode[],
  learned: boolean,
  way: Steps | undefined,
): LensFinding => ({
  message: learned
    ? `“${node.label}” makes features for serving only; training gets its features from ${instead.length > 0 ? namedAll(instead) : 'elsewhere'}.`
    : `“${node.label}” makes features that are served, and never trained on.`,
  severity: learned ? 'error' : 'warning',
  rule: 'feature-engineering/skew',
  nodes: [node, ...(way?.nodes ?? []), ...instead].map(({ id }) => id),
  edges: (way?.edges ?? []).map(({ id }) => id),
});

function missingOf({ trains, offline, online }: Facts): MissingInput[] {
  if (!trains) return [];
  return [
    ...(offline.length === 0 ? [{ text: 'Draw what a model is trained from.' }] : []),
    ...(online.length === 0 ? [{ text: 'Draw what answers requests, and what it reads.' }] : []),
  ];
}
