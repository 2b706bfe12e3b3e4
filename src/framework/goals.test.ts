import { describe, expect, test } from 'vitest';
import { GOAL_KINDS, LIVE_METRICS, PROXY_TRAPS } from './goal-table';
import { goalKindsOf, proxyTrap } from './goals';
import { TASK_IDS } from './tasks';

test.each([
  ['Raise satisfied watch time per daily user by 1 % this quarter', 'engagement'],
  ['Users should be happier with their results', 'satisfaction'],
  ['Cut net loss (fraud, false declines, review) by 10 % this year', 'loss-prevention'],
  ['Raise bookings from the carousel by 4 %', 'revenue'],
  ['Fewer stock-outs at equal waste', 'planning'],
  ['Cut the prevalence of violating views by 20 %', 'safety'],
  ['Resolve more questions without a person', 'productivity'],
  ['Hide every face before imagery is published, for privacy', 'privacy'],
])('%s: %s', (text, kind) => expect(goalKindsOf(text).map(({ id }) => id)).toContain(kind));

test('a sentence that names none has no kind', () => {
  expect(goalKindsOf('Ship the new model')).toEqual([]);
});

test('every example of a kind is of that kind', () => {
  for (const { id, example } of GOAL_KINDS) {
    expect(
      goalKindsOf(example).map((kind) => kind.id),
      example,
    ).toContain(id);
  }
});

describe('proxy traps', () => {
  test.each([
    ['Make users more satisfied', 'CTR', [], true],
    ['Make users more satisfied', 'CTR', ['hide rate'], false],
    ['Make users more satisfied', 'long clicks', [], false],
    ['Raise retention by 1 %', 'watch time', [], true],
    ['Raise retention by 1 %', 'satisfied watch time', [], false],
    ['Raise retention by 1 %', 'watch time', ['28-day retention'], false],
    ['Earn more revenue', 'CTR', [], false],
    ['Earn more revenue', 'conversion rate', [], true],
    ['Cut fraud', 'chargeback rate', ['approval rate'], false],
    ['Answer in time: cut latency', 'mean latency', [], true],
    ['Answer in time: cut latency', 'mean latency', ['p99 latency'], false],
  ])('%s, measured by %s beside %j: %s', (goal, metric, others, trapped) =>
    expect(proxyTrap(goal, metric, others) !== undefined).toBe(trapped),
  );

  test('what a trap proposes silences it', () => {
    for (const { propose, counter } of PROXY_TRAPS) {
      expect(
        propose.some((metric) => counter.test(metric)),
        propose.join(),
      ).toBe(true);
    }
  });
});

test('every task is measured once users see it', () => {
  for (const task of TASK_IDS) expect(LIVE_METRICS[task].online).not.toEqual([]);
});
