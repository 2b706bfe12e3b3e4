import { seconds } from '../../analysis/duration';
import { delaySec, freshnessOf } from '../../analysis/freshness';
import type { BoardGraph } from '../../engine/board-graph';
import { MendDraft } from '../../engine/draft-mend';
import { namedPath } from '../../engine/fill-message';
import type { GraphNode } from '../../engine/graph-node';
import { defineRule } from '../../engine/rule';

export const constraintsStale = defineRule({
  id: 'constraints/stale',
  severity: 'warning',
  messages: {
    old: {
      what: '{at} reads data that is up to {age} old, and {asked} is asked: {path}.',
      why: 'Schedules and delays along a way add up: an hourly job does not give hourly freshness.',
      ask: 'An item appears now: when can it be in an answer?',
      fix: 'Run the slowest step more often, or add a stream beside it.',
    },
  },
  *check(graph) {
    const asked = graph.board.constraints.freshness;
    const limit = seconds(asked);
    if (asked === undefined || limit === undefined) return;
    for (const { node, ageSec, path, edges } of freshnessOf(graph)) {
      if (ageSec <= limit) continue;
      yield {
        message: 'old',
        at: node,
        nodes: path,
        edges,
        data: { age: duration(ageSec), asked: duration(limit), path: namedPath(path) },
        mend: () => addStream(graph, path),
      };
    }
  },
});

/** 1.5 h, 2 d, 90 s. */
function duration(sec: number): string {
  const [size, unit]: [number, string] =
    sec >= 86_400 ? [86_400, 'd'] : sec >= 3600 ? [3600, 'h'] : sec >= 60 ? [60, 'min'] : [1, 's'];
  return `${Math.round((sec / size) * 10) / 10} ${unit}`;
}

/** Around the slow step, where events come in and a feature store takes features. */
function addStream(graph: BoardGraph, path: readonly GraphNode[]) {
  const slow = path.findIndex((node) => delaySec(node) >= 3600);
  const events = path
    .slice(0, Math.max(0, slow))
    .findLast(({ kind }) => kind === 'event-stream' || kind === 'event-log');
  const store = path.slice(slow + 1).find(({ kind }) => kind === 'feature-store');
  if (!events || !store) return undefined;
  const draft = new MendDraft(graph);
  const stream = draft.add('stream-processor', {
    near: [events, store],
    properties: { lagSec: 60 },
  });
  return draft
    .connect(events, stream, 'events')
    .connect(stream, store, 'features')
    .mend('Add streaming features');
}
