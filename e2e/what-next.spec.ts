import { expect, test, boxOf, middleOf, type BoardPage } from './board';

const quickAdd = (board: BoardPage) => board.page.getByRole('combobox', { name: 'Quick add' });
const proposals = (board: BoardPage) =>
  board.page.getByRole('listbox', { name: 'What comes next' }).getByRole('option');

const links = async (board: BoardPage): Promise<string[]> => {
  const { nodes = [], edges = [] } = await board.board();
  const names = new Map(nodes.map(({ id, label }) => [id, label]));
  return edges.map(({ from, to }) => `${names.get(from)} > ${names.get(to)}`);
};

test('Tab Enter Tab Enter draws a pipeline', async ({ board }) => {
  const { page } = board;
  await board.quickAdd('data lake');
  await expect(board.node('Data lake')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(proposals(board).first()).toHaveAccessibleName(/^Data cleaning/);
  await page.keyboard.press('Enter');
  await expect(board.node('Data cleaning')).toBeFocused();
  await expect(board.status).toContainText('Data cleaning added after Data lake');
  await page.keyboard.press('Tab');
  await expect(quickAdd(board)).toBeFocused();
  await page.keyboard.type('fe');
  await page.keyboard.press('Enter');
  await expect(board.node('Feature engineering')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(proposals(board).first()).toHaveAccessibleName(/^Feature store/);
  await page.keyboard.press('Enter');
  await expect
    .poll(() => links(board))
    .toEqual(
      expect.arrayContaining([
        'Data lake > Data cleaning',
        'Data cleaning > Feature engineering',
        'Feature engineering > Feature store',
      ]),
    );
  // One undo step each, and nothing that was there moved.
  await board.undo();
  await expect(board.node('Feature store')).toBeHidden();
  await expect(board.node('Feature engineering')).toBeVisible();
});

test('Shift+Tab proposes what comes before, and the arrows change sides', async ({ board }) => {
  const { page } = board;
  await board.quickAdd('model trainer');
  await expect(board.node('Model trainer')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  const before = page.getByRole('listbox', { name: 'What comes before' });
  await expect(before.getByRole('option').first()).toHaveAccessibleName(/^Dataset split/);
  await page.keyboard.press('ArrowRight');
  // Which of the two is first depends on whether the review has answered yet.
  await expect(proposals(board).first()).toHaveAccessibleName(
    /^(Offline evaluation|Model registry)/,
  );
  await page.keyboard.press('ArrowLeft');
  await expect(before).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(() => links(board)).toEqual(['Dataset split > Model trainer']);
  const trainer = await boxOf(board.node('Model trainer'));
  const split = await boxOf(board.node('Dataset split'));
  expect(split.x + split.width).toBeLessThan(trainer.x);
});

test('the box of What next takes the whole grammar, and Escape leaves all as it was', async ({
  board,
}) => {
  const { page } = board;
  await board.quickAdd('kafka');
  await expect(board.node('Kafka')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(quickAdd(board)).toBeFocused();
  await page.keyboard.type('cleaning > {log archive, feature store}');
  await expect(
    page.getByRole('list', { name: 'What each word was taken for' }).getByRole('listitem'),
  ).toHaveCount(3);
  await page.keyboard.press('Escape');
  await expect(board.node('Kafka')).toBeFocused();
  expect((await board.board()).nodes).toHaveLength(1);
  await page.keyboard.press('Tab');
  await page.keyboard.type('cleaning > {log archive, feature store}');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => links(board))
    .toEqual(
      expect.arrayContaining([
        'Kafka > Cleaning',
        'Cleaning > Log archive',
        'Cleaning > Feature store',
      ]),
    );
});

test('J connects with a part by a few letters, G goes to one, X turns the connection round', async ({
  board,
}) => {
  const { page } = board;
  await board.quickAdd('events > data lake > cleaning');
  await expect(board.node('Cleaning')).toBeFocused();
  await page.keyboard.press('j');
  await expect(page.getByRole('combobox', { name: 'Connect Cleaning to' })).toBeFocused();
  await page.keyboard.type('ev');
  await expect(
    page.getByRole('listbox', { name: 'Parts of the board' }).getByRole('option').first(),
  ).toHaveAccessibleName(/^Events/);
  await page.keyboard.press('Enter');
  await expect.poll(() => links(board)).toContain('Cleaning > Events');
  await expect(board.node('Cleaning')).toBeFocused();

  await page.keyboard.press('g');
  await page.keyboard.type('lake');
  await page.keyboard.press('Enter');
  await expect(board.node('Data lake')).toBeFocused();

  // A connection is gone to like a part.
  await page.keyboard.press('g');
  const goTo = page.getByRole('combobox', { name: 'Go to' });
  await expect(goTo).toBeFocused();
  await page.keyboard.type('cleaning events');
  await page.keyboard.press('Enter');
  await expect(goTo).toBeHidden();
  await page.keyboard.press('x');
  await expect(board.status).toContainText('Now from Events to Cleaning');
  await expect.poll(() => links(board)).toContain('Events > Cleaning');
  await board.undo();
  await expect.poll(() => links(board)).toContain('Cleaning > Events');
});

test('a drag from a border into empty space asks what comes next, there', async ({ board }) => {
  const { page } = board;
  await board.quickAdd('data lake');
  await expect(board.node('Data lake')).toBeVisible();
  const box = await boxOf(board.node('Data lake'));
  const start = { x: box.x + box.width, y: box.y + box.height / 2 };
  const end = { x: start.x + 120, y: start.y + 160 };
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x - 10, end.y, { steps: 5 });
  await page.mouse.move(end.x, end.y);
  await page.mouse.up();
  await expect(proposals(board).first()).toHaveAccessibleName(/^Data cleaning/);
  await page.keyboard.press('Enter');
  await expect.poll(() => links(board)).toEqual(['Data lake > Data cleaning']);
  const placed = await middleOf(board.node('Data cleaning'));
  expect(Math.abs(placed.y - end.y)).toBeLessThan(12);
});

test('what is dropped next to the selected part is connected with it', async ({ board }) => {
  const { page } = board;
  await board.quickAdd('data lake');
  await expect(board.node('Data lake')).toBeVisible();
  const lake = await boxOf(board.node('Data lake'));
  const region = await boxOf(board.region);
  await page
    .getByRole('region', { name: 'Components' })
    .getByRole('button', { name: 'Data cleaning', exact: true })
    .first()
    .dragTo(board.region, {
      targetPosition: {
        x: lake.x - region.x + lake.width + 140,
        y: lake.y - region.y + lake.height / 2,
      },
    });
  await expect.poll(() => links(board)).toEqual(['Data lake > Data cleaning']);
});
