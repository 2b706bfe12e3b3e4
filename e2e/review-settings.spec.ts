import { expect, test, type BoardPage } from './board';

const CHAIN =
  'clicks > kafka > cleaning > feature engineering > dataset builder > split > trainer > registry > model server';

interface Stored {
  readonly settings?: {
    readonly rules?: { readonly [rule: string]: string };
    readonly grouping?: string;
  };
  readonly brief?: { readonly profile?: { readonly [id: string]: boolean } };
  readonly muted?: readonly {
    readonly rule: string;
    readonly at?: string;
    readonly reason: string;
  }[];
}
const stored = async (board: BoardPage): Promise<Stored> => (await board.board()) as Stored;

const openSettings = async (board: BoardPage) => {
  await board.review.getByRole('button', { name: 'Adjust the review' }).click();
  const dialog = board.page.getByRole('dialog', { name: 'Review of this board' });
  await expect(dialog).toBeVisible();
  return dialog;
};

test('a rule is made a hint from its finding, and undo brings the error back', async ({
  board,
}) => {
  await board.quickAdd(CHAIN);
  const finding = board.finding(/Nothing evaluates the model/).first();
  await expect(finding).toBeVisible();
  await finding.getByRole('button', { name: 'More about offline-evaluation/missing' }).click();
  await board.page.getByRole('menuitemradio', { name: 'Off' }).click();
  await expect(finding).toBeHidden();
  expect((await stored(board)).settings?.rules).toEqual({ 'offline-evaluation/missing': 'off' });
  await expect(board.review.getByText('1 rule is off.')).toBeVisible();

  await board.region.focus();
  await board.undo();
  await expect(finding).toBeVisible();
  expect((await stored(board)).settings?.rules).toBeUndefined();
});

test('a rule is found by its words, set, and set back to the usual', async ({ board }) => {
  await board.quickAdd(CHAIN);
  const dialog = await openSettings(board);
  await dialog
    .getByRole('searchbox', { name: 'Search rules' })
    .fill('offline evaluation before live');
  const level = dialog.getByRole('combobox', { name: 'Severity of offline-evaluation/missing' });
  await expect(dialog.getByRole('combobox')).toHaveCount(1);
  await level.selectOption('Hint');
  await expect(dialog.getByText('1 rule is set otherwise')).toBeVisible();
  expect((await stored(board)).settings?.rules).toEqual({ 'offline-evaluation/missing': 'hint' });
  await dialog.getByRole('button', { name: 'All as usual' }).click();
  await expect.poll(async () => (await stored(board)).settings?.rules).toBeUndefined();
});

test('what the board is read as is shown, and can be said otherwise', async ({ board }) => {
  await board.quickAdd(CHAIN);
  const dialog = await openSettings(board);
  const online = dialog.getByRole('listitem').filter({ hasText: /^Online/ });
  await expect(online.getByText('read from the board: no')).toBeVisible();
  await online.getByRole('radio', { name: 'Yes' }).click();
  await board.page.keyboard.press('Escape');
  await expect(board.review.getByText(/Read as:.*online/)).toBeVisible();
  expect((await stored(board)).brief?.profile).toEqual({ online: true });

  await board.region.focus();
  await board.undo();
  await expect(board.review.getByText(/Read as:.*online/)).toBeHidden();
});

test('the stage bar and the panel follow the grouping', async ({ board }) => {
  await board.quickAdd(CHAIN);
  const bar = board.page.getByRole('toolbar', { name: 'Stages' });
  await expect(bar.getByRole('group')).toHaveCount(4);
  const dialog = await openSettings(board);
  await dialog.getByRole('radio', { name: 'Seven parts' }).click();
  await board.page.keyboard.press('Escape');
  await expect(bar.getByRole('group')).toHaveCount(7);
  await expect(bar.getByRole('group', { name: 'Monitoring and upkeep' })).toBeVisible();
  await expect(bar.getByRole('button')).toHaveCount(18);
  await expect(board.review.getByRole('region', { name: 'Formulation' })).toBeVisible();
  expect((await stored(board)).settings?.grouping).toBe('seven-part');

  await board.region.focus();
  await board.undo();
  await expect(bar.getByRole('group')).toHaveCount(4);
});

test('a finding is set aside with a reason, listed with it, and comes back by undo', async ({
  board,
}) => {
  await board.quickAdd(CHAIN);
  const finding = board.finding(/Nothing evaluates the model/).first();
  await finding.getByRole('button', { name: 'Not needed…' }).click();
  await board.page.getByRole('textbox', { name: 'Reason' }).fill('Done by another team');
  await board.page.getByRole('button', { name: 'Set aside', exact: true }).click();
  await expect(board.review.getByText('Set aside (1)')).toBeVisible();
  await board.review.getByText('Set aside (1)').click();
  await expect(board.review.getByText('Done by another team')).toBeVisible();
  expect((await stored(board)).muted).toMatchObject([
    { rule: 'offline-evaluation/missing', reason: 'Done by another team' },
  ]);

  await board.region.focus();
  await board.undo();
  await expect(board.review.getByText('Set aside (1)')).toBeHidden();
  await expect(finding).toBeVisible();
});

test('a mute that no finding needs is reported, and goes at a press', async ({ board }) => {
  await board.load({
    format: 'stageboard',
    version: 1,
    id: 'unused',
    nodes: [
      { id: 'n1', component: 'event-log', label: 'Clicks', position: { x: 0, y: 0 } },
      { id: 'n2', component: 'data-cleaning', label: 'Cleaning', position: { x: 300, y: 0 } },
    ],
    edges: [{ id: 'e1', from: 'n1', to: 'n2', flow: 'events' }],
    muted: [{ rule: 'board/hub', at: 'n1', reason: 'It is one on purpose' }],
  });
  await board.review.getByText('Set aside (1)').click();
  await expect(board.review.getByText(/It is one on purpose/)).toContainText(
    'No finding needs this any more',
  );
  await board.review.getByRole('button', { name: 'Remove' }).click();
  await expect(board.review.getByText('Set aside (1)')).toBeHidden();
});
