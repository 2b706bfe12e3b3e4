import { slowestP50, slowestP99, type LatencyStep } from '../../analysis/latency';
import { limitOf } from '../../analysis/limits';
import { named } from '../../engine/fill-message';
import { defineRule } from '../../engine/rule';
import { amount } from '../../lenses/amount';

const ASK = 'Where do the milliseconds go, and what would you cut first?';

export const constraintsOverLatencyBudget = defineRule({
  id: 'constraints/over-latency-budget',
  severity: 'warning',
  profiles: ['online'],
  messages: {
    sum: {
      what: 'The slowest way to the answer adds up to {total} at p99, and {budget} are asked: {largest}.',
      why: 'Percentiles do not add, so this is a budget and no forecast; yet a step over budget has no room for a bad day.',
      ask: ASK,
      fix: 'Cache, score fewer candidates, take a smaller model, or call in parallel.',
    },
    median: {
      what: 'The slowest way to the answer adds up to {total} at p50, and {budget} are asked at p99.',
      why: 'About half of all requests then take longer than the slowest may.',
      ask: ASK,
      fix: 'Cache, score fewer candidates, take a smaller model, or call in parallel.',
    },
    node: {
      what: '{at} alone takes {ms} at p99, and {budget} are asked for everything.',
      why: 'No other step can make up for it.',
      ask: ASK,
      fix: 'Make this step faster, or answer from what was computed before.',
    },
  },
  *check(graph) {
    const budget = limitOf(graph.board, 'latencyP99Ms');
    if (budget === undefined) return;
    const { totalMs, steps, edges } = slowestP99(graph);
    const alone = steps.filter(({ ms }) => ms > budget);
    const nodes = steps.map(({ node }) => node);
    const asked = amount(budget, 'ms');
    for (const { node, ms } of alone) {
      const data = { ms: amount(ms, 'ms'), budget: asked };
      yield { message: 'node', at: node, nodes, edges, data, severity: 'error' };
    }
    if (alone.length > 0) return;
    const median = slowestP50(graph);
    if (median.totalMs > budget) {
      const waiting = median.steps.map(({ node }) => node);
      const data = { total: amount(median.totalMs, 'ms'), budget: asked };
      yield { message: 'median', nodes: waiting, edges: median.edges, data, severity: 'error' };
    } else if (totalMs > budget) {
      const data = { total: amount(totalMs, 'ms'), budget: asked, largest: largest(steps) };
      yield { message: 'sum', nodes, edges, data };
    }
  },
});

const largest = (steps: readonly LatencyStep[]): string =>
  steps
    .filter(({ ms }) => ms > 0)
    .toSorted((a, b) => b.ms - a.ms)
    .slice(0, 3)
    .map(({ node, ms }) => `${named(node)} ${amount(ms, 'ms')}`)
    .join(', ');
