import { expect, test } from 'vitest';

import { bundledLibrary } from '../../library/bundled';
import { board } from '../../library/test-board';
import { BoardGraph } from '../engine/board-graph';
import { usualMetrics } from './suggestions';

test.each([
  ['docs:content-corpus > index:vector-index > model:llm-server', 'Faithfulness'],
  ['trainer:model-trainer > test:backtest', 'WAPE'],
  ['trainer:model-trainer > Backtest MASE:backtest', 'MASE'],
  ['trainer:model-trainer > Backtest accuracy:backtest', 'WAPE'],
  ['candidates:candidate-generator > ranker:ranker', 'NDCG@10'],
  ['events:event-log', 'PR-AUC'],
])('without a task %s is measured by %s', (text, offline) => {
  expect(usualMetrics(new BoardGraph(board(text), bundledLibrary)).offline).toBe(offline);
});
