import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** What a person does with a board, and what they see; found by role and name. */
export class BoardPage {
  readonly page: Page;
  readonly region: Locator;
  readonly review: Locator;
  readonly status: Locator;

  constructor(page: Page) {
    this.page = page;
    this.region = page.getByRole('application', { name: 'Board' });
    this.review = page.getByRole('complementary', { name: 'Review' });
    this.status = page.getByRole('status');
  }

  async start(): Promise<void> {
    await this.page.goto('.');
    await expect(this.region).toBeVisible();
    await this.page.waitForFunction(() => window.stageboard !== undefined);
  }

  node(label: string): Locator {
    return this.region.getByRole('group', { name: new RegExp(`^${escape(label)}, `, 'i') });
  }

  edge(name: string): Locator {
    return this.region.getByRole('group', { name: new RegExp(`^${escape(name)}$`, 'i') });
  }

  finding(words: RegExp): Locator {
    return this.review
      .getByRole('region', { name: 'Findings' })
      .getByRole('listitem')
      .filter({ hasText: words });
  }

  /** The middle of the board region, on screen. */
  async middle(): Promise<{ x: number; y: number }> {
    return middleOf(this.region);
  }

  /** Opens quick-add with `/`, types and presses Enter. */
  async quickAdd(text: string): Promise<void> {
    await this.page.keyboard.press('/');
    await this.page.keyboard.type(text);
    await expect(this.page.getByRole('combobox', { name: 'Quick add' })).toHaveValue(text);
    await this.page.keyboard.press('Enter');
  }

  /** Drags from the border of one node onto the body of another. */
  async connect(from: string, to: string): Promise<void> {
    const start = await boxOf(this.node(from));
    const end = await middleOf(this.node(to));
    const right = end.x > start.x + start.width / 2;
    await this.page.mouse.move(right ? start.x + start.width : start.x, start.y + start.height / 2);
    await this.page.mouse.down();
    await this.page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 4 });
    await this.page.mouse.move(end.x, end.y, { steps: 4 });
    await this.page.mouse.up();
  }

  async drag(label: string, dx: number, dy: number): Promise<void> {
    const from = await middleOf(this.node(label));
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(from.x + dx, from.y + dy, { steps: 6 });
    await this.page.mouse.up();
  }

  async undo(): Promise<void> {
    await this.page.keyboard.press('Control+z');
  }

  async redo(): Promise<void> {
    await this.page.keyboard.press('Control+Shift+z');
  }

  async saved(): Promise<void> {
    await expect(this.page.getByRole('banner')).toContainText(/Saved/);
  }

  async openExample(title: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Open', exact: true }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Open' });
    await dialog.getByRole('tab', { name: 'Examples' }).click();
    await dialog.getByRole('button', { name: new RegExp(title) }).click();
    await expect(dialog).toBeHidden();
    // The board before is still there while the new one is made.
    await expect(this.page.getByRole('textbox', { name: 'Board title' })).toHaveValue(
      new RegExp(title),
    );
    await expect(this.region.getByRole('group').first()).toBeVisible();
  }

  /** Opens a stored board by its title. */
  async openBoard(title: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Open', exact: true }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Open' });
    await dialog
      .getByRole('button', { name: new RegExp(`^${escape(title)}`) })
      .first()
      .click();
    await expect(dialog).toBeHidden();
  }

  /** The board as a file would hold it, through the public API. */
  async board(): Promise<FileBoard> {
    return this.page.evaluate(() => {
      const api = window.stageboard;
      if (!api) throw new Error('window.stageboard is missing');
      return api.board() as unknown as FileBoard;
    });
  }

  async load(board: object): Promise<void> {
    await this.page.evaluate(async (value) => {
      await window.stageboard?.load(value);
    }, board);
  }
}

/** The parts of a board file that journeys look at. */
export interface FileBoard {
  readonly components?: readonly object[];
  readonly id: string;
  readonly title: string;
  readonly brief?: { readonly constraints?: { readonly peakQps?: number } };
  readonly nodes?: readonly {
    readonly id: string;
    readonly type: string;
    readonly label?: string;
    readonly component?: string;
    readonly parent?: string;
    readonly properties?: { readonly [key: string]: unknown };
    readonly serves?: readonly string[];
    readonly position: { readonly x: number; readonly y: number };
    readonly size?: { readonly width: number; readonly height: number };
  }[];
  readonly edges?: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly flow: string;
    readonly label?: string;
    readonly split?: string;
    readonly bends?: readonly { readonly x: number; readonly y: number }[];
  }[];
}

const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Frames in a row in which a thing that has come to rest has not moved. */
const STILL = 5;

/** Where something is once it has come to rest. */
export async function boxOf(locator: Locator) {
  await locator.evaluate(async (element, frames) => {
    const place = () => JSON.stringify(element.getBoundingClientRect());
    for (let still = 0, before = place(); still < frames; still += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = place();
      if (now !== before) still = 0;
      before = now;
    }
  }, STILL);
  const box = await locator.boundingBox();
  if (!box) throw new Error(`not on screen: ${locator.toString()}`);
  return box;
}

export async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await boxOf(locator);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

export const test = base.extend<{ board: BoardPage }>({
  board: async ({ page }, provide) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const board = new BoardPage(page);
    await board.start();
    await provide(board);
    expect(errors).toEqual([]);
  },
});

export { expect };
