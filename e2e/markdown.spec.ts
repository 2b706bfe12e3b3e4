import { expect, test } from './board';

const TEXT = [
  '# Freshness',
  'Read **twice** a `request`, see [the paper](https://example.org/a).',
  '- views',
  '- likes',
  '<img src="https://example.org/x.png" onerror="alert(1)">',
].join('\n');

test('the notes of a part are written as Markdown and read as they look', async ({ board }) => {
  const { page } = board;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await board.quickAdd('feast');
  await page.getByRole('tab', { name: 'Properties' }).click();
  const panel = page.getByRole('complementary', { name: 'Properties' });
  const field = panel.getByRole('textbox', { name: /^Notes/ });
  await field.fill(TEXT);
  await panel.getByRole('textbox', { name: 'Label' }).focus();

  const notes = panel.getByRole('group', { name: 'Notes', exact: true });
  await expect(notes.getByRole('heading', { name: 'Freshness' })).toBeVisible();
  await expect(notes.getByRole('strong')).toHaveText('twice');
  await expect(notes.getByRole('code')).toHaveText('request');
  await expect(notes.getByText('the paper (https://example.org/a)')).toBeVisible();
  await expect(notes.getByText('<img src=')).toBeVisible();
  await expect(notes.getByRole('img')).toHaveCount(0);
  await expect(notes.getByRole('link')).toHaveCount(0);

  await panel.getByRole('button', { name: 'Edit the notes' }).press('Enter');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(TEXT);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Plain');
  await page.keyboard.press('Escape');
  await expect(notes.getByText('Plain')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Edit the notes' })).toBeFocused();
  await board.undo();
  await expect(notes.getByRole('heading', { name: 'Freshness' })).toBeVisible();
  expect(asked.filter((url) => url.includes('example.org'))).toEqual([]);
});

test('a note shows the same on the board and in an exported image', async ({ board }) => {
  const { page } = board;
  await board.load({
    format: 'stageboard',
    version: 1,
    id: 'noted',
    nodes: [{ id: 'n1', type: 'note', text: TEXT, position: { x: 0, y: 0 } }],
  });
  const note = board.region.getByRole('group', { name: /, note$/ });
  await expect(note).toBeVisible();
  const words = (svg: string) =>
    page.evaluate(
      (source) =>
        Array.from(
          new DOMParser().parseFromString(source, 'image/svg+xml').querySelectorAll('text'),
          (text) =>
            `${text.getAttribute('font-size')} ${text.getAttribute('font-weight')} ${text.textContent}`,
        ),
      svg,
    );
  const shown = await note
    .locator('svg')
    .evaluate((svg) => new XMLSerializer().serializeToString(svg));
  const file = await page.evaluate(async () => {
    const blob = await window.stageboard?.export({
      format: 'svg',
      scale: 1,
      theme: 'light',
      background: true,
    });
    return blob?.text() ?? '';
  });
  const onBoard = await words(shown);
  expect(onBoard).toContain('13 600 twice');
  expect(await words(file)).toEqual(onBoard);
  expect(file).not.toContain('<img');
});
