import { expect, test } from './board';

interface Drawn {
  readonly svg: string;
  readonly png: number;
}

// One page for all: a browser for each would take a slow machine minutes.
test('each example opens and exports with every label in it', async ({ board }) => {
  test.slow();
  const { page } = board;
  const open = page.getByRole('button', { name: 'Open', exact: true });
  const dialog = page.getByRole('dialog', { name: 'Open' });
  const cards = dialog.getByRole('list', { name: 'Examples' }).getByRole('button');
  await open.click();
  await dialog.getByRole('tab', { name: 'Examples' }).click();
  await expect(cards).toHaveCount(14);
  const titles = await cards.evaluateAll((all) =>
    all.map((card) => card.getAttribute('aria-label') ?? ''),
  );
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  for (const title of titles) {
    await test.step(title, async () => {
      await board.openExample(title);
      await expect.poll(async () => (await board.board()).title).toBe(title);
      const { nodes = [] } = await board.board();
      const { svg, png } = await page.evaluate(async (): Promise<Drawn> => {
        const api = window.stageboard;
        if (!api) throw new Error('window.stageboard is missing');
        const vector = await api.export({ format: 'svg', theme: 'light' });
        const image = await api.export({ format: 'png', scale: 1, theme: 'light' });
        return { svg: await vector.text(), png: image.size };
      });
      expect(png).toBeGreaterThan(50_000);
      // A label may be set in two lines, so its words are looked for one by one.
      const shown = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, words = '']) => words);
      const said = new Set(shown.flatMap((words) => words.replaceAll('&amp;', '&').split(' ')));
      const words = nodes.flatMap(({ label = '' }) => label.split(' ')).filter(Boolean);
      expect(words.length).toBeGreaterThan(40);
      expect(words.filter((word) => !said.has(word))).toEqual([]);
    });
  }
});
