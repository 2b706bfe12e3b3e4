import type { Page } from '@playwright/test';

import { compareText } from '../src/core/board';
import { expect, test } from './board';

const CHAIN =
  'clicks > kafka > cleaning > feature engineering > dataset builder > split > trainer > registry > model server';

test('a missing evaluation is found, and accepting the fix wires it in one step', async ({
  board,
}) => {
  await board.quickAdd(CHAIN);
  const finding = board.finding(/evaluat/i).first();
  await board.review.getByRole('button', { name: /Show \d+ more/ }).click();
  await expect(finding).toBeVisible();
  await finding.getByRole('button', { name: /offline evaluation/i }).click();

  await expect.poll(async () => (await board.board()).nodes?.length).toBeGreaterThan(9);
  const { nodes = [], edges = [] } = await board.board();
  const evaluator = nodes.find(({ component }) => component === 'offline-evaluator');
  expect(evaluator).toBeDefined();
  const into = edges.filter(({ to }) => to === evaluator?.id);
  expect(into.map(({ flow }) => flow).toSorted(compareText)).toEqual(['dataset', 'model']);
  expect(into.find(({ flow }) => flow === 'dataset')?.split).toBe('test');
  await expect(
    board.page.getByRole('button', { name: /Offline evaluation: (present|in part)/ }),
  ).toBeVisible();

  await board.undo();
  expect((await board.board()).nodes).toHaveLength(9);
  await expect(
    board.page.getByRole('button', { name: /Offline evaluation: missing/ }),
  ).toBeVisible();
});

test('a ghost on the board is accepted with Enter', async ({ board }) => {
  await board.quickAdd(CHAIN);
  const ghost = board.region.getByRole('button', { name: /Click to add/ }).first();
  await expect(ghost).toBeVisible();
  await ghost.focus();
  await board.page.keyboard.press('Enter');
  await expect.poll(async () => (await board.board()).nodes?.length).toBeGreaterThan(9);
});

test('Ctrl+Enter accepts the first fix from the board', async ({ board }) => {
  await board.quickAdd(CHAIN);
  await expect(board.review.getByText('Ctrl')).toBeVisible();
  const before = JSON.stringify(await board.board());
  await board.page.keyboard.press('Control+Enter');
  await expect
    .poll(
      async () =>
        JSON.stringify(await board.board()) !== before || (await focusedField(board.page)),
    )
    .toBe(true);
});

/** Whether a field has the focus: the first fix may be to say the goal. */
const focusedField = (page: Page) =>
  page.evaluate(() => document.activeElement?.matches('input, textarea') ?? false);
