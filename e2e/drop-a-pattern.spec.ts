import { boxOf, expect, test, type BoardPage } from './board';

const withTrainer = (...more: object[]) => ({
  format: 'stageboard',
  version: 1,
  id: 'patterns',
  title: 'Patterns',
  nodes: [
    {
      id: 't',
      type: 'component',
      component: 'model-trainer',
      label: 'Ranking trainer',
      position: { x: 0, y: 0 },
    },
    ...more,
  ],
});

/** The edges between what was there and what is new, by names. */
async function joins(board: BoardPage, ...ids: string[]): Promise<string[]> {
  const { nodes = [], edges = [] } = await board.board();
  const label = (id: string) => nodes.find((node) => node.id === id)?.label;
  return edges
    .filter(({ from, to }) => ids.includes(from) !== ids.includes(to))
    .map(({ from, to, flow }) => `${flow}: ${label(from)} > ${label(to)}`);
}

test('a pattern dropped beside a trainer is connected to it, in one undo step', async ({
  board,
}) => {
  const { page } = board;
  await board.load(withTrainer());
  await expect(board.node('Ranking trainer')).toBeVisible();
  const panel = page.getByRole('region', { name: 'Components' });
  await panel.getByRole('searchbox', { name: 'Search components' }).fill('canary rel');
  const pattern = panel
    .getByRole('region', { name: 'Patterns' })
    .getByRole('button', { name: /^Canary release with rollback/ });
  await expect(pattern).toBeVisible();
  const trainer = await boxOf(board.node('Ranking trainer'));
  const region = await boxOf(board.region);
  await pattern.dragTo(board.region, {
    targetPosition: {
      x: trainer.x + trainer.width / 2 - region.x,
      y: trainer.y + trainer.height + 150 - region.y,
    },
  });
  await expect(board.status.filter({ hasText: 'Placed' })).toContainText(
    'Placed Canary release with rollback: 5 components, connected to Ranking trainer',
  );
  await expect(board.node('Alerting')).toBeVisible();
  await expect.poll(() => joins(board, 't')).toEqual(['model: Ranking trainer > Model registry']);

  await board.undo();
  await expect(board.node('Alerting')).toBeHidden();
  expect((await board.board()).nodes).toHaveLength(1);
});

test('from quick-add a pattern is marked as one, and goes beside the selected node', async ({
  board,
}) => {
  const { page } = board;
  await board.load(withTrainer());
  await board.node('Ranking trainer').click();
  await page.keyboard.press('/');
  await page.keyboard.type('canary release');
  const option = page.getByRole('option', {
    name: /Canary release with rollback.*Pattern, 5 parts/,
  });
  await expect(option).toBeVisible();
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(board.node('System monitor')).toBeVisible();
  await expect.poll(() => joins(board, 't')).toEqual(['model: Ranking trainer > Model registry']);
});

test('dropped on a part that it contains, that part is kept', async ({ board }) => {
  const { page } = board;
  await board.load(withTrainer());
  const panel = page.getByRole('region', { name: 'Components' });
  await panel.getByRole('searchbox', { name: 'Search components' }).fill('drift to');
  await panel.getByRole('button', { name: /^Drift to retraining/ }).click();
  await board.node('Ranking trainer').click();
  await expect(board.node('Pipeline orchestrator')).toBeVisible();
  await expect
    .poll(() => joins(board, 't'))
    .toEqual(['control: Pipeline orchestrator > Ranking trainer']);
  expect((await board.board()).nodes).toHaveLength(5);
});

test('Enter in the search places the pattern that is named', async ({ board }) => {
  const { page } = board;
  const panel = page.getByRole('region', { name: 'Components' });
  await panel.getByRole('searchbox', { name: 'Search components' }).fill('retrieve, then rank');
  await expect(panel.getByRole('region', { name: 'Patterns' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(board.node('Ranker')).toBeVisible();
  expect((await board.board()).nodes).toHaveLength(7);
});
