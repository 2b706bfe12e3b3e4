import { expect, test, type BoardPage } from './board';

const COLUMNS = 100;
const ROWS = 50;
const idOf = (column: number, row: number) => `n${row * COLUMNS + column}`;

/** 5,000 parts in rows, each row a chain, and a third as many connections between rows. */
const large = {
  format: 'stageboard',
  version: 1,
  id: 'large',
  title: 'Large',
  nodes: Array.from({ length: COLUMNS * ROWS }, (_, i) => ({
    id: `n${i}`,
    type: 'component',
    label: `n${i}`,
    component: 'data-cleaning',
    position: { x: (i % COLUMNS) * 300, y: Math.floor(i / COLUMNS) * 140 },
  })),
  edges: Array.from({ length: COLUMNS * ROWS }, (_, i) => i).flatMap((i) => [
    ...(i % COLUMNS < COLUMNS - 1
      ? [{ id: `e${i}`, from: `n${i}`, to: `n${i + 1}`, flow: 'records' }]
      : []),
    ...(i % 3 === 0 && i + COLUMNS < COLUMNS * ROWS
      ? [{ id: `d${i}`, from: `n${i}`, to: `n${i + COLUMNS}`, flow: 'records' }]
      : []),
  ]),
};

/** A part in the middle of the board, and where it is on screen. */
const [COLUMN, ROW] = [50, 25];

class LargeBoard {
  readonly board: BoardPage;
  readonly zoom: number;
  #left = 0;
  #top = 0;

  constructor(board: BoardPage, zoom: number) {
    this.board = board;
    this.zoom = zoom;
  }

  async open(): Promise<void> {
    await this.board.load(large);
    await this.look();
  }

  /** Puts the part in the middle of the view, at the zoom of the test. */
  async look(): Promise<void> {
    const box = await this.board.region.boundingBox();
    if (!box) throw new Error('no board');
    this.#left = box.x + box.width / 2;
    this.#top = box.y + box.height / 2;
    const camera = {
      x: box.width / 2 - (COLUMN * 300 + 95) * this.zoom,
      y: box.height / 2 - (ROW * 140 + 29) * this.zoom,
      zoom: this.zoom,
    };
    await this.board.page.evaluate((to) => window.stageboard?.setCamera(to), camera);
    const now = () => this.board.page.evaluate(() => window.stageboard?.camera());
    await expect.poll(now).toEqual(camera);
  }

  /** The middle of a part so many columns and rows away. */
  at(columns: number, rows: number) {
    return {
      x: this.#left + columns * 300 * this.zoom,
      y: this.#top + rows * 140 * this.zoom,
    };
  }

  async click(columns: number, rows: number): Promise<void> {
    const { x, y } = this.at(columns, rows);
    await this.board.page.mouse.click(x, y);
  }

  async placeOf(id: string) {
    return (await this.board.board()).nodes?.find((node) => node.id === id)?.position;
  }

  said(words: RegExp) {
    return expect(this.board.status.filter({ hasText: words })).toBeAttached();
  }
}

const VIEWS = { 'from afar': 0.15, 'from near': 0.8 };

