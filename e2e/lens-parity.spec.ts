import { expect, test } from './board';
import { lensOff, lensOn, svgWith } from './lens';

const node = (id: string, component: string, label: string, x: number, y: number) => ({
  id,
  type: 'component',
  component,
  label,
  position: { x, y },
});
const edge = (from: string, to: string, flow: string) => ({ id: `${from}-${to}`, from, to, flow });

/** Features of a session are made for serving alone; training has features of its own. */
const skewed = {
  format: 'stageboard',
  version: 1,
  id: 'skewed',
  title: 'Skewed',
  nodes: [
    node('u', 'client-app', 'App', 0, 0),
    node('rk', 'ranker', 'Ranker', 600, 0),
    node('el', 'event-log', 'Clicks', 0, 160),
    node('sp', 'stream-processor', 'Session features', 300, 160),
    node('fe', 'feature-engineering', 'Batch features', 300, 320),
    node('db', 'dataset-builder', 'Examples', 600, 320),
    node('tr', 'model-trainer', 'Trainer', 900, 320),
  ],
  edges: [
    edge('u', 'rk', 'request'),
    edge('rk', 'u', 'response'),
    edge('el', 'sp', 'events'),
    edge('sp', 'rk', 'features'),
    edge('el', 'fe', 'events'),
    edge('fe', 'db', 'features'),
    edge('db', 'tr', 'dataset'),
    edge('tr', 'rk', 'model'),
  ],
};

test('the parity lens sets training beside serving, and says what is computed twice', async ({
  board,
}) => {
  await board.load(skewed);
  const panel = await lensOn(board, '4', 'Parity');
  const table = panel.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText(['Training', 'Serving']);
  const row = table.getByRole('row', { name: /Session features/ });
  await expect(row).toContainText('Batch features');
  await expect(row).toContainText('computed twice');

  await row.getByRole('button', { name: 'Session features' }).click();
  await expect(board.node('Session features')).toBeInViewport();
  const svg = await svgWith(board, 'parity');
  expect(svg).toContain('Serving');
  await lensOff(board, '4');
});
