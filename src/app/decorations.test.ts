import { expect, test } from 'vitest';

import { componentId, edgeId, nodeId } from '../core/ids';
import { bundledLibrary } from '../library/bundled';
import { board } from '../library/test-board';
import type { Finding } from '../review/engine/review';
import { reviewBoard } from '../review/review-board';
import { findingKey } from '../ui/go-to';
import { decorationsOf, withMendOf } from './decorations';

const chain = board(
  'clicks:event-log > clean:data-cleaning > features:feature-engineering > set:dataset-builder > trainer:model-trainer > server:model-server',
);
const review = reviewBoard(chain, bundledLibrary);
const { badges, ghosts } = decorationsOf(review, chain.nodes.size);

test('no two ghosts lie on one another, and no two pieces share an id', () => {
  const nodes = ghosts.flatMap((ghost) => ghost.nodes);
  expect(nodes.length).toBeGreaterThan(0);
  expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
  const places = nodes.map(({ rect }) => `${rect.x} ${rect.y}`);
  expect(new Set(places).size).toBe(places.length);
});

/** A finding whose mend puts a splitter behind the set, at this place. */
function missesSplit(rule: string, x: number): Finding {
  const [like] = review.findings;
  if (like === undefined) throw new Error('The chain has no finding.');
  const [node, edge, set] = [nodeId('new-1'), edgeId('new-2'), nodeId('set')];
  const component = componentId('data-splitter');
  return {
    ...like,
    rule,
    severity: 'error',
    mend: {
      kind: 'changes',
      label: 'Add a dataset split',
      created: [node, edge],
      safe: true,
      changes: [
        {
          type: 'add',
          in: 'nodes',
          id: node,
          value: { id: node, type: 'component', component, label: 'Split', position: { x, y: 0 } },
        },
        {
          type: 'add',
          in: 'edges',
          id: edge,
          value: { id: edge, from: set, to: node, flow: 'dataset' },
        },
      ],
    },
  };
}

test('findings of one cause show one missing piece', () => {
  const [first, second] = [missesSplit('a/a', 0), missesSplit('b/b', 900)];
  const twice = { ...review, findings: [first, second] };
  const shown = decorationsOf(twice, 99, 'review');
  expect(shown.ghosts.map(({ key }) => key)).toEqual([findingKey(first)]);
  const pointed = withMendOf(shown, twice, findingKey(second));
  expect(pointed.ghosts.map(({ key }) => key)).toEqual([findingKey(second)]);
});

test("a ghost's connections end at itself or at nodes of the board", () => {
  for (const { nodes, edges } of ghosts) {
    const ends = new Set([...nodes.map(({ id }) => id), ...chain.nodes.keys()]);
    for (const { from, to } of edges) expect([ends.has(from), ends.has(to)]).toEqual([true, true]);
  }
});

test('a badge has the worst severity of its node, and counts no hint', () => {
  for (const { node, count, severity } of badges) {
    const here = review.findings.filter(
      (finding) => finding.severity !== 'hint' && finding.nodes.includes(node),
    );
    expect(here.length).toBe(count);
    expect(here.some((finding) => finding.severity === 'error')).toBe(severity === 'error');
  }
});

test('what was set aside shows nowhere', () => {
  const muted = review.findings.map((finding) => ({ ...finding, muted: 'not here' }));
  expect(decorationsOf({ ...review, findings: muted }, chain.nodes.size)).toEqual({
    badges: [],
    ghosts: [],
    tints: [],
  });
});

test('a finding that is pointed at shows its mend, whatever else is shown', () => {
  const shown = new Set(ghosts.map(({ key }) => key));
  const other = review.findings.find(
    (finding) =>
      finding.mend?.kind === 'changes' &&
      finding.mend.changes.some(
        ({ type, ...change }) => type === 'add' && 'in' in change && change.in === 'nodes',
      ) &&
      !shown.has(findingKey(finding)),
  );
  expect(other).toBeDefined();
  const key = other && findingKey(other);
  const { ghosts: now } = withMendOf({ badges, ghosts, tints: [] }, review, key);
  expect(now.map((ghost) => ghost.key)).toContain(key);
});

test('nothing changes where nothing is pointed at, or it shows already', () => {
  const before = { badges, ghosts, tints: [] };
  for (const key of [undefined, 'training/missing nowhere', ghosts[0]?.key])
    expect(withMendOf(before, review, key)).toBe(before);
});

test('on the first few parts the board shows no more than the panel says unasked', () => {
  const few = board('clicks:event-log > clean:data-cleaning > trainer:model-trainer');
  const all = reviewBoard(few, bundledLibrary);
  const quiet = decorationsOf(all, 3);
  const told = quiet.badges.reduce((sum, { count }) => sum + count, 0);
  expect(quiet.ghosts.length).toBeLessThanOrEqual(1);
  expect(told).toBeLessThan(
    decorationsOf(all, 30).badges.reduce((sum, { count }) => sum + count, 0),
  );
  expect(decorationsOf(all, 3, 'review').ghosts).toEqual(decorationsOf(all, 30, 'review').ghosts);
});
