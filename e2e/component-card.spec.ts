import { expect, test } from './board';

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
