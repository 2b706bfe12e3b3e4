import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from './board';

test('make a component, place it, keep it, find it on another board, export and import', async ({
  board,
}, info) => {
  const { page } = board;
  const panel = page.getByRole('region', { name: 'Components' });
  await panel.getByRole('button', { name: 'New component' }).click();
  const form = page.getByRole('dialog', { name: 'New component' });
  await form.getByRole('button', { name: 'Make it' }).click();
  await expect(form.getByRole('alert')).toHaveText('Give it a name.');
  await form.getByLabel('Name', { exact: true }).fill('Fraud graph');
  await form.getByRole('combobox', { name: 'Means what' }).selectOption({ label: 'Graph store' });
  await form.getByRole('button', { name: 'Add a property' }).click();
  await form.getByLabel('Name of the property').fill('Max hops');
  await form.getByLabel('Unit').fill('hops');
  await form.getByRole('textbox', { name: 'Typical value' }).fill('3');
  await form.getByRole('switch', { name: /Keep it in your library/ }).check({ force: true });
  await form.getByRole('button', { name: 'Make it' }).click();
  await expect(form).toBeHidden();

  // The next click places it.
  const middle = await board.middle();
  await page.mouse.click(middle.x, middle.y);
  await expect(board.region.getByRole('group', { name: 'Fraud graph, Fraud graph' })).toBeVisible();
  const file = await board.board();
  expect(file.components).toMatchObject([
    {
      name: 'Fraud graph',
      base: 'graph-store',
      properties: [{ key: 'maxHops', label: 'Max hops', unit: 'hops', default: 3 }],
    },
  ]);
  await expect(panel.getByRole('region', { name: 'On this board' })).toContainText('Fraud graph');

  // It is found by typing, on another board.
  await board.load({ format: 'stageboard', version: 1, id: 'other', title: 'Other' });
  await expect(board.node('Fraud graph')).toBeHidden();
  await expect(panel.getByRole('region', { name: 'Yours' })).toContainText('Fraud graph');
  await panel.getByRole('searchbox', { name: 'Search components' }).fill('fraud gr');
  await page.keyboard.press('Enter');
  await expect(board.node('Fraud graph')).toBeVisible();
  expect((await board.board()).components).toMatchObject([{ name: 'Fraud graph' }]);
  await panel.getByRole('searchbox', { name: 'Search components' }).fill('');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'Export your library' }).click(),
  ]);
  const exported = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(exported)).toMatchObject({ format: 'stageboard-library', version: 1 });

  const choose = async (text: string) => {
    const path = info.outputPath('library.json');
    await writeFile(path, text);
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      panel.getByRole('button', { name: 'Import a library' }).click(),
    ]);
    await chooser.setFiles(path);
  };
  await choose(exported.replace('Fraud graph', 'Ring graph'));
  await expect(page.getByText(/1 component replaced/)).toBeVisible();
  await choose(
    '{"format":"stageboard-library","version":1,"components":[{"id":"own-a","name":7}]}',
  );
  await expect(page.getByText(/was not imported, and your library is as it was/)).toBeVisible();
  await expect(page.getByText(/components\[0\]\.name/)).toBeVisible();

  // Opened like a board it goes where it belongs.
  const path = info.outputPath('mine.stageboard-library.json');
  await writeFile(path, exported);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: /Open a file/ }).click(),
  ]);
  await chooser.setFiles(path);
  await expect(page.getByText(/1 component replaced/)).toBeVisible();
});

test('an own component is edited, deleted and brought back', async ({ board }) => {
  const { page } = board;
  await board.load({
    format: 'stageboard',
    version: 1,
    id: 'own',
    nodes: [{ id: 'n', component: 'own-a', label: 'Fraud graph', position: { x: 0, y: 0 } }],
    components: [{ id: 'own-a', name: 'Fraud graph', base: 'graph-store', icon: 'waypoints' }],
  });
  await board.node('Fraud graph').click();
  await page.keyboard.press('i');
  const card = page.getByRole('dialog', { name: 'About Fraud graph' });
  await expect(card.getByText('It means what Graph store means')).toBeVisible();
  await card.getByRole('button', { name: 'Edit…' }).click();
  const form = page.getByRole('dialog', { name: 'Edit Fraud graph' });
  await form.getByLabel('Name', { exact: true }).fill('Risk graph');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(board.region.getByRole('group', { name: 'Risk graph, Risk graph' })).toBeVisible();

  await board.node('Risk graph').click();
  await page.keyboard.press('i');
  await page.getByRole('button', { name: 'Delete from this board' }).click();
  await expect(board.region.getByRole('group', { name: 'Risk graph, Graph store' })).toBeVisible();
  await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click();
  await expect(board.region.getByRole('group', { name: 'Risk graph, Risk graph' })).toBeVisible();
});

test('a plain box becomes a component of one’s own, and its name is known from then on', async ({
  board,
}) => {
  const { page } = board;
  await board.quickAdd('Zebra desk');
  await board.node('Zebra desk').click();
  await page.getByRole('tab', { name: 'Properties' }).click();
  await page.getByRole('button', { name: 'Make it a component…' }).click();
  const form = page.getByRole('dialog', { name: 'New component' });
  await expect(form.getByLabel('Name', { exact: true })).toHaveValue('Zebra desk');
  await form.getByRole('radio', { name: 'layers' }).check({ force: true });
  await form.getByRole('button', { name: 'Make it' }).click();
  await expect(board.region.getByRole('group', { name: 'Zebra desk, Zebra desk' })).toBeVisible();
  const properties = page.getByRole('complementary', { name: 'Properties' });
  await properties.getByRole('button', { name: 'About Zebra desk' }).click();
  const card = page.getByRole('dialog', { name: 'About Zebra desk' });
  await expect(card.getByText(/It means none of the bundled components/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(properties.getByRole('button', { name: 'About Zebra desk' })).toBeFocused();
  await board.undo();
  await expect(board.region.getByRole('group', { name: 'Zebra desk, plain box' })).toBeVisible();
});
