import { focus } from '../../engine/draft-mend';
import { defineRule } from '../../engine/rule';

const SECONDS_A_DAY = 86_400;

export const constraintsInconsistent = defineRule({
  id: 'constraints/inconsistent',
  severity: 'warning',
  messages: {
    peak: {
      what: '{dau} users with {requests} requests a day make {mean} a second on average, more than the stated peak of {peak}.',
      why: 'Capacity that is planned on the smaller number fails on an ordinary day.',
      ask: 'Which of these numbers is the one you planned with?',
      fix: 'Correct the peak; it is usually two to five times the mean.',
    },
    percentiles: {
      what: 'The p99 latency of {p99} ms is below the p50 of {p50} ms.',
      why: 'The slowest requests cannot be faster than half of all; one number is a slip.',
      ask: 'Which of the two did you mean?',
      fix: 'Correct one of them.',
    },
  },
  *check({ board: { constraints } }) {
    const { dau, requestsPerUserPerDay, peakQps, latencyP50Ms, latencyP99Ms } = constraints;
    if (dau !== undefined && requestsPerUserPerDay !== undefined && peakQps !== undefined) {
      const mean = (dau * requestsPerUserPerDay) / SECONDS_A_DAY;
      if (mean > peakQps) {
        const data = {
          dau,
          requests: requestsPerUserPerDay,
          mean: Math.round(mean),
          peak: peakQps,
        };
        const typical = String(Math.round(mean * 3));
        const mend = focus('Correct the peak', 'constraints.peakQps', [typical]);
        yield { message: 'peak', at: 'peakQps', data, mend };
      }
    }
    if (latencyP50Ms !== undefined && latencyP99Ms !== undefined && latencyP99Ms < latencyP50Ms) {
      const data = { p50: latencyP50Ms, p99: latencyP99Ms };
      const mend = focus('Correct the latency', 'constraints.latencyP99Ms');
      yield { message: 'percentiles', at: 'latencyP99Ms', data, mend };
    }
  },
});
