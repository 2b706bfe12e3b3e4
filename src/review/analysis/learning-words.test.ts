import { expect, test } from 'vitest';
import { bundledLibrary } from '../../library/bundled';
import { BoardGraph } from '../engine/board-graph';
import { board } from '../test-board';
import { has } from './profile';

const trains = (text: string) => has(new BoardGraph(board(text), bundledLibrary), 'trains');

test.each([
  ['its words decide nothing among chosen components', '', false],
  ['its words decide where a box beside it has none', '; blob:? > llm', true],
])('a line is called training: %s', (_, more, expected) => {
  const text = `user:end-user -request-> llm:llm-server -response-> user: training material${more}`;
  expect(trains(text)).toBe(expected);
});
