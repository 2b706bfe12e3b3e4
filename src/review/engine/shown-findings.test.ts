import { expect, it } from 'vitest';
import { bundledLibrary } from '../../library/bundled';
import { reviewBoard } from '../review-board';
import { board } from '../test-board';
import { shownFindings } from './shown-findings';

const { findings } = reviewBoard(
  board(
    'lake:data-lake -records-> set:dataset-builder -dataset-> trainer:model-trainer; set -dataset-> eval:offline-evaluator; spare:model-registry',
  ),
  bundledLibrary,
);
const rules = (shown: typeof findings): string[] => shown.map(({ rule }) => rule);

it('shows in a sketch only what is wrong in what is drawn', () => {
  const shown = shownFindings(findings, 'sketch');
  expect(rules(shown)).toContain('dataset-split/test-in-training');
  expect(shown.filter(({ rule }) => rule.endsWith('/missing'))).toEqual([]);
});

it('shows in practice what is missing too, and no hints', () => {
  const shown = shownFindings(findings);
  expect(rules(shown)).toContain('business-goal/missing');
  expect(shown.filter(({ severity }) => severity === 'hint')).toEqual([]);
});

it('shows everything in a review', () => {
  expect(rules(shownFindings(findings, 'review'))).toContain('board/loose');
});
