import { boxOf, expect, test } from './board';

test('find a component by a technology, place it, and read its card', async ({ board }) => {
  const { page } = board;
  const panel = page.getByRole('region', { name: 'Components' });
  await panel.getByRole('searchbox', { name: 'Search components' }).fill('feast');
  await expect(panel.getByText('“Feast”')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(board.node('Feature store')).toBeVisible();

  await board.node('Feature store').click();
  await page.keyboard.press('i');
  const card = page.getByRole('dialog', { name: 'About Feature store' });
  await expect(card.getByText(/One definition per feature/)).toBeVisible();
  for (const heading of ['Use it when', 'Not when', 'An interviewer asks', 'Typical numbers'])
    await expect(card.getByRole('heading', { name: heading })).toBeVisible();
  await card.getByRole('button', { name: 'Place Feature lookup next' }).click();
  await expect(card).toBeHidden();
  await expect(board.edge('features from Feature store to Feature lookup')).toBeVisible();
});

test('the card opens from the panel by its key, and gives the focus back', async ({ board }) => {
  const { page } = board;
  const panel = page.getByRole('region', { name: 'Components' });
  await panel.getByRole('searchbox', { name: 'Search components' }).fill('canary');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('i');
  await expect(page.getByRole('dialog', { name: /^About Canary/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel.getByRole('button', { name: /^Canary/ }).first()).toBeFocused();
});

test('on a board that is only looked at, a component can be read about by the keyboard', async ({
  board,
}) => {
  const { page } = board;
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Open a file/ }).click();
  const chooser = await asked;
  const text = JSON.stringify({ format: 'stageboard', version: 99, id: 'b9', title: 'From later' });
  await chooser.setFiles({
    name: 'a.stageboard',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await expect(page.getByText(/newer version/)).toBeVisible();
  const panel = page.getByRole('region', { name: 'Components' });
  await panel.getByRole('searchbox', { name: 'Search components' }).fill('canary');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /^About Canary/ })).toBeVisible();
  expect((await board.board()).nodes ?? []).toEqual([]);
});

test('favourites and recent components come first, on every board', async ({ board }) => {
  const { page } = board;
  const panel = page.getByRole('region', { name: 'Components' });
  const search = panel.getByRole('searchbox', { name: 'Search components' });
  await search.fill('ranker');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('s');
  await expect(board.status.filter({ hasText: 'Ranker is a favourite' })).toBeVisible();
  await search.fill('kafka');
  await page.keyboard.press('Enter');
  await expect(board.node('Event stream')).toBeVisible();
  await search.fill('');
  await expect(panel.getByRole('region', { name: 'Favourites' })).toContainText('Ranker');
  await expect(panel.getByRole('region', { name: 'Recent' })).toContainText('Event stream');
  // With something selected, what connects to it comes first.
  await expect(panel.getByRole('region', { name: 'Connects to Event stream' })).toContainText(
    'Data lake',
  );
  await board.saved();
  await page.reload();
  await expect(panel.getByRole('region', { name: 'Favourites' })).toContainText('Ranker');
});

test('on a phone the sheet makes room for the board, and says what the next tap places', async ({
  board,
}) => {
  const { page } = board;
  await page.setViewportSize({ width: 390, height: 844 });
  const panel = page.getByRole('region', { name: 'Components' });
  const show = page.getByRole('button', { name: 'Show: Component panel' });
  const armed = page.getByText('Tap the board to place Feature store');
  const arm = async () => {
    await show.click();
    await panel.getByRole('searchbox', { name: 'Search components' }).fill('feast');
    await panel.getByRole('button', { name: /^Feature store/ }).click();
    await expect(panel).toBeHidden();
    await expect(armed).toBeVisible();
  };
  await arm();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(armed).toBeHidden();
  await arm();
  const middle = await board.middle();
  await page.mouse.click(middle.x, middle.y);
  await expect(board.node('Feature store')).toBeVisible();
  await expect(armed).toBeHidden();

  // The card is a sheet that fits.
  await board.node('Feature store').click();
  await page.keyboard.press('i');
  const card = await boxOf(page.getByRole('dialog', { name: 'About Feature store' }));
  expect(card.x).toBeGreaterThanOrEqual(0);
  expect(card.x + card.width).toBeLessThanOrEqual(390);
  expect(Math.round(card.y + card.height)).toBe(844);
});

test('a component is known by what people call it', async ({ board }) => {
  const { page } = board;
  const panel = page.getByRole('region', { name: 'Components' });
  const search = panel.getByRole('searchbox', { name: 'Search components' });
  const best = panel.getByRole('list', { name: 'Matches' }).getByRole('listitem').first();
  await search.fill('kafka');
  await expect(best).toContainText('Event stream“kafka”');
  await search.fill('canary');
  await expect(best).toContainText('Canary');
  await search.fill('feast');
  await expect(best).toContainText('Feature store“Feast”');
});
