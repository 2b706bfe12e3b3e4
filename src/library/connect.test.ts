import { describe, expect, test } from 'vitest';
import { FLOWS, type EdgeFlow } from '../core/flow';
import { componentId } from '../core/ids';
import { bundledLibrary as library } from './bundled';
import { connect, connectAsDrawn, judge, legalFlows, type ConnectionLevel } from './connect';
import { CONVERSIONS, DOUBTFUL, IMPOSSIBLE } from './connection-rules';

const get = (id: string) => {
  const definition = library.get(componentId(id));
  if (!definition) throw new Error(`no component ${id}`);
  return definition;
};

const percent = (count: number) => Math.round((100 * count) / 77 ** 2);
const pairName = ({ from, to }: { from: string; to: string }) => `${from}>${to}`;

test('over all ordered pairs 72 % connect, 9 % with a doubt, 19 % not at all', () => {
  const counts = { ok: 0, conversion: 0, doubtful: 0, impossible: 0 };
  for (const from of library.placeable) {
    for (const to of library.placeable) counts[connectAsDrawn(library, from, to).level]++;
  }
  expect([
    percent(counts.ok + counts.conversion),
    percent(counts.doubtful),
    percent(counts.impossible),
  ]).toEqual([72, 9, 19]);
});

const pairs: [string, string, ConnectionLevel, EdgeFlow][] = [
  ['model-registry', 'feature-store', 'impossible', 'note'],
  ['model-server', 'model-trainer', 'impossible', 'note'],
  ['end-user', 'model-trainer', 'impossible', 'note'],
  ['data-splitter', 'model-server', 'impossible', 'note'],
  ['data-lake', 'model-trainer', 'doubtful', 'records'],
  ['vector-index', 'llm-server', 'doubtful', 'candidates'],
  ['alerting', 'orchestrator', 'ok', 'control'],
  ['canary-shadow', 'model-server', 'ok', 'model'],
  ['canary-shadow', 'orchestrator', 'ok', 'control'],
  ['app-service', 'candidate-generator', 'ok', 'request'],
  ['app-service', 'model-server', 'ok', 'request'],
  ['app-service', 'ranker', 'ok', 'candidates'],
  ['prediction-log', 'label-join', 'ok', 'predictions'],
  ['event-log', 'data-lake', 'conversion', 'events'],
  ['event-stream', 'data-cleaning', 'ok', 'events'],
  ['data-splitter', 'model-trainer', 'ok', 'dataset'],
  ['model-trainer', 'model-registry', 'ok', 'model'],
  ['app-service', 'system-monitor', 'ok', 'metrics'],
  ['event-log', 'human-labelling', 'ok', 'events'],
  ['data-lake', 'dataset-builder', 'ok', 'records'],
  ['batch-scorer', 'cache', 'ok', 'records'],
];
test.each(pairs)('%s to %s is %s, carrying %s', (from, to, level, flow) => {
  expect(connectAsDrawn(library, get(from), get(to))).toMatchObject({ level, flow });
});

test.each<[string, EdgeFlow, string]>([
  ['privacy-controls', 'control', 'data-lake'],
  ['privacy-controls', 'records', 'feature-store'],
  ['ranker', 'metrics', 'system-monitor'],
  ['evaluation-gate', 'model', 'model-registry'],
  ['vector-index', 'candidates', 'offline-evaluator'],
])('%s may send %s to %s', (from, flow, to) => {
  expect(judge(library, flow, get(from), get(to))).toEqual({ level: 'ok', flow });
});

test('controls carry only what they have', () => {
  expect(judge(library, 'model', get('privacy-controls'), get('model-server')).level).toBe(
    'impossible',
  );
});

