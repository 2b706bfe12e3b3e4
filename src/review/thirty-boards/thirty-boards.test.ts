import { describe, expect, test } from 'vitest';
import { STAGES, type StageId } from '../../framework/steps';
import type { Board } from '../../core/board';
import { bundledLibrary } from '../../library/bundled';
import type { StageStatus } from '../engine/review';
import { BoardGraph } from '../engine/board-graph';
import { readStages } from '../stages/read-stages';
import { FRAMING, type DrawnBoard, type Expected } from './drawn-board';
import { FIRST_FIFTEEN } from './first-fifteen.fixture';
import { ONCE_HELD_OUT } from './once-held-out.fixture';
import { boardOf, plainBoardOf } from './read-picture.fixture';
import { SECOND_FIFTEEN } from './second-fifteen.fixture';
import { TEN_MORE } from './ten-more.fixture';
import { TEN_PLAIN } from './ten-plain.fixture';

interface Verdict {
  readonly stage: StageId;
  readonly expected: StageStatus;
  readonly said: StageStatus;
}

function expectedOf({ missing, partial, notApplicable }: Expected, stage: StageId): StageStatus {
  if (missing.includes(stage)) return 'missing';
  if (partial?.includes(stage)) return 'partial';
  return notApplicable?.includes(stage) ? 'not-applicable' : 'present';
}

type Draw = (picture: string) => Board;

function verdicts({ picture, expected }: DrawnBoard, draw: Draw = boardOf): Verdict[] {
  const readings = readStages(new BoardGraph(draw(picture), bundledLibrary));
  return STAGES.map(({ id }) => {
    const reading = readings.get(id);
    const said = reading?.mentioned === true ? 'partial' : (reading?.status ?? 'missing');
    return { stage: id, expected: expectedOf(expected, id), said };
  });
}

/** How far "missing" can be trusted, and how much of what is missing it finds. */
function figures(all: readonly Verdict[]) {
  const said = all.filter((verdict) => verdict.said === 'missing');
  const wanted = all.filter((verdict) => verdict.expected === 'missing');
  const both = said.filter((verdict) => verdict.expected === 'missing').length;
  return { precision: both / said.length, recall: both / wanted.length };
}

const inWords = ({ precision, recall }: ReturnType<typeof figures>): string =>
  `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;

const framing: ReadonlySet<string> = new Set(FRAMING);

function report(name: string, boards: readonly DrawnBoard[], draw: Draw = boardOf) {
  const all = boards.flatMap((board) => verdicts(board, draw));
  const drawn = all.filter(({ stage }) => !framing.has(stage));
  const same = all.filter((verdict) => verdict.said === verdict.expected).length / all.length;
  // oxlint-disable-next-line no-console -- the figures, to be read
  console.info(
    `${name}: ${boards.length} boards, "missing" ${inWords(figures(all))}; ` +
      `without framing ${inWords(figures(drawn))}; same status ${same.toFixed(3)}`,
  );
  return { all: figures(all), drawn: figures(drawn) };
}

describe('boards as other people draw them', () => {
  const boards = [...FIRST_FIFTEEN, ...SECOND_FIFTEEN];

  test('are thirty, each with its eighteen stages judged', () => {
    expect(boards).toHaveLength(30);
    for (const board of boards) expect(verdicts(board)).toHaveLength(18);
  });

  test('are found to miss what a reader misses', () => {
    const { all, drawn } = report('Thirty boards', boards);
    for (const { precision, recall } of [all, drawn]) {
      expect(precision).toBeGreaterThan(0.9);
      expect(recall).toBeGreaterThan(0.9);
    }
  });

  test('and ten that were drawn later', () => {
    const { all, drawn } = report('Ten more', TEN_MORE);
    for (const { precision, recall } of [all, drawn]) {
      expect(precision).toBeGreaterThan(0.85);
      expect(recall).toBeGreaterThan(0.85);
    }
  });

  test('and ten like those of public repositories', () => {
    const { drawn } = report('Ten like public ones', TEN_PLAIN);
    expect(drawn.precision).toBeGreaterThan(0.9);
    expect(drawn.recall).toBeGreaterThan(0.9);
  });

  test('and all of them as boxes and lines of which nothing is stated', () => {
    const everything = [...boards, ...TEN_MORE, ...ONCE_HELD_OUT, ...TEN_PLAIN];
    const { drawn } = report('All as plain boxes', everything, plainBoardOf);
    expect(drawn.precision).toBeGreaterThan(0.9);
    expect(drawn.recall).toBeGreaterThan(0.9);
  });

  test('and ten that were held out once', () => {
    const { all, drawn } = report('Ten once held out', ONCE_HELD_OUT);
    for (const { precision, recall } of [all, drawn]) {
      expect(precision).toBeGreaterThan(0.85);
      expect(recall).toBeGreaterThan(0.9);
    }
  });
});
