import type { Page } from '@playwright/test';
import { boxOf, expect, test, type BoardPage } from './board';

/** WCAG 2.2, 2.5.8: what is pressed has 24 px either way, or as much room around it. */
const LEAST = 24;

/** What can be pressed, is seen, and is too small, in words. A link within a text is as high as its line. */
const tooSmall = (page: Page) =>
  page.evaluate((least) => {
    const small: string[] = [];
    const pressable = 'button, a[href], [role="tab"], [role="option"], [role="menuitem"], select';
    for (const element of document.querySelectorAll<HTMLElement>(pressable)) {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      if (element.matches('p a') || element.closest('[aria-hidden="true"]') !== null) continue;
      const { x, y, width, height } = element.getBoundingClientRect();
      if (width <= 1 || height <= 1 || x < 0 || y < 0) continue;
      // What a finger reaches beside it, by a wider ground of its own.
      const reach = getComputedStyle(element, '::after');
      const more = reach.content === 'none' ? 0 : -2 * Math.min(0, parseFloat(reach.top) || 0);
      if (width + more < least - 0.5 || height + more < least - 0.5)
        small.push(
          `${element.getAttribute('aria-label') ?? element.textContent} ${Math.round(width)}x${Math.round(height)}`,
        );
    }
    return small;
  }, LEAST);

/** What reaches out of the window sideways, so that one would have to scroll both ways. */
const tooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

const SCREENS: Record<string, (board: BoardPage) => Promise<void>> = {
  'an example': async (board) => {
    await board.openExample('Video recommendation');
    await expect(board.region.getByRole('group').first()).toBeAttached();
  },
  'the dialog Open': async (board) => {
    await board.page.getByRole('button', { name: 'Open', exact: true }).click();
    await board.page.getByRole('tab', { name: 'Examples' }).click();
  },
  'the dialog Export': async (board) => {
    await board.quickAdd('feast');
    await board.page.getByRole('button', { name: 'Export', exact: true }).click();
    await expect(board.page.getByRole('dialog', { name: 'Export' })).toBeVisible();
  },
  'the dialog Settings': async (board) => {
    await board.page.getByRole('button', { name: 'Settings' }).click();
    await expect(board.page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  },
  'a selected connection': async (board) => {
    await board.quickAdd('events > kafka');
    await board.edge('events from events to kafka').click();
    await expect(board.page.getByRole('button', { name: /^Insert on/ })).toBeVisible();
  },
};

const WIDTHS = {
  'a wide window': { width: 1440, height: 900 },
  'twice the size': { width: 720, height: 450 },
  'a phone': { width: 390, height: 844 },
};

for (const [where, size] of Object.entries(WIDTHS))
  test.describe(`in ${where}`, () => {
    test.use({ viewport: size });
    for (const [name, show] of Object.entries(SCREENS))
      test(`${name} fits, and all that is pressed is large enough`, async ({ board }) => {
        await show(board);
        await expect.poll(() => tooSmall(board.page)).toEqual([]);
        expect(await tooWide(board.page)).toBeLessThanOrEqual(0);
      });

    test('the panels fit, and all that is pressed is large enough', async ({ board }) => {
      await board.openExample('Video recommendation');
      for (const name of ['Review', 'Brief', 'Properties', 'Lenses']) {
        const tab = board.page.getByRole('tab', { name, exact: true });
        if (!(await tab.isVisible()))
          await board.page.getByRole('button', { name: /^Show: Side panel/ }).click();
        await tab.click();
        await expect(board.page.getByRole('complementary', { name })).toBeVisible();
        await expect.poll(() => tooSmall(board.page)).toEqual([]);
      }
    });

    test('no tool lies over a fitted board', async ({ board }) => {
      const places = [0, 1, 2, 3].map((row) => ({ x: 0, y: row * 300 }));
      await board.load({
        format: 'stageboard',
        version: 1,
        id: 'tall',
        title: 'A tall board with a long title',
        nodes: places.map((position, i) => ({
          id: `n${i}`,
          type: 'component',
          label: `n${i}`,
          position,
        })),
      });
      await board.region.focus();
      await board.page.keyboard.press('Shift+1');
      const last = await boxOf(board.node('n3'));
      for (const name of ['Select', 'Fit the board', 'Undo']) {
        const tool = await boxOf(board.page.getByRole('button', { name, exact: true }));
        const isApart =
          tool.y >= last.y + last.height ||
          tool.x >= last.x + last.width ||
          tool.x + tool.width <= last.x;
        expect(isApart, name).toBe(true);
      }
    });

    test('the tools are within reach', async ({ board }) => {
      for (const name of ['Select', 'Hand', 'Connect', 'Note', 'Undo']) {
        const button = board.page.getByRole('button', { name, exact: true });
        await expect(button).toBeInViewport({ ratio: 1 });
      }
    });
  });
