import { expect, type BoardPage } from './board';
import type { Locator } from '@playwright/test';

/** Switches a lens on by its key; gives the panel that shows it. */
export async function lensOn(board: BoardPage, key: string, name: string): Promise<Locator> {
  const { page } = board;
  // The keys of the lenses load after the board, before its review is there.
  await expect(board.review.getByText('Coverage by stage')).toBeVisible();
  await page.keyboard.press(key);
  const panel = page.getByRole('complementary', { name: 'Lenses' });
  await expect(panel.getByRole('heading', { name, level: 2 })).toBeVisible();
  return panel;
}

/** The same key again: the lens is off, and the review is back. */
export async function lensOff(board: BoardPage, key: string): Promise<void> {
  await board.page.keyboard.press(key);
  await expect(board.review).toBeVisible();
  await expect(board.page.getByRole('complementary', { name: 'Lenses' })).toBeHidden();
}

/** The picture of the board with a lens on, as text. */
export const svgWith = (
  board: BoardPage,
  lens:
    | 'latency'
    | 'throughput'
    | 'privacy'
    | 'parity'
    | 'leakage'
    | 'freshness'
    | 'goals'
    | 'funnel',
) =>
  board.page.evaluate(async (which) => {
    const blob = await window.stageboard?.export({ format: 'svg', lens: which });
    return (await blob?.text()) ?? '';
  }, lens);

/** Types a number where it stands, and leaves the field. */
export async function change(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  // Not on the field: its name may have changed with its number.
  await field.page().keyboard.press('Enter');
}

/** The label of the one part that is selected, as the properties say it. */
export async function selectedLabel(board: BoardPage): Promise<string> {
  await board.page.getByRole('tab', { name: 'Properties' }).click();
  const properties = board.page.getByRole('complementary', { name: 'Properties' });
  return await properties.getByRole('textbox', { name: 'Label' }).inputValue();
}
