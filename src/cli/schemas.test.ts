import { readFileSync } from 'node:fs';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, test } from 'vitest';
import { parseBoard } from '../core/format/parse';
import { bundledLibrary } from '../library/bundled';
import { ALL_RULES } from '../review/catalogue/all-rules';
import { reviewBoard } from '../review/review-board';
import type { FileReview } from './report';
import { reportJson } from './report-json';
import { reportSarif } from './report-sarif';
import reportSchema from '../../docs/check-report.schema.json' with { type: 'json' };

// The published schema is of draft 4, which differs from 7 in nothing that it uses but its id.
const { id: _, $schema: __, ...sarif } = sarifSchema;
const isSarif = new Ajv({
  strict: false,
  // One of its patterns is not one by the stricter reading.
  unicodeRegExp: false,
  formats: { uri: /^[a-z][a-z+.-]*:/, 'uri-reference': /^[^\s\\]*$/, 'date-time': true },
}).compile(sarif);
const isReport = new Ajv2020().compile(reportSchema);

function reviewOf(name: string, change: (text: string) => string = (text) => text): FileReview {
  const text = change(readFileSync(`examples/${name}.stageboard`, 'utf8'));
  const parsed = parseBoard(text);
  if (!parsed.ok) throw new Error(`${name} is no board`);
  const { board } = parsed.value;
  const review = reviewBoard(board, bundledLibrary);
  return {
    file: `some folder/${name}.stageboard`,
    board,
    text,
    review,
    strictness: 'review',
    fixed: [
      {
        rule: 'dataset-split/missing',
        line: 3,
        about: ['n1'],
        label: 'Add a split',
        written: true,
      },
    ],
  };
}

const withMutes = (text: string): string =>
  JSON.stringify({
    ...JSON.parse(text),
    muted: [
      { rule: 'monitoring/missing', reason: 'later' },
      { rule: 'board/hub', at: 'n1', reason: 'never there' },
    ],
  });

const FILES = [
  reviewOf('video-recommendation/board'),
  reviewOf('video-recommendation/interview'),
  reviewOf('rag-assistant/interview'),
  reviewOf('fraud-detection/interview', withMutes),
];

describe('SARIF', () => {
  const log: unknown = JSON.parse(reportSarif(FILES, ['b: It is broken.'], ALL_RULES, '1.2.3'));

  test('is valid by its published schema', () => {
    expect(isSarif(log) ? [] : isSarif.errors).toEqual([]);
  });

  test('says what could not be checked', () => {
    expect(log).toMatchObject({
      runs: [
        {
          invocations: [
            {
              executionSuccessful: false,
              toolExecutionNotifications: [{ message: { text: 'b: It is broken.' } }],
            },
          ],
        },
      ],
    });
  });

  test('would not be with a wrong level', () => {
    expect(
      isSarif(JSON.parse(JSON.stringify(log).replaceAll('"level":"error"', '"level":"bad"'))),
    ).toBe(false);
  });
});

describe('JSON', () => {
  const report: unknown = JSON.parse(reportJson(FILES, ['b: It is broken.']));

  test('is valid by the schema in docs', () => {
    expect(isReport(report) ? [] : isReport.errors).toEqual([]);
  });

  test('would not be with a key that the schema does not promise', () => {
    expect(isReport({ files: [], unusable: [], also: 1 })).toBe(false);
  });

  test('says the reason of a mute, and which mute nothing needs', () => {
    expect(report).toMatchObject({
      files: [
        {},
        {},
        {},
        {
          unusedMutes: expect.arrayContaining([
            { rule: 'board/hub', at: 'n1', reason: 'never there' },
          ]),
        },
      ],
    });
  });
});