for (const [where, zoom] of Object.entries(VIEWS))
  test.describe(`a board of 5,000 parts ${where}`, () => {
    test('is clicked, dragged and lassoed', async ({ board }) => {
      const { page } = board;
      const on = new LargeBoard(board, zoom);
      await on.open();
      const middle = idOf(COLUMN, ROW);
      const right = idOf(COLUMN + 1, ROW);

      await on.click(0, 0);
      await expect(board.node(middle)).toBeVisible();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => on.placeOf(middle)).toEqual({ x: COLUMN * 300 + 8, y: ROW * 140 });
      await board.undo();
      await expect.poll(() => on.placeOf(middle)).toEqual({ x: COLUMN * 300, y: ROW * 140 });

      const from = on.at(1, 0);
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.keyboard.down('Control');
      await page.mouse.move(from.x + 100 * zoom, from.y + 10, { steps: 3 });
      await page.mouse.move(from.x + 30 * zoom, from.y + 60 * zoom + 30, { steps: 3 });
      await page.mouse.up();
      await page.keyboard.up('Control');
      await on.said(/1 part moved/);
      const to = await on.placeOf(right);
      expect(Math.abs((to?.x ?? 0) - (COLUMN + 1) * 300 - 30)).toBeLessThan(2 / zoom);
      expect(Math.abs((to?.y ?? 0) - ROW * 140 - 60 - 30 / zoom)).toBeLessThan(2 / zoom);
      await board.undo();
      await expect.poll(() => on.placeOf(right)).toEqual({ x: (COLUMN + 1) * 300, y: ROW * 140 });

      // Between rows and columns, around two by two.
      const [corner, end] = [on.at(-0.45, -0.5), on.at(1.2, 1.2)];
      await page.mouse.move(corner.x, corner.y);
      await page.mouse.down();
      await page.mouse.move(end.x, end.y, { steps: 5 });
      await page.mouse.up();
      await on.said(/4 parts selected/);
      await page.keyboard.press('Delete');
      await on.said(/4 parts deleted/);
      await expect.poll(() => on.placeOf(right)).toBeUndefined();
      await board.undo();
      await expect.poll(() => on.placeOf(right)).toEqual({ x: (COLUMN + 1) * 300, y: ROW * 140 });

      // Empty ground clears the selection.
      const empty = on.at(0.5, 0.5);
      await page.mouse.click(empty.x, empty.y);
      await page.keyboard.press('Delete');
      expect((await board.board()).nodes).toHaveLength(COLUMNS * ROWS);
    });

    test('is walked, moved, renamed and heard by the keyboard', async ({ board }) => {
      const { page } = board;
      const on = new LargeBoard(board, zoom);
      await on.open();
      await on.click(0, 0);
      const next = board.node(idOf(COLUMN + 1, ROW));
      await page.keyboard.press('Alt+ArrowRight');
      await expect(next).toBeFocused();
      await expect(next).toHaveAccessibleName(`${idOf(COLUMN + 1, ROW)}, Data cleaning`);
      await expect(next).toHaveAccessibleDescription(/1 in: .* 1 out: |[12] in: .* [12] out: /);

      await page.keyboard.press('Shift+ArrowDown');
      await on.said(/1 part moved/);
      await board.undo();
      await on.said(/Undone/);

      await page.keyboard.press('Delete');
      await on.said(/1 part deleted/);
      await expect(next).toBeHidden();
      await board.undo();
      await on.said(/Undone/);

      await on.click(0, 0);
      await page.keyboard.press('Enter');
      const label = page.getByRole('textbox', { name: 'Label' });
      await expect(label).toBeFocused();
      // Large enough to be read while it is written.
      await expect.poll(async () => (await label.boundingBox())?.height ?? 0).toBeGreaterThan(12);
      await page.keyboard.press('Control+a');
      await page.keyboard.type('Renamed');
      await page.keyboard.press('Enter');
      await expect(board.node('Renamed')).toBeFocused();
    });

    test('has connections that can be clicked, and say what they are', async ({ board }) => {
      const { page } = board;
      const on = new LargeBoard(board, zoom);
      await on.open();
      const [from, to] = [idOf(COLUMN, ROW), idOf(COLUMN + 1, ROW)];
      await expect(async () => {
        await on.click(0.5, 0);
        await expect(board.edge(`records from ${from} to ${to}`)).toBeAttached({ timeout: 1000 });
      }).toPass();
      await page.keyboard.press('x');
      await expect(board.edge(`records from ${to} to ${from}`)).toBeAttached();
      await page.keyboard.press('Delete');
      await expect
        .poll(async () => (await board.board()).edges?.length)
        .toBe(large.edges.length - 1);
      await board.undo();
      await expect.poll(async () => (await board.board()).edges?.length).toBe(large.edges.length);
    });
  });
