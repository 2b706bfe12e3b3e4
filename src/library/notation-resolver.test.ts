import { describe, expect, test } from 'vitest';
import { applyChanges } from '../core/apply-changes';
import { emptyBoard } from '../core/board';
import { boardId } from '../core/ids';
import { buildNotation } from '../core/notation/build';
import { parseNotation } from '../core/notation/parse';
import { bundledLibrary as library } from './bundled';
import { notationResolver } from './notation-resolver';

const board = emptyBoard(boardId('b'));
const build = (text: string) => {
  let count = 0;
  const resolver = notationResolver(library, {
    newId: () => `id${count++}`,
    sizeOf: () => ({ width: 180, height: 64 }),
  });
  return buildNotation(parseNotation(text), { board, resolver });
};
const meanings = (text: string) =>
  build(text).nodes.map(({ label, component }) => `${label}: ${component ?? 'box'}`);

test('a chain as one types it', () => {
  const built = build('events > kafka > cleaning > feature store > trainer');
  expect(built.nodes.map(({ label, component }) => [label, component])).toEqual([
    ['Events', 'event-log'],
    ['Kafka', 'event-stream'],
    ['Cleaning', 'data-cleaning'],
    ['Feature store', 'feature-store'],
    ['Trainer', 'model-trainer'],
  ]);
  expect(built.edges.map(({ flow, level }) => `${flow} ${level}`)).toEqual([
    'events ok',
    'events ok',
    'records doubtful',
    'features doubtful',
  ]);
  expect(applyChanges(board, built.changes).ok).toBe(true);
});

describe('what a word is taken for', () => {
  const cases: [string, string][] = [
    ['feature st', 'Feature store: feature-store'],
    ['oe', 'Offline evaluation: offline-evaluator'],
    ['fs', 'Feature store: feature-store'],
    ['feast', 'Feast: feature-store'],
    ['kafka', 'Kafka: event-stream'],
    ['raw data lake', 'Raw data lake: data-lake'],
    ['recommendation API', 'Recommendation API: app-service'],
    ['candidate retrieval', 'Candidate retrieval: candidate-generator'],
    ['label builder', 'Label builder: label-join'],
    ['dataset split', 'Dataset split: data-splitter'],
    ['"my own words":ranker', 'my own words: ranker'],
    ['wibble', 'wibble: box'],
    ['kafka:?', 'kafka: box'],
    ['goal', 'goal: business-goal'],
  ];
  test.each(cases)('%j', (text, expected) => {
    expect(meanings(text).map((each) => each.replace('Goal', 'goal'))).toEqual([expected]);
  });
});

test('a brief card becomes a node of its own type', () => {
  expect(build('constraints').nodes[0]?.node).toMatchObject({ type: 'brief', part: 'constraints' });
});

test('a name can set properties', () => {
  expect(build('offline feature store').nodes[0]?.node).toMatchObject({
    properties: { mode: 'offline' },
  });
});

test('what is ambiguous shows what it could be as well', () => {
  const [node] = build('batch').nodes;
  expect(node?.meaning?.choices.length).toBeGreaterThan(1);
});
