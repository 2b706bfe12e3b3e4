import { expect, test } from 'vitest';
import { bundledLibrary } from '../../library/bundled';
import { reviewBoard } from '../review-board';
import { board } from '../test-board';

const findingsOf = (text: string, rule: string) =>
  reviewBoard(board(text), bundledLibrary).findings.filter((finding) => finding.rule === rule);

test('a line that counts for nothing lights up in its finding', () => {
  const [finding] = findingsOf(
    'registry:model-registry -model-> store:feature-store',
    'board/impossible-connection',
  );
  expect(finding?.edges).toEqual(['registry--store']);
});

test('a stage that only the drawing suggests is not said to be in a text', () => {
  const [finding] = findingsOf(
    'clicks:event-log -events-> trainer:model-trainer',
    'labelling/missing',
  );
  expect(finding).toMatchObject({ severity: 'warning' });
  expect(finding?.message).not.toMatch(/mention|text/);
});
