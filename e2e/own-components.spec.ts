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
  await form.getByRole('textbox', { name: 'Name' }).last().fill('Max hops');
  await form.getByRole('textbox', { name: 'Typical value' }).fill('3');
  await form.getByRole('switch', { name: /Keep it in your library/ }).check({ force: true });
  await form.getByRole('button', { name: 'Make it' }).click();
  await expect(form).toBeHidden();

  // The next click places it.
  const middle = await board.middle();
  await page.mouse.click(middle.x, middle.y);
  await expect(board.region.getByRole('group', { name: 'Fraud graph, Fraud graph' })).toBeVisible();
  const file = await board.board();
  expect(file.components).toMatchObject([{ name: 'Fraud graph', base: 'graph-store' }]);

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
  await choose('{"format":"stageboard-library","version":1,"components":[{"id":"own-a","name":7}]}');
  await expect(page.getByText(/was not imported, and your library is as it was/)).toBeVisible();
  await expect(page.getByText(/components\[0\]\.name/)).toBeVisible();
});
