import { describe, expect, test } from 'vitest';

import { applyChanges } from '../src/core/apply-changes';
import type { Board, ComponentNode, Constraints } from '../src/core/board';
import { deleteAndHeal } from '../src/core/commands/delete-and-heal';
import { parseBoard } from '../src/core/format/parse';
import { serialiseBoard } from '../src/core/format/serialise';
import { meanQps } from '../src/framework/formulas/traffic';
import { STAGES, type StageId } from '../src/framework/steps';
import { TASK_IDS } from '../src/framework/tasks';
import { bundledLibrary as library } from '../src/library/bundled';
import { connect } from '../src/library/connect';
import { PROPERTY_KEYS } from '../src/library/property-keys';
import { loadsOf } from '../src/review/analysis/capacity';
import { BoardGraph } from '../src/review/engine/board-graph';
import { reviewBoard } from '../src/review/review-board';
import { DOMAINS } from '../src/ui/example';
import { measureLayout } from './layout';

const files = import.meta.glob<string>('./*/*.stageboard', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const readmes = import.meta.glob<string>('./*/README.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const facts = import.meta.glob<{ readonly [key: string]: unknown }>('./*/example.json', {
  import: 'default',
  eager: true,
});

interface Example {
  /** Folder and kind: `video-recommendation board`. */
  readonly name: string;
  readonly folder: string;
  readonly full: boolean;
  readonly text: string;
  readonly board: Board;
}

const examples = Object.entries(files).map(([path, text]): Example => {
  const [, folder = '', file = ''] = path.split('/');
  const parsed = parseBoard(text);
  if (!parsed.ok) throw new Error(`${path}: ${JSON.stringify(parsed.error)}`);
  const { board } = parsed.value;
  const kind = file.replace('.stageboard', '');
  return { name: `${folder} ${kind}`, folder, full: kind === 'board', text, board };
});
const fullOnes = examples.filter(({ full }) => full);

const componentsOf = (board: Board): ComponentNode[] =>
  [...board.nodes.values()].flatMap((node) => (node.type === 'component' ? [node] : []));

/** Numbers as texts write them: three digits that count, thousands apart. */
const rounded = (value: number): string =>
  Number(value.toPrecision(3)).toLocaleString('en-US', { maximumFractionDigits: 10 });

const numberIn = (text: string): number => Number(text.replaceAll(',', ''));

test.each(fullOnes)('$folder has a walk-through', ({ folder }) => {
  const readme = readmes[`./${folder}/README.md`] ?? '';
  const headings = readme.split('\n').filter((line) => line.startsWith('## '));
  expect(headings).toEqual(
    ['Goal', 'Walk-through', 'Trade-offs', 'Variants', 'Follow-up questions', 'Sources'].map(
      (heading) => `## ${heading}`,
    ),
  );
});

test.each(fullOnes)('$folder tells the gallery what its walk-through tells', ({ folder }) => {
  const fact = facts[`./${folder}/example.json`];
  const { domain, difficulty, minutes } = fact ?? {};
  expect(DOMAINS).toContain(domain);
  expect(minutes).toBe(45);
  const [, , kind = ''] = (readmes[`./${folder}/README.md`] ?? '').split('\n');
  expect(kind.toLowerCase()).toMatch(new RegExp(`^${String(difficulty)} · `));
});

describe.each(examples)('$name', ({ board, full, folder, text }) => {
  test('has the size, the lanes and the brief of its kind', () => {
    const count = componentsOf(board).length;
    expect(count).toBeGreaterThanOrEqual(full ? 27 : 12);
    expect(count).toBeLessThanOrEqual(full ? 40 : 16);
    const lanes = [...board.nodes.values()].filter(({ type }) => type === 'group');
    expect(lanes.length).toBeGreaterThanOrEqual(2);
    const { problem, target, baseline } = board.brief;
    expect([problem, target, baseline].every((line) => (line ?? '').length > 10)).toBe(true);
    const goals = new Set([...board.goals.keys()].map(String));
    const serving = [...board.metrics.values()].map(({ serves = [] }) => serves.map(String));
    expect(goals.size).toBeGreaterThan(0);
    expect(serving.every((ids) => ids.length > 0 && ids.every((id) => goals.has(id)))).toBe(true);
    expect(board.constraints.privacy).toBeDefined();
  });

  test('says its trade-offs in short notes that stand in a lane', () => {
    const notes = [...board.nodes.values()].flatMap((node) => (node.type === 'note' ? [node] : []));
    expect(notes.length).toBeGreaterThanOrEqual(full ? 2 : 1);
    expect(notes.length).toBeLessThanOrEqual(3);
    for (const { id, text: words, parent } of notes) {
      expect(words, id).toMatch(/^\*\*.+\*\*/);
      expect(words.length, id).toBeLessThan(130);
      expect(board.nodes.get(parent ?? id)?.type, id).toBe('group');
    }
  });

  test('gives a reason and a goal for the choices that shape the outcome', () => {
    const reasoned = componentsOf(board).filter(({ because }) => because !== undefined);
    expect(reasoned.length).toBeGreaterThanOrEqual(2);
    const serving = componentsOf(board).filter(({ serves = [] }) => serves.length > 0);
    expect(serving.length).toBeGreaterThanOrEqual(full ? 3 : 2);
  });

  test('is written as the app writes it, under the name of its folder', () => {
    expect(board.id).toBe(full ? folder : `${folder}-interview`);
    expect(serialiseBoard(board)).toBe(text);
  });

  test('names a task of the framework, so that one can look for it', () => {
    expect(TASK_IDS).toContain(board.brief.task);
  });

  test('uses only kinds and properties that the library declares', () => {
    const undeclared = componentsOf(board).flatMap(({ id, component, properties }) => {
      const definition = library.get(component);
      if (!definition) return [`${id}: ${component ?? 'a plain box'}`];
      const own = new Set(definition.properties.map(({ key }) => key));
      return Object.keys(properties ?? {})
        .filter((key) => !own.has(key) && !(key in PROPERTY_KEYS))
        .map((key) => `${id}.${key}`);
    });
    expect(undeclared).toEqual([]);
  });

  test('is laid out so that everything can be read', () => {
    const { crossings, smallestText, ...faults } = measureLayout(board, library);
    const count = componentsOf(board).length;
    // oxlint-disable-next-line no-console -- the figures of every board, to be read
    console.info(
      `${board.id}: ${count} components, ${board.edges.size} edges, ${crossings} crossings, ` +
        `smallest text ${smallestText.toFixed(1)} px`,
    );
    expect(faults).toEqual({
      overlaps: [],
      outside: [],
      through: [],
      covered: [],
      struck: [],
      cut: [],
    });
    const small = count > 30 && folder !== 'video-recommendation';
    expect(smallestText).toBeGreaterThanOrEqual(small ? 7 : 9);
  });

  test('reviews clean', () => {
    const { findings, unusedMutes } = reviewBoard(board, library);
    const bad = findings.filter(
      ({ severity, muted }) =>
        muted === undefined && (severity === 'error' || (full && severity === 'warning')),
    );
    expect(bad.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    expect(unusedMutes).toEqual([]);
  });

  test('states a load that follows from its users', () => {
    const { dau, requestsPerUserPerDay, peakQps } = board.constraints;
    const stated = board.brief.assumptions
      ?.map((line) => /^Mean load ([\d,.]+) requests\/s; the peak is ([\d.]+) times/.exec(line))
      .find((match) => match !== null);
    if (dau === undefined || requestsPerUserPerDay === undefined || peakQps === undefined) {
      expect(stated).toBeUndefined();
      return;
    }
    const mean = meanQps(dau, requestsPerUserPerDay);
    expect(stated?.[1]).toBe(rounded(mean));
    const peak = mean * Number(stated?.[2]);
    expect(Math.abs(peakQps - peak) / peak).toBeLessThan(0.03);
  });

  test('has as many replicas as the peak needs, and not many more', () => {
    for (const { node, replicasNeeded } of loadsOf(new BoardGraph(board, library))) {
      if (replicasNeeded === undefined) continue;
      const replicas = Number(node.node.type === 'component' && node.node.properties?.replicas);
      expect(replicas, node.id).toBeGreaterThanOrEqual(replicasNeeded);
      expect(replicas, node.id).toBeLessThanOrEqual(Math.max(3, replicasNeeded * 1.3));
    }
  });

  test('states the size of an index that follows from its vectors', () => {
    for (const { id, properties, notes } of componentsOf(board)) {
      const { vectors, dim, bytesPerValue } = properties ?? {};
      if (typeof vectors !== 'number') continue;
      const bytes = vectors * Number(dim) * Number(bytesPerValue);
      const [, amount = '', unit] = /([\d.,]+) (GB|TB) of vectors/.exec(notes ?? '') ?? [];
      expect(numberIn(amount) * (unit === 'TB' ? 1e12 : 1e9), id).toBe(
        Number(bytes.toPrecision(2)),
      );
    }
  });
});

const SECONDS_A_DAY = 86_400;
const itemsASecond = ({ itemsPerDay = 0 }: Constraints): number => itemsPerDay / SECONDS_A_DAY;
const requestsADay = ({ dau = 0, requestsPerUserPerDay = 0 }: Constraints): number =>
  dau * requestsPerUserPerDay;

interface Sum {
  readonly folder: string;
  /** As the assumptions say it, with the number first. */
  readonly says: string;
  readonly sum: (constraints: Constraints) => number;
}

/** What the assumptions of a brief state beside the mean load, and where it comes from. */
const SUMS: readonly Sum[] = [
  { folder: 'street-level-blurring', says: '11,600 a second', sum: (c) => itemsASecond(c) * 50 },
  {
    folder: 'street-level-blurring',
    says: '29 at full load',
    sum: (c) => Math.ceil((itemsASecond(c) * 50) / 400),
  },
  { folder: 'fraud-detection', says: '694 a second', sum: itemsASecond },
  { folder: 'harmful-content-detection', says: '4,630 a second', sum: itemsASecond },
  {
    folder: 'harmful-content-detection',
    says: '400,000 a day',
    sum: ({ itemsPerDay = 0, positiveRate = 0 }) => itemsPerDay * positiveRate,
  },
  {
    folder: 'ad-click-prediction',
    says: '43.5 million scores',
    sum: ({ peakQps = 0 }) => (peakQps * 300) / 1e6,
  },
  { folder: 'rag-assistant', says: '720 million', sum: (c) => (requestsADay(c) * 6000) / 1e6 },
  { folder: 'rag-assistant', says: '48 million', sum: (c) => (requestsADay(c) * 400) / 1e6 },
  {
    folder: 'visual-search',
    says: '512 GB',
    sum: ({ corpus = 0 }) => (corpus * 256 * 4) / 1e9,
  },
  {
    folder: 'people-you-may-know',
    says: '200 billion edges',
    sum: ({ corpus = 0 }) => (corpus * 400) / 2 / 1e9,
  },
  { folder: 'demand-forecasting', says: '20 million series', sum: () => (40_000 * 500) / 1e6 },
  {
    folder: 'demand-forecasting',
    says: '560 million rows',
    sum: ({ itemsPerDay = 0 }) => (itemsPerDay * 28) / 1e6,
  },
  {
    folder: 'demand-forecasting',
    says: '3.89 hours',
    sum: ({ itemsPerDay = 0 }) => (itemsPerDay * 28) / (8 * 5000) / 3600,
  },
];

test.each(SUMS)('$folder: $says follows from its brief', ({ folder, says, sum }) => {
  const board = fullOnes.find((example) => example.folder === folder)?.board;
  const { assumptions = [] } = board?.brief ?? {};
  expect(assumptions.some((line) => line.includes(says))).toBe(true);
  expect(says.split(' ')[0]).toBe(board && rounded(sum(board.constraints)));
});

/** The part of the score of a stage that is left, or the finding that names its absence. */
function afterRemoval(board: Board, stage: StageId): string {
  const evidence = reviewBoard(board, library).stages.find(({ id }) => id === stage);
  if (evidence?.status === 'not-applicable') return 'does not apply';
  if (evidence?.status !== 'present') return 'not shown';
  if (evidence.nodes.length === 0) return 'said in the brief';
  const flowOf = (incoming: { from: string }, to: string) => {
    const [from, end] = [incoming.from, to].map((id) => {
      const node = componentsOf(board).find((component) => component.id === id);
      return library.get(node?.component);
    });
    return connect(library, from, end).flow;
  };
  let digit = 0;
  const random = (): number => (digit++ % 32) / 32;
  const without = applyChanges(board, deleteAndHeal(board, evidence.nodes, random, flowOf));
  if (!without.ok) return JSON.stringify(without.error);
  const { stages, findings } = reviewBoard(without.value, library);
  const now = stages.find(({ id }) => id === stage);
  const told = findings.some(
    (finding) =>
      finding.stage === stage && finding.severity !== 'hint' && finding.muted === undefined,
  );
  const status = now?.mentioned ? 'mentioned' : (now?.status ?? 'gone');
  return `${status}${told ? ', told' : ''}`;
}

/** Stages that nodes show; the framing is shown by the brief. */
const DRAWN = STAGES.filter(({ step }) => step !== 'framing').map(({ id }) => id);
const NAMED: readonly StageId[] = [
  'offline-evaluation',
  'data-cleaning',
  'monitoring',
  'dataset-split',
];

describe.each(fullOnes)('what is taken out of $folder is missed', ({ folder, board }) => {
  const matrix = new Map(DRAWN.map((stage) => [stage, afterRemoval(board, stage)]));
  // oxlint-disable-next-line no-console -- the matrix, to be read
  console.info(
    `${folder}\n${[...matrix].map(([stage, result]) => `  ${stage}: ${result}`).join('\n')}`,
  );
  test.each(DRAWN)('%s', (stage) => {
    const result = matrix.get(stage);
    if (NAMED.includes(stage)) {
      expect(['missing, told', 'mentioned, told', 'partial, told', 'does not apply']).toContain(
        result,
      );
    } else expect(result).not.toMatch(/^present$|^not shown$/);
  });
});
