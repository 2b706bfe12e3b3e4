import { isStated, type GraphNode } from '../engine/graph-node';
import { isFilled } from './words';

/** A stated property, a because, or notes. */
export const hasReason = (node: GraphNode, properties: readonly string[]): boolean =>
  isFilled(node.node.because) ||
  isFilled(node.node.notes) ||
  properties.some((key) => isStated(node, key));
