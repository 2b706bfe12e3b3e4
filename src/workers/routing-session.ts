import { emptyBoard, type BoardNode, type Edge } from '../core/board';
import type { Size } from '../core/geometry';
import { edgeId, nodeId, type BoardId, type EdgeId, type NodeId } from '../core/ids';
import type { Route } from '../render/routing/route';
import { routeEdges } from '../render/routing/route-edges';
import { isSameRoute } from '../render/routing/same-route';
import type { RoutingAnswer, RoutingRequest } from './routing-protocol';

/** Follows one board after the other, and finds the routes of the whole. */
export function routingSession(): (request: RoutingRequest) => RoutingAnswer {
  let id: BoardId | undefined;
  let nodes = new Map<NodeId, BoardNode>();
  let edges = new Map<EdgeId, Edge>();
  let sizes = new Map<NodeId, Size>();
  let answered = new Map<EdgeId, Route>();
  return (request) => {
    if (request.board !== id) {
      id = request.board;
      [nodes, edges, sizes, answered] = [new Map(), new Map(), new Map(), new Map()];
    }
    for (const gone of request.gone) {
      nodes.delete(nodeId(gone));
      sizes.delete(nodeId(gone));
      edges.delete(edgeId(gone));
      answered.delete(edgeId(gone));
    }
    for (const node of request.nodes) nodes.set(node.id, node);
    for (const edge of request.edges) edges.set(edge.id, edge);
    for (const [node, size] of request.sizes) sizes.set(node, size);
    const board = { ...emptyBoard(id), nodes: new Map(nodes), edges: new Map(edges) };
    const changed: [EdgeId, Route][] = [];
    for (const [edge, route] of routeEdges(board, sizes)) {
      const before = answered.get(edge);
      if (before !== undefined && isSameRoute(before, route)) continue;
      answered.set(edge, route);
      changed.push([edge, route]);
    }
    return changed;
  };
}
