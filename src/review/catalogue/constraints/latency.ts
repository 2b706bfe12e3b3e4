import { statedLimits } from '../../analysis/limits';
import { has } from '../../analysis/profile';
import { focus } from '../../engine/draft-mend';
import { defineRule } from '../../engine/rule';

export const constraintsLatency = defineRule({
  id: 'constraints/latency',
  severity: 'warning',
  messages: {
    online: {
      what: 'Someone waits for the answer, and no latency is stated.',
      why: 'The budget decides how many candidates, how large a model and how many calls fit.',
      ask: 'How long may a request take at p99, and how is that divided?',
      fix: 'State a p99 latency in the brief; 200 ms is typical for a list, a few seconds for text (estimates).',
    },
    batch: {
      what: 'Nobody waits on a request here, and neither a freshness nor a deadline is stated.',
      why: 'A batch that ends too late serves yesterday’s answers, and nobody notices.',
      ask: 'When must the run be done, and how old may a result be?',
      fix: 'State a freshness or a deadline in the brief; a day is typical (an estimate).',
    },
    either: {
      what: 'No limit in time is stated: neither latency nor freshness.',
      why: 'Without one, a nightly table and a live model are equally right.',
      ask: 'How fast must an answer come, or how fresh must it be?',
      fix: 'State a latency or a freshness in the brief.',
    },
  },
  *check(graph) {
    const { latency, freshness } = statedLimits(graph.board);
    if (has(graph, 'online')) {
      if (latency) return;
      const typical = has(graph, 'generates') ? '3000' : '200';
      const mend = focus('State the latency', 'brief.constraints.latencyP99Ms', [typical]);
      yield { message: 'online', mend };
    } else if (has(graph, 'batch')) {
      if (freshness) return;
      const mend = focus('State the freshness', 'brief.constraints.freshness', ['1d']);
      yield { message: 'batch', mend };
    } else if (!latency && !freshness) {
      const mend = focus('State the latency', 'brief.constraints.latencyP99Ms', ['200']);
      yield { message: 'either', mend };
    }
  },
});
