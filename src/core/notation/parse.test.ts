import { describe, expect, test } from 'vitest';
import { parseNotation } from './parse';
import type { Arrow, Term } from './syntax';

const signs = { forward: '>', back: '<', both: '<>' };

const termText = ({ label, quoted, existing, key, component, properties }: Term) => {
  const name = `${existing ? '=' : ''}${quoted ? `"${label}"` : label}${key ? `#${key}` : ''}`;
  const props = Object.keys(properties).length > 0 ? JSON.stringify(properties) : '';
  return `${name}${component === undefined ? '' : `:${component}`}${props}`;
};
const arrowText = ({ direction, flow, split, timing }: Arrow) =>
  signs[direction] + [flow, split, timing].filter((part) => part !== undefined).join('/');

/** The chains in one strict spelling, so that a case fits in a line. */
const read = (text: string) =>
  parseNotation(text).chains.map(({ lead, groups, arrows, label }) => {
    const parts = groups.map((group, index) => {
      const [arrow] = arrows.slice(index, index + 1);
      const terms = group.map(termText).join(',');
      return `${group.length > 1 ? `{${terms}}` : terms}${arrow ? ` ${arrowText(arrow)} ` : ''}`;
    });
    return `${lead ? `${arrowText(lead)} ` : ''}${parts.join('')}${label === undefined ? '' : ` (${label})`}`;
  });

describe('what a text says', () => {
  const cases: [string, string[]][] = [
    ['events > kafka > feature store', ['events > kafka > feature store']],
    ['a->b-->c', ['a > b > c']],
    ['a→b ⟶ c => d', ['a > b > c > d']],
    ['a ← b ↔ c', ['a < b <> c']],
    ['a => =b', ['a > =b']],
    ['a > b; c > d\ne', ['a > b', 'c > d', 'e']],
    ['clicks > {cleaning, log archive} > store', ['clicks > {cleaning,log archive} > store']],
    ['{\n  a,\n  b,\n} > c', ['{a,b} > c']],
    ['a > {b, c > d} > e', ['a > {b,c}', 'c > d', '{b,d} > e']],
    ['a > {b > c, d < {e, f}}: x', ['a > {b,d} (x)', 'b > c', 'd < {e,f}']],
    ['{a > b, c} > d', ['{a,c}', 'a > b', '{b,c} > d']],
    ['a > {{b > c, d} > e, f} > g', ['a > {b,d,f}', 'b > c', '{c,d} > e', '{e,f} > g']],
    ['> {b > c, d}', ['> {b,d}', 'b > c']],
    ['a < b <- c <-> d', ['a < b < c <> d']],
    ['ranker > =existing label', ['ranker > =existing label']],
    ['"My; label > x":ranker > b', ['"My; label > x":ranker > b']],
    ['"say \\"hi\\"\\nthere"', ['"say "hi"\nthere"']],
    ['clicks:event-log -dataset/test-> eval', ['clicks:event-log >dataset/test eval']],
    ['a -records@batch-> b', ['a >records/batch b']],
    ['a <-response- b', ['a <response b']],
    ['a <-request-> b', ['a <>request b']],
    ['cross-encoder->re-ranker', ['cross-encoder > re-ranker']],
    ['A/B test > C++ service', ['A/B test > C++ service']],
    ['Validation (before training) > x', ['Validation (before training) > x']],
    ['train (cadence=daily, latencyP99Ms=50)', ['train{"cadence":"daily","latencyP99Ms":50}']],
    [
      'a:ranker(outK=50, hosted=true, heads=[ctr, "a, b", 3])',
      ['a:ranker{"outK":50,"hosted":true,"heads":["ctr","a, b",3]}'],
    ],
    ['box:? > Drift#n4:drift-monitor', ['box:? > Drift#n4:drift-monitor']],
    ['C# service > #1 ranker', ['C# service > #1 ranker']],
    ['a -> b: why not', ['a > b (why not)']],
    ['a -> b: "semi; colon"', ['a > b (semi; colon)']],
    ['> b > c', ['> b > c']],
    ['a >\n b', ['a > b']],
    ['特征 > Café', ['特征 > Café']],
    ['', []],
    [' ; \n ;', []],
  ];
  test.each(cases)('%j', (text, chains) => {
    expect(read(text)).toEqual(chains);
    expect(parseNotation(text).faults).toEqual([]);
  });
});

describe('a fault says what, where and what to do, and the rest is still read', () => {
  const cases: [string, string, string, string[]][] = [
    ['a > "b', 'This quote is not closed.', '"b', ['a > "b"']],
    ['a > {b, c', 'This brace is not closed.', '{b, c', ['a > {b,c}']],
    ['a > b >', 'Nothing follows this arrow.', '>', ['a > b']],
    ['a > > b', 'Two arrows follow each other.', '>', ['a > b']],
    ['a > {b >, c}', 'Nothing follows this arrow.', '>', ['a > {b,c}']],
    ['a > {b > c', 'This brace is not closed.', '{b > c', ['a > b', 'b > c']],
    ['a -water-> b', 'No edge carries “water”.', '-water->', ['a > b']],
    ['a -dataset/half-> b', '“half” is no split.', '-dataset/half->', ['a >dataset b']],
    ['a -events@never-> b', '“never” is no timing.', '-events@never->', ['a >events b']],
    ['a(x=) > b', 'These properties cannot be read.', 'x=)', ['a > b']],
    ['a, b\nc > d', 'The rest of this line was not read.', ', b', ['a', 'c > d']],
  ];
  test.each(cases)('%j', (text, what, where, chains) => {
    const { faults } = parseNotation(text);
    const [fault] = faults;
    expect(fault && [fault.what, text.slice(fault.at.start, fault.at.end)]).toEqual([what, where]);
    expect(faults).toHaveLength(1);
    expect(fault?.instead).toMatch(/\.$|"$/);
    expect(read(text)).toEqual(chains);
  });
});
