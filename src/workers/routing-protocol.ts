import type { BoardNode, Edge } from '../core/board';
import type { Size } from '../core/geometry';
import type { BoardId, EdgeId, NodeId } from '../core/ids';
import type { Route } from '../render/routing/route';

/** How a board differs from the one that the worker was told of before; of another board, all of it. */
export interface RoutingRequest {
  readonly board: BoardId;
  readonly nodes: readonly BoardNode[];
  readonly edges: readonly Edge[];
  readonly sizes: readonly (readonly [NodeId, Size])[];
  readonly gone: readonly (NodeId | EdgeId)[];
}

/** The routes that differ from those answered before. One answer a request, in their order. */
export type RoutingAnswer = readonly (readonly [EdgeId, Route])[];
