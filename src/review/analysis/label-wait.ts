import { numberOf, textOf, type GraphNode } from '../engine/graph-node';
import { seconds } from './duration';

/**
 * Seconds from a prediction until nothing can change its label any more, as far as a source of
 * labels states it: the longest of its window, its delay and the time that a verdict takes.
 */
export function labelWaitSec(node: GraphNode): number | undefined {
  const review = numberOf(node, 'slaMin');
  const stated = [
    seconds(textOf(node, 'attributionWindow') || undefined),
    seconds(textOf(node, 'labelDelay') || undefined),
    ...(review === undefined ? [] : [review * 60]),
  ].filter((sec) => sec !== undefined);
  return stated.length === 0 ? undefined : Math.max(...stated);
}
