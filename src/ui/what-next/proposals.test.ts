import followers from 'virtual:followers';
import next from 'virtual:next';
import { describe, expect, test } from 'vitest';

import { nodeId } from '../../core/ids';
import { bundledLibrary as library } from '../../library/bundled';
import { board } from '../../library/test-board';
import { reviewBoard } from '../../review/review-board';
import { proposeFirst, proposeNext, type Proposal } from './proposals';

const habits = { next, followers };
const named = (proposal: Proposal): string =>
  proposal.kind === 'component' ? proposal.definition.id : `=${proposal.node.id}`;
const proposed = (text: string, from: string, before = false) =>
  proposeNext({ board: board(text), library, habits }, nodeId(from), before).map(named);

describe('after', () => {
  test.each([
    ['lake:data-lake', 'lake', 'data-cleaning'],
    ['wash:data-cleaning', 'wash', 'feature-engineering'],
    ['make:feature-engineering', 'make', 'feature-store'],
    ['split:data-splitter', 'split', 'model-trainer'],
    ['train:model-trainer', 'train', 'offline-evaluator'],
    ['split:data-splitter > train:model-trainer', 'train', 'offline-evaluator'],
    // What follows already does not come again.
    ['lake:data-lake > wash:data-cleaning', 'lake', 'feature-engineering'],
  ])('%s at %s comes %s', (text, from, expected) => {
    expect(proposed(text, from)[0]).toBe(expected);
  });
});

test('what is on the board is proposed as that, before another of its kind', () => {
  const found = proposed('split:data-splitter\ntrain:model-trainer', 'split');
  expect(found[0]).toBe('=train');
  expect(found.indexOf('model-trainer')).toBeGreaterThan(found.indexOf('=train'));
});

test('what is connected either way is not proposed again', () => {
  expect(proposed('split:data-splitter > train:model-trainer', 'split')).not.toContain('=train');
  expect(proposed('train:model-trainer > split:data-splitter', 'split')).not.toContain('=train');
});

test('before a node comes what usually leads to it', () => {
  expect(proposed('rank:ranker', 'rank', true).slice(0, 4)).toContain('candidate-generator');
  expect(proposed('train:model-trainer', 'train', true)[0]).toBe('data-splitter');
});

test('what the review would put after a node comes early, and says so', () => {
  const system = board('split:data-splitter > train:model-trainer > registry:model-registry');
  const situation = { board: system, library, habits, review: reviewBoard(system, library) };
  const found = proposeNext(situation, nodeId('train'), false);
  const missing = found.filter((one) => one.kind === 'component' && one.missing === true);
  expect(missing.map(named)).toContain('offline-evaluator');
  expect(found.slice(0, 1).map(named)).toEqual(['offline-evaluator']);
});

test('a plain box has no habits, so nothing is proposed', () => {
  expect(proposed('thing:?', 'thing')).toEqual([]);
});

test('an empty board begins with data', () => {
  const first = proposeFirst({ board: board(''), library, habits }).map(named);
  expect(first.slice(0, 3)).toContain('event-log');
});
