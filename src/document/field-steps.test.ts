import { expect, test } from 'vitest';
import { emptyBoard } from '../core/board';
import { boardId } from '../core/ids';
import { createBoardDocument } from './board-document';
import { fieldSteps } from './field-steps';

const setUp = () => {
  const document = createBoardDocument(emptyBoard(boardId('b')));
  let time = 0;
  const field = fieldSteps(document, () => time);
  /** Types a text letter by letter, so many milliseconds apart. */
  const type = (text: string, every: number): void => {
    for (let end = 1; end <= text.length; end++) {
      time += every;
      field.edit([{ type: 'write', in: 'brief', fields: { problem: text.slice(0, end) } }]);
    }
  };
  return { document, field, type, problem: () => document.get().brief.problem };
};

test('typing without a pause is one undo step', () => {
  const { document, field, type, problem } = setUp();
  field.focus();
  type('ranking', 200);
  document.undo();
  expect(problem()).toBeUndefined();
});

test('a pause of a second starts the next step', () => {
  const { document, field, type, problem } = setUp();
  field.focus();
  type('ab', 999);
  type('abc', 1000);
  document.undo();
  expect(problem()).toBe('ab');
});

test('leaving the field ends the step, also within the second', () => {
  const { document, field, type, problem } = setUp();
  field.focus();
  type('abc', 10);
  field.blur();
  document.apply([{ type: 'write', in: 'board', fields: { title: 'T' } }]);
  document.undo();
  expect(problem()).toBe('abc');
});
