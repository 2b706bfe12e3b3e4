import type { Line } from './line';
import type { OpenNode } from './read-nodes';

const HUB_NEIGHBOURS = 12;

/** Joined to 12 or more others, and to more than half of all. */
export function hubsOf(nodes: readonly OpenNode[], lines: readonly Line[]): Set<OpenNode> {
  const others = nodes.length - 1;
  if (others < HUB_NEIGHBOURS) return new Set();
  const degree = new Uint32Array(nodes.length);
  for (const { from, to, flow } of lines) {
    if (flow === 'note') continue;
    degree[from.index] = (degree[from.index] ?? 0) + 1;
    degree[to.index] = (degree[to.index] ?? 0) + 1;
  }
  const least = Math.max(HUB_NEIGHBOURS, Math.floor(others / 2) + 1);
  const busy = (node: OpenNode): boolean => (degree[node.index] ?? 0) >= least;
  if (!nodes.some(busy)) return new Set();
  const neighbours = new Map<OpenNode, Set<OpenNode>>();
  const meet = (node: OpenNode, other: OpenNode): void => {
    const met = neighbours.get(node);
    if (met) met.add(other);
    else neighbours.set(node, new Set([other]));
  };
  for (const { from, to, flow } of lines) {
    if (flow === 'note') continue;
    if (busy(from)) meet(from, to);
    if (busy(to)) meet(to, from);
  }
  return new Set(nodes.filter((node) => (neighbours.get(node)?.size ?? 0) >= least));
}
