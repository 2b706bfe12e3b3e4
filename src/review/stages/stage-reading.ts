import type { NodeId } from '../../core/ids';
import type { StageId } from '../../framework/steps';
import type { BoardGraph } from '../engine/board-graph';
import type { GraphNode } from '../engine/graph-node';
import type { StageStatus } from '../engine/review';

/** What a board shows of one stage. */
export interface StageReading {
  readonly status: StageStatus;
  /** The nodes that are its evidence. */
  readonly nodes: readonly GraphNode[];
  /** What shows less of it beside them: it would be partial if these were all. */
  readonly also?: readonly GraphNode[];
  /** A text of the brief names it; only where nothing is drawn. */
  readonly inWords?: boolean;
  /** Brief cards that show it. */
  readonly cards?: readonly NodeId[];
  /** When partial: what is still needed, as the end of "It lacks …". */
  readonly lacking?: string;
}

export interface StageReader {
  readonly id: StageId;
  read(graph: BoardGraph): StageReading;
}

export const missing: StageReading = { status: 'missing', nodes: [] };
export const notApplicable: StageReading = { status: 'not-applicable', nodes: [] };
export const present = (
  nodes: readonly GraphNode[],
  also: readonly GraphNode[] = [],
): StageReading => ({ status: 'present', nodes, also });
export const partial = (nodes: readonly GraphNode[], lacking: string): StageReading => ({
  status: 'partial',
  nodes,
  lacking,
});

/** Of parts that each do it soundly or not: `lacking` says what none of them has. */
export function soundest<T extends { readonly node: GraphNode }>(
  all: readonly T[],
  isSound: (one: T) => boolean,
  lacking: () => string,
): StageReading {
  const nodesOf = (some: readonly T[]): GraphNode[] => some.map(({ node }) => node);
  if (all.length === 0) return missing;
  const sound = all.filter(isSound);
  return sound.length > 0
    ? present(nodesOf(sound), nodesOf(all))
    : partial(nodesOf(all), lacking());
}
