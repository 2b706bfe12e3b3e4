import { expect, test } from './board';

test('undo goes back to an empty board, and redo brings everything again', async ({ board }) => {
  const empty = await board.board();
  await board.quickAdd('events > kafka > cleaning');
  await board.page.keyboard.press('Escape');
  await board.quickAdd('trainer');
  await board.node('Trainer').click();
  await board.page.keyboard.press('F2');
  await board.page.keyboard.press('Control+a');
  await board.page.keyboard.type('Ranking trainer');
  await board.page.keyboard.press('Enter');
  await board.drag('Ranking trainer', 60, 90);
  await board.page.keyboard.press('Control+d');
  await board.page.keyboard.press('Delete');
  await board.page.getByRole('tab', { name: 'Brief' }).click();
  await board.page.getByRole('textbox', { name: 'Problem' }).fill('What to watch next');
  await board.page.keyboard.press('Escape');
  const full = await board.board();
  expect(full.nodes).toHaveLength(4);

  await board.region.focus();
  const undo = board.page.getByRole('button', { name: 'Undo' });
  for (let steps = 0; steps < 20 && (await undo.isEnabled()); steps++) await board.undo();
  await expect(undo).toBeDisabled();
  expect(await board.board()).toEqual(empty);

  const redo = board.page.getByRole('button', { name: 'Redo' });
  for (let steps = 0; steps < 20 && (await redo.isEnabled()); steps++) await board.redo();
  await expect(redo).toBeDisabled();
  expect(await board.board()).toEqual(full);
});

test('what comes back or moves back is selected, so that one can go on with it', async ({
  board,
}) => {
  await board.quickAdd('events > kafka > cleaning > trainer');
  await expect(board.node('Trainer')).toBeVisible();
  await board.page.keyboard.press('Escape');
  await board.node('Kafka').click();
  await board.page.keyboard.press('Delete');
  await expect(board.node('Kafka')).toBeHidden();
  await board.node('Cleaning').click();
  await board.undo();
  await expect(board.node('Kafka')).toBeVisible();
  await board.page.keyboard.press('Delete');
  await expect(board.node('Kafka')).toBeHidden();
  await expect(board.node('Cleaning')).toBeVisible();

  await board.drag('Trainer', 40, 60);
  await board.node('Events').click();
  await board.undo();
  await board.page.keyboard.press('Delete');
  await expect(board.node('Trainer')).toBeHidden();
  await expect(board.node('Events')).toBeVisible();
});
