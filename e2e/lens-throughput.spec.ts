import { expect, test } from './board';
import { change, lensOff, lensOn, svgWith } from './lens';

test('the throughput lens shows each formula with its inputs, and an input moves it', async ({
  board,
}) => {
  await board.openExample('Video recommendation');
  const panel = await lensOn(board, '2', 'Throughput');
  await expect(panel.getByText(/At peak 52 k\/s/)).toBeVisible();
  const row = panel.getByRole('listitem').filter({ hasText: /^Feed service/ });
  await expect(row).toContainText('of 160 replicas needed');

  const short = panel.getByRole('region', { name: 'In short' });
  await short.getByText('Peak load', { exact: true }).first().click();
  await change(panel.getByRole('textbox', { name: /Peak requests/ }), '104k');
  await expect(panel.getByText(/At peak 104 k\/s/)).toBeVisible();
  await expect(row).toContainText('has 160');
  expect((await board.board()).brief?.constraints?.peakQps).toBe(104_000);
  await board.undo();
  await expect(panel.getByText(/At peak 52 k\/s/)).toBeVisible();

  await row.getByText(/of 160 replicas needed/).click();
  await change(row.getByRole('textbox', { name: /^Replicas/ }), '100');
  await expect(row).toContainText('has 100');

  expect(await svgWith(board, 'throughput')).toContain('52 k/s');
  await row.getByRole('button', { name: 'Feed service' }).click();
  await expect(board.node('Feed service')).toBeInViewport();
  await lensOff(board, '2');
});

test('an estimate is marked as one, and is the user’s own once it is typed over', async ({
  board,
}) => {
  await board.openExample('Video recommendation');
  const panel = await lensOn(board, '2', 'Throughput');
  const row = panel.getByRole('listitem').filter({ hasText: /^API gateway/ });
  await row.getByText(/Needs/).click();
  await change(row.getByRole('textbox', { name: /one replica.*\(estimate\)/ }), '9000');
  await expect(row.getByRole('textbox', { name: /one replica/ })).toHaveValue('9,000/s');
  await expect(row.getByRole('textbox', { name: /one replica.*estimate/ })).toHaveCount(0);
  const gateway = (await board.board()).nodes?.find(({ label }) => label === 'API gateway');
  expect(gateway?.properties?.['replicaQps']).toBe(9000);
});

test('sizes and one price are summed from estimates that a number replaces', async ({ board }) => {
  await board.openExample('Assistant over company documents');
  const panel = await lensOn(board, '2', 'Throughput');
  const index = panel.getByRole('region', { name: 'Vector index' });
  await expect(index.getByText('“Passages by meaning” as HNSW').first()).toBeVisible();
  await expect(index.getByText('“Passages by meaning” as IVF-PQ').first()).toBeVisible();

  const short = panel.getByRole('region', { name: 'In short' });
  const price = short.getByRole('listitem').filter({ hasText: /^Price of 1,000 predictions/ });
  await expect(price.first()).toContainText('≈ $');
  const before = await price.first().innerText();
  const language = panel.getByRole('region', { name: 'Language model' });
  await language.getByText('1,000 answers of “Answer model”').first().click();
  await change(
    language.getByRole('textbox', { name: /^Price of a million tokens in.*1,000 answers/ }),
    '50',
  );
  await expect(price.first()).not.toHaveText(before);

  await board.node('Answer model').click();
  await board.page.getByRole('tab', { name: 'Properties' }).click();
  const properties = board.page.getByRole('complementary', { name: 'Properties' });
  await expect(
    properties.getByRole('textbox', { name: /^Price of a million tokens read/ }),
  ).toHaveValue('50');
});
