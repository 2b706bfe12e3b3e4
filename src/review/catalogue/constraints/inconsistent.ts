import { limitOf, type NumberField } from '../../analysis/limits';
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
    negative: {
      what: 'The brief states {value} as {name}; nothing is less than none.',
      why: 'No sum can take this number, so all that follows from it is missing.',
      ask: 'Which number did you mean?',
      fix: 'Correct it.',
    },
    share: {
      what: 'The brief states a share of positives of {value}, and a share is 1 at most.',
      why: 'Whether positives are rare decides on metrics, sampling and thresholds.',
      ask: 'How many of a thousand cases are positive?',
      fix: 'State it from 0 to 1, such as 0.02.',
    },
  },
  *check({ board }) {
    for (const [field, name] of NUMBERS) {
      const value: number | undefined = board.constraints[field];
      if (value === undefined || value >= 0) continue;
      const mend = focus('Correct the number', `brief.constraints.${field}`);
      yield { message: 'negative', at: field, data: { value, name }, mend };
    }
    const positives = limitOf(board, 'positiveRate');
    if (positives !== undefined && positives > 1) {
      const mend = focus('Correct the share', 'brief.constraints.positiveRate');
      yield { message: 'share', at: 'positiveRate', data: { value: positives }, mend };
    }
    const [dau, requestsPerUserPerDay, peakQps, latencyP50Ms, latencyP99Ms] = [
      limitOf(board, 'dau'),
      limitOf(board, 'requestsPerUserPerDay'),
      limitOf(board, 'peakQps'),
      limitOf(board, 'latencyP50Ms'),
      limitOf(board, 'latencyP99Ms'),
    ];
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
        const mend = focus('Correct the peak', 'brief.constraints.peakQps', [typical]);
        yield { message: 'peak', at: 'peakQps', data, mend };
      }
    }
    if (latencyP50Ms !== undefined && latencyP99Ms !== undefined && latencyP99Ms < latencyP50Ms) {
      const data = { p50: latencyP50Ms, p99: latencyP99Ms };
      const mend = focus('Correct the latency', 'brief.constraints.latencyP99Ms');
      yield { message: 'percentiles', at: 'latencyP99Ms', data, mend };
    }
  },
});

const NUMBERS: readonly (readonly [NumberField, string])[] = [
  ['dau', 'the users a day'],
  ['requestsPerUserPerDay', 'the requests of a user a day'],
  ['peakQps', 'the peak'],
  ['latencyP50Ms', 'the latency at p50'],
  ['latencyP99Ms', 'the latency at p99'],
  ['itemsPerDay', 'the items a day'],
  ['corpus', 'the number of items'],
  ['positiveRate', 'the share of positives'],
];
