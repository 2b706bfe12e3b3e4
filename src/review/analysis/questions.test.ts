import { expect, test } from 'vitest';
import { bundledLibrary } from '../../library/bundled';
import { BoardGraph } from '../engine/board-graph';
import { plainBoardOf } from '../thirty-boards/read-picture.fixture';
import { questionChecks } from './questions';

test.each([
  ['a prompt is asked', 'User -> Prompt schema check -> GPT-4o', ['Prompt schema check']],
  ['a file is brought', 'User -> File validation -> Chunker -> Qdrant -> GPT-4o', []],
  [
    'a document came before',
    'User -> Contracts, uploaded -> Schema check -> Chunker -> Qdrant',
    [],
  ],
  [
    'who brings files asks as well',
    `User -[uploads]-> Schema check -> Chunker -> Qdrant
     User -> Prompt validation -> GPT-4o`,
    ['Prompt validation'],
  ],
])('%s', (_, picture, labels) => {
  const checks = questionChecks(new BoardGraph(plainBoardOf(picture), bundledLibrary));
  expect([...checks].map(({ label }) => label)).toEqual(labels);
});
