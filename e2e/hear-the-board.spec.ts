import { expect, test } from './board';

test('a part says what goes in and out, whether it is locked, and its findings', async ({
  board,
}) => {
  const { page } = board;
  await board.quickAdd('events > kafka > cleaning');
  await expect(board.node('cleaning')).toBeFocused();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(board.node('kafka')).toBeFocused();
  await expect(board.node('kafka')).toHaveAccessibleDescription(
    /^1 in: events from Events\. 1 out: events to Cleaning\./,
  );
  await expect(board.node('events')).toHaveAccessibleDescription('');
  await page.keyboard.press('Control+Shift+l');
  await expect(board.node('kafka')).toHaveAccessibleDescription(/Locked\./);

  await page.keyboard.press('Alt+ArrowRight');
  await expect(board.node('cleaning')).toHaveAccessibleDescription(/1 in: .* [1-9]\d* findings?\./);
});

test('every step of drawing is said', async ({ board }) => {
  const { page } = board;
  const said = (words: RegExp) => expect(board.status.filter({ hasText: words })).toBeAttached();
  await board.quickAdd('events > kafka');
  await said(/2 parts placed/);
  await page.keyboard.press('ArrowRight');
  await said(/1 part moved/);
  await page.keyboard.press('Control+c');
  await said(/1 part copied/);
  await page.keyboard.press('Control+d');
  await said(/1 part added/);
  await page.keyboard.press('Delete');
  await said(/1 part deleted/);
  await page.keyboard.press('Control+z');
  await said(/Undone/);
  await page.keyboard.press('Control+a');
  await said(/3 parts selected/);
  await page.keyboard.press('Control+g');
  await said(/3 parts grouped/);
});

test('a part is called by the words typed, and what is selected, zoom and lens are said', async ({
  board,
}) => {
  const { page } = board;
  const said = (words: RegExp) => expect(board.status.filter({ hasText: words })).toBeAttached();
  await board.quickAdd('clicks');
  await expect(board.node('clicks')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('kafka');
  await page.keyboard.press('Enter');
  await said(/^Kafka added after Clicks/);
  await page.keyboard.press('Escape');
  await said(/Nothing selected/);
  await page.keyboard.press('Control+=');
  await said(/Zoom \d+ %/);
  await page.keyboard.press('1');
  await said(/Lens on: Latency/);
  await page.getByRole('button', { name: 'Parity', exact: true }).click();
  await said(/Lens on: Parity/);
  await page.keyboard.press('4');
  await said(/Lens off: Parity/);
  await board.node('clicks').click();
  await board.node('kafka').click({ modifiers: ['Shift'] });
  await said(/2 parts selected/);
});
