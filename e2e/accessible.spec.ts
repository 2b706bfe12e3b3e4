import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test, type BoardPage } from './board';

/** What axe finds on what is shown now, in short. */
async function wrongs(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

const SCREENS: Record<string, (board: BoardPage) => Promise<void>> = {
  'an empty board': async () => {},
  'an example with its review': async (board) => {
    await board.openExample('Video recommendation');
    await expect(board.review.getByText(/of 18 stages/)).toBeVisible();
  },
  'the brief': async (board) => {
    await board.openExample('Video recommendation');
    await board.page.getByRole('tab', { name: 'Brief' }).click();
  },
  'the properties of a part': async (board) => {
    await board.quickAdd('feast');
    await expect(board.node('feast')).toBeVisible();
    await board.page.getByRole('tab', { name: 'Properties' }).click();
  },
  'the lenses': async (board) => {
    await board.openExample('Video recommendation');
    await board.page.getByRole('tab', { name: 'Lenses' }).click();
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
  'quick-add with a chain': async (board) => {
    await board.page.keyboard.press('/');
    await board.page.keyboard.type('clicks > kafka');
    await expect(board.page.getByRole('button', { name: /^Place/ })).toBeVisible();
  },
  'what comes next': async (board) => {
    await board.quickAdd('kafka');
    await expect(board.node('Kafka')).toBeFocused();
    await board.page.keyboard.press('Tab');
    await expect(board.page.getByRole('listbox', { name: 'What comes next' })).toBeVisible();
  },
  'connect to': async (board) => {
    await board.quickAdd('kafka > lake');
    await expect(board.node('Lake')).toBeFocused();
    await board.page.keyboard.press('Shift+J');
    await expect(board.page.getByRole('listbox', { name: 'Parts of the board' })).toBeHidden();
    await board.page.keyboard.press('Escape');
    await board.page.keyboard.press('g');
    await expect(board.page.getByRole('listbox', { name: 'Parts of the board' })).toBeVisible();
  },
  'the outline': async (board) => {
    await board.quickAdd('clicks > kafka > {cleaning, lake}');
    await board.page.keyboard.press('Shift+O');
    await expect(board.page.getByRole('complementary', { name: 'Outline' })).toContainText('Kafka');
  },
  'the menu of a part': async (board) => {
    await board.quickAdd('kafka > lake');
    await expect(board.node('Lake')).toBeFocused();
    await board.node('Lake').click({ button: 'right' });
    await expect(board.page.getByRole('menu')).toBeVisible();
  },
  'the palette': async (board) => {
    await board.page.keyboard.press('Control+k');
    await expect(board.page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
  },
  'the shortcuts': async (board) => {
    await board.page.keyboard.press('Shift+?');
    await expect(board.page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  },
};

for (const [name, show] of Object.entries(SCREENS))
  test(`axe finds nothing on ${name}, in light and dark`, async ({ board }) => {
    await show(board);
    expect(await wrongs(board.page)).toEqual([]);
    await board.page.emulateMedia({ colorScheme: 'dark' });
    expect(await wrongs(board.page)).toEqual([]);
  });

test('axe finds nothing on a phone', async ({ board }) => {
  await board.page.setViewportSize({ width: 390, height: 844 });
  await board.quickAdd('clicks > kafka');
  await expect(board.node('kafka')).toBeVisible();
  expect(await wrongs(board.page)).toEqual([]);
});
