import type { NodeId } from '../../core/ids';
import type { StageId } from '../../framework/steps';
import type { BoardGraph } from '../engine/board-graph';
import { fact } from '../engine/fact';
import type { GraphNode } from '../engine/graph-node';
import { isPlain, neighbours } from './drawn-loop';
import { questionChecks } from './questions';

/** Plain boxes at which lines only end, and from which they only come. */
const ends = fact(
  (
    graph: BoardGraph,
  ): { readonly last: ReadonlySet<GraphNode>; readonly first: ReadonlySet<GraphNode> } => {
    const before = neighbours(graph, 'in');
    const after = neighbours(graph, 'out');
    const joined = graph.nodes.filter(isPlain);
    return {
      last: new Set(joined.filter((node) => before.has(node) && !after.has(node))),
      first: new Set(joined.filter((node) => after.has(node) && !before.has(node))),
    };
  },
);

/** What machines say of themselves is data to whom it is led. */
const REPORTED = /\b(telemetry|logs?)\b/i;

/** A public data set as often as a test. */
const BENCHMARK = /\bbenchmarks?\b/i;

/**
 * Whether a box stands where what its name says can be so: where lines only end nothing is
 * collected ("answer + telemetry"), benchmarks that lines only come from are data, and a check of
 * what was asked cleans no data.
 */
export function placeAllows(
  graph: BoardGraph,
  stage: StageId,
  { text, node }: { readonly text: string; readonly node?: NodeId },
): boolean {
  const box = node === undefined ? undefined : graph.node(node);
  // The words of a line stand at its end, and a frame's name nowhere.
  if (box === undefined || box.label !== text) return true;
  if (stage === 'data-collection') return !ends(graph).last.has(box);
  if (stage === 'offline-evaluation') return !BENCHMARK.test(text) || !ends(graph).first.has(box);
  if (stage === 'monitoring') return !REPORTED.test(text) || !ends(graph).first.has(box);
  return stage !== 'data-cleaning' || !questionChecks(graph).has(box);
}
