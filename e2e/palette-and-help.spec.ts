import { expect, test } from './board';

test('the palette runs a command by a few letters, and adds a component', async ({ board }) => {
  const { page } = board;
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Commands' });
  await field.fill('stream');
  await page.getByRole('option', { name: /Event stream/ }).click();
  await expect(board.node('Event stream')).toBeVisible();

  await page.keyboard.press('Control+k');
  await field.fill('select all');
  await page.keyboard.press('Enter');
  await expect(board.status.filter({ hasText: '1 part selected' })).toBeVisible();

  await page.keyboard.press('Control+k');
  await field.fill('event stream');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Commands' })).toBeHidden();
});

test('the palette goes to a part of the board', async ({ board }) => {
  await board.quickAdd('clicks > kafka');
  await board.page.keyboard.press('Escape');
  await board.page.keyboard.press('Control+k');
  await board.page.getByRole('combobox', { name: 'Commands' }).fill('clicks');
  await board.page.getByRole('group', { name: 'Go to' }).getByRole('option').first().click();
  await board.page.keyboard.press('Delete');
  await expect(board.node('clicks')).toBeHidden();
});

test('the help lists the keys of every command, and finds one', async ({ board }) => {
  const { page } = board;
  await page.keyboard.press('Shift+?');
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(help.getByText('Undo', { exact: true })).toBeVisible();
  await help.getByRole('searchbox', { name: 'Search shortcuts' }).fill('align');
  await expect(help.getByText('Align left')).toBeVisible();
  await expect(help.getByText('Undo', { exact: true })).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
});
