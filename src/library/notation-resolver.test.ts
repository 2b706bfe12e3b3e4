import followers from 'virtual:followers';
import next from 'virtual:next';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../core/apply-changes';
import { emptyBoard } from '../core/board';
import { boardId, nodeId } from '../core/ids';
import { buildNotation, type BuildOptions } from '../core/notation/build';
import { parseNotation } from '../core/notation/parse';
import { bundledLibrary as library } from './bundled';
import { notationResolver } from './notation-resolver';

const board = emptyBoard(boardId('b'));
const build = (text: string, at: Partial<BuildOptions> = {}) => {
  let count = 0;
  const resolver = notationResolver(library, {
    newId: () => `id${count++}`,
    sizeOf: () => ({ width: 180, height: 64 }),
    habits: { next, followers },
  });
  return buildNotation(parseNotation(text), { board, resolver, ...at });
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

test('the answer of a chain goes back as an answer', () => {
  const { edges } = build(
    '"Slack bot":client > gateway > rewriter > GPT-4o > guardrails > =gateway > ="Slack bot"',
  );
  expect(edges.map(({ flow }) => flow)).toEqual([
    'request',
    'request',
    'request',
    'response',
    'response',
    'response',
  ]);
});

test('a split gives each its part', () => {
  const { changes } = build(
    'split > trainer > offline eval\nsplit > offline eval\nsplit > calibrator',
  );
  const splits = changes.flatMap((change) =>
    change.type === 'add' && change.in === 'edges' ? [change.value.split] : [],
  );
  expect(splits).toEqual(['train', undefined, 'test', 'val']);
});

const properties = (text: string) =>
  build(text).nodes.map(({ node }) => (node.type === 'component' ? node.properties : undefined));

test('what a label says is stated, unless it is taken back', () => {
  expect(properties('"Weekly training (XGBoost)":trainer')).toEqual([
    { cadence: 'weekly', family: 'XGBoost' },
  ]);
  expect(properties('"Weekly training":trainer(cadence=daily)')).toEqual([{ cadence: 'daily' }]);
  expect(properties('"Weekly training":trainer(cadence="")')).toEqual([undefined]);
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
    ['"Panel":training-set-builder', 'Panel: dataset-builder'],
    ['Review:human-review', 'Review: review-queue'],
    ['Gate:promotion-gate', 'Gate: evaluation-gate'],
    ['Rollout:canary', 'Rollout: canary-shadow'],
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

describe('short queries, as somebody guesses them, are understood by what stands before', () => {
  const chains: [string, string][] = [
    ['dl > dc > fe > fs', 'data-lake data-cleaning feature-engineering feature-store'],
    [
      'ds > mt > oe > mr > ra',
      'data-splitter model-trainer offline-evaluator model-registry ranker',
    ],
    ['lak > cle > lab', 'data-lake data-cleaning label-join'],
    [
      'cle > fea > sto > spl > tr',
      'data-cleaning feature-engineering feature-store data-splitter model-trainer',
    ],
    ['tra > eva > reg > ran', 'dataset-builder offline-evaluator model-registry ranker'],
    ['spl > tra > eva > reg', 'data-splitter model-trainer offline-evaluator model-registry'],
    ['cg > ra > as > sm', 'candidate-generator ranker app-service system-monitor'],
    ['corpus > chunk > emb > vec', 'content-corpus chunker embedder vector-index'],
    [
      'q > ret > rer > prompt > llm',
      'query-understanding candidate-generator reranker prompt-builder llm-server',
    ],
    ['stream > proc > feat > online', 'event-stream stream-processor feature-store online-trainer'],
  ];
  test.each(chains)('%j', (text, expected) => {
    expect(
      build(text)
        .nodes.map(({ component }) => component)
        .join(' '),
    ).toBe(expected);
  });

  test('a short query is written out, a word that one would say is kept', () => {
    expect(meanings('dl > clean > trainer')).toEqual([
      'Data lake: data-lake',
      'Data cleaning: data-cleaning',
      'Trainer: model-trainer',
    ]);
  });
});

describe('a technology is what fits between its neighbours', () => {
  test.each([
    ['trainer > mlflow > model server', 'MLflow', 'model-registry'],
    ['trainer > mlflow\nmlflow > model server', 'MLflow', 'model-registry'],
    ['model server < mlflow < trainer', 'MLflow', 'model-registry'],
    ['mlflow', 'MLflow', 'experiment-tracker'],
    ['data lake > spark > feature store', 'Spark', 'feature-engineering'],
    ['data lake > spark > warehouse', 'Spark', 'data-cleaning'],
    ['model registry > spark > cache', 'Spark', 'batch-scorer'],
    ['feature pipeline > cassandra > model server', 'Cassandra', 'feature-store'],
    ['model server > evidently > alerting', 'Evidently', 'model-monitor'],
    ['data lake > neptune > model server', 'Neptune', 'graph-store'],
    ['trainer > neptune', 'Neptune', 'experiment-tracker'],
    ['trainer > core ml > mobile app', 'Core ML', 'edge-model'],
    ['search index > triton > re-ranker', 'Triton', 'ranker'],
    ['api gateway > triton', 'Triton', 'model-server'],
  ])('%s', (text, label, component) => {
    expect(meanings(text)).toContain(`${label}: ${component}`);
  });
});

test('what is typed before a selected part leads to it', () => {
  const id = nodeId('server');
  const server = build('model server').nodes[0]?.node;
  if (server === undefined) throw new Error('No server.');
  const there = { ...board, nodes: new Map([[id, { ...server, id }]]) };
  const { nodes } = build('< mlflow', { board: there, start: id });
  expect(nodes.map(({ component }) => component)).toContain('model-registry');
});

describe('the first words of a name are kept as they were typed', () => {
  test.each([
    ['training set > vertex ai > model registry', 'Vertex ai', 'model-trainer'],
    ['reward model > trainer', 'Reward model', 'model-trainer'],
    ['compute cluster > aws', 'aws', 'box'],
    ['vertex ai', 'vertex ai', 'box'],
  ])('%s', (text, label, component) => {
    expect(meanings(text)).toContain(`${label}: ${component}`);
  });
});