describe('a connection with a doubt, or none, explains itself', () => {
  const explained = library.placeable.flatMap((from) =>
    library.placeable.flatMap((to) => {
      const { level, message, insert } = connectAsDrawn(library, from, to);
      const needs = level === 'doubtful' || level === 'impossible';
      return needs ? [{ from, to, level, message: message ?? '', insert: insert ?? [] }] : [];
    }),
  );

  test('each has a sentence', () => {
    expect(explained.filter(({ message }) => !/[.?]$/.test(message))).toEqual([]);
  });

  test('what it proposes to insert can be wired', () => {
    const broken = explained.filter(({ from, to, insert }) => {
      const chain = [from, ...insert.map(get), to];
      return (
        insert.length > 0 &&
        chain.slice(1).some((next, index) => {
          const previous = chain[index];
          const level = previous && connectAsDrawn(library, previous, next).level;
          return level === 'impossible' || level === 'doubtful';
        })
      );
    });
    expect(broken.map(({ from, to, insert }) => [from.id, ...insert, to.id])).toEqual([]);
  });

  test.each([
    ['model-server', 'model-trainer', 'weak-labeller'],
    ['event-log', 'feature-lookup', undefined],
    ['data-lake', 'model-trainer', 'dataset-builder'],
    ['content-corpus', 'vector-index', undefined],
    ['vector-index', 'llm-server', 'prompt-builder'],
    ['label-join', 'model-trainer', 'dataset-builder'],
  ])('%s to %s: insert %s first', (from, to, insert) => {
    expect(connectAsDrawn(library, get(from), get(to)).insert?.[0]).toBe(insert);
  });
});

test('no pair of flows is at once allowed, doubtful and impossible', () => {
  const allowed = FLOWS.flatMap((from) => [
    pairName({ from, to: from }),
    ...(CONVERSIONS[from] ?? []).map((to) => pairName({ from, to })),
  ]);
  const stated = [...allowed, ...DOUBTFUL.map(pairName), ...new Set(IMPOSSIBLE.map(pairName))];
  expect(stated.filter((each, index) => stated.indexOf(each) !== index)).toEqual([]);
});

describe('a store is read whichever way the line is drawn', () => {
  test.each([
    ['app-service', 'feature-store', 'features'],
    ['ranker', 'feature-store', 'features'],
    ['candidate-generator', 'vector-index', 'candidates'],
    ['app-service', 'app-database', 'records'],
    ['prompt-builder', 'vector-index', 'candidates'],
    ['app-service', 'cache', 'candidates'],
  ])('%s reads %s', (service, store, flow) => {
    const drawn = connect(library, get(service), get(store));
    expect(drawn).toMatchObject({ level: 'ok', flow, reversed: true });
    expect(connect(library, get(store), get(service))).toEqual({ level: 'ok', flow });
  });

  test.each([
    ['batch-scorer', 'cache'],
    ['embedder', 'vector-index'],
    ['feature-engineering', 'feature-store'],
    ['model-server', 'cache'],
  ])('%s writes to %s', (writer, store) => {
    expect(connect(library, get(writer), get(store)).reversed).toBeUndefined();
  });
});

describe('ends that the library does not know', () => {
  test.each([
    ['trainer to a box', 'model-trainer', undefined, 'model'],
    ['a box to a trainer', undefined, 'model-trainer', 'dataset'],
    ['two boxes', undefined, undefined, 'note'],
    ['a brief card to anything', 'business-goal', 'model-trainer', 'control'],
    ['anything to a brief card', 'model-trainer', 'success-metrics', 'control'],
  ])('%s carries what the known end says', (_, from, to, flow) => {
    expect(
      connect(library, from === undefined ? from : get(from), to === undefined ? to : get(to)),
    ).toEqual({ level: 'ok', flow });
  });
});

describe('a given flow is judged', () => {
  const cases: [EdgeFlow, string, string, ConnectionLevel][] = [
    ['dataset', 'data-splitter', 'model-trainer', 'ok'],
    ['events', 'event-log', 'data-lake', 'conversion'],
    ['records', 'data-lake', 'model-trainer', 'doubtful'],
    ['dataset', 'data-splitter', 'model-server', 'impossible'],
    ['labels', 'event-log', 'model-trainer', 'impossible'],
    ['note', 'model-server', 'model-trainer', 'impossible'],
    ['note', 'model-trainer', 'model-registry', 'ok'],
    ['control', 'business-goal', 'ranker', 'ok'],
  ];
  test.each(cases)('%s from %s to %s is %s', (flow, from, to, level) => {
    expect(judge(library, flow, get(from), get(to)).level).toBe(level);
  });
});

test('the flows that a pair may carry contain the chosen one, and are judged legal', () => {
  for (const from of library.placeable) {
    for (const to of library.placeable) {
      const { level, flow } = connectAsDrawn(library, from, to);
      const legal = legalFlows(library, from, to);
      if (level === 'impossible') continue;
      expect(legal).toContain(flow);
    }
  }
  expect(legalFlows(library, get('feature-store'), get('model-trainer'))).toEqual(['features']);
});
