import { describe, expect, test } from 'vitest';
import { parseBoard } from '../core/format/parse';
import { edgeId, nodeId } from '../core/ids';
import type { Finding, Review, Severity } from '../review/engine/review';
import { defineRule } from '../review/engine/rule';
import { isAtLeast, type FileReview } from './report';
import { reportGithub } from './report-github';
import { reportSarif } from './report-sarif';
import { reportText } from './report-text';

const text = `{
  "format": "stageboard", "version": 1, "id": "b",
  "nodes": [
    { "id": "n1", "label": "Clicks" },
    { "id": "n2", "label": "Trainer" }
  ],
  "edges": [
    { "id": "e1", "from": "n1", "to": "n2", "flow": "events" }
  ]
}`;

const finding = (parts: Partial<Finding>): Finding => ({
  rule: 'training/offline',
  severity: 'error',
  step: 'model',
  stage: 'training',
  message: '“Trainer” is 100% alone.',
  why: 'Why.',
  ask: 'Ask?',
  fix: 'Fix.',
  nodes: [],
  edges: [],
  ...parts,
});

function fileWith(...findings: Finding[]): FileReview {
  const parsed = parseBoard(text);
  if (!parsed.ok) throw new Error('The board of the test is none.');
  const review: Review = {
    score: {
      total: 83,
      withoutMutes: 83,
      steps: { framing: 90, data: 80, model: 80, serving: 80 },
      mutes: 0,
    },
    profile: [],
    stages: [],
    findings,
    unusedMutes: [],
  };
  return { file: 'a b/c,d.stageboard', board: parsed.value.board, text, review, fixed: [] };
}

/** The file above has no stages, so there is nothing to earn. */
const NO_PARTS = '(Framing 0, Data 0, Model 0, Serving 0)';

const onNode = finding({ anchor: 'n2', nodes: [nodeId('n2')] });
const onEdge = finding({
  severity: 'warning',
  anchor: 'e1',
  edges: [edgeId('e1')],
  nodes: [nodeId('n1')],
});
const onStage = finding({ severity: 'hint', anchor: 'training' });
const onBoard = finding({ rule: 'board/empty', step: null, stage: null });
const muted = finding({ rule: 'serving/shadow', muted: 'later' });

test('the text says where, in the words of the board', () => {
  const lines = reportText([fileWith(onNode, onEdge, onStage, onBoard, muted)], false)
    .split('\n')
    .map((line) => line.replace('a b/c,d.stageboard  ', '').replaceAll(/ {3,}/g, '  '));
  expect(lines).toEqual([
    'n2 "Trainer"  error  training/offline  “Trainer” is 100% alone.',
    'e1 "Clicks" -> "Trainer"  warning  training/offline  “Trainer” is 100% alone.',
    'training  hint  training/offline  “Trainer” is 100% alone.',
    'board  error  board/empty  “Trainer” is 100% alone.',
    'training  muted  serving/shadow  later',
    `a b/c,d.stageboard: 2 errors, 1 warning, 1 hint, 1 muted, score 83 ${NO_PARTS}`,
    '',
  ]);
});

test('the text of a clean board says so', () => {
  expect(reportText([fileWith()], false)).toBe(
    `a b/c,d.stageboard: nothing found, score 83 ${NO_PARTS}\n`,
  );
});

test('where the board says how strict, the text lists what is asked for and counts the rest', () => {
  const file = fileWith(onNode, onStage);
  const settings = { strictness: 'practice', grouping: 'five-part' } as const;
  const text = reportText([{ ...file, board: { ...file.board, settings } }], false);
  expect(text).not.toContain('  hint');
  expect(text).toContain('1 error, 1 hint, 1 not shown (strictness practice), score 83 (Scope 0,');
});

test('what was mended and what no finding needs any more have a line each', () => {
  const mute = { rule: 'board/hub', at: 'n1', reason: 'never there' };
  const file = fileWith();
  const text = reportText(
    [
      {
        ...file,
        fixed: ['Add training'],
        board: { ...file.board, muted: new Map([['board/hub n1', mute]]) },
        review: { ...file.review, unusedMutes: ['board/hub n1'] },
      },
    ],
    false,
  );
  expect(text).toMatch(/  board  fixed  {3,}Add training\n/);
  expect(text).toMatch(/  n1 +unused +board\/hub +No finding needs .* \(never there\)\./);
});

test('only a terminal gets colour', () => {
  expect(reportText([fileWith(onNode)], true)).toContain('\u001B[31merror\u001B[39m');
});

test('GitHub gets a command a finding, at the line of the node or edge', () => {
  expect(reportGithub([fileWith(onNode, onStage, muted)])).toBe(
    '::error file=a b/c%2Cd.stageboard,line=5,title=training/offline::“Trainer” is 100%25 alone. Why. Fix.\n' +
      '::notice file=a b/c%2Cd.stageboard,title=training/offline::“Trainer” is 100%25 alone. Why. Fix.\n',
  );
});

describe('SARIF', () => {
  const rule = defineRule({
    id: 'training/offline',
    severity: 'error',
    messages: { alone: { what: 'What.', why: 'Why.', ask: 'Ask?', fix: 'Fix.' } },
    *check() {},
  });
  const log = JSON.parse(reportSarif([fileWith(onEdge, muted)], [rule], '1.2.3'));

  test('names the tool and its rules', () => {
    expect(log.version).toBe('2.1.0');
    expect(log.runs[0].tool.driver).toMatchObject({
      name: 'stageboard',
      version: '1.2.3',
      rules: [{ id: 'training/offline', defaultConfiguration: { level: 'error' } }],
    });
  });

  test('places a finding in the file and on the board', () => {
    expect(log.runs[0].results[0]).toMatchObject({
      ruleId: 'training/offline',
      ruleIndex: 0,
      level: 'warning',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'a%20b/c%2Cd.stageboard' },
            region: { startLine: 4 },
          },
          logicalLocations: [{ fullyQualifiedName: 'e1 "Clicks" -> "Trainer"' }],
        },
      ],
    });
  });

  test('keeps what is muted, as suppressed', () => {
    expect(log.runs[0].results[1].suppressions).toEqual([
      { kind: 'inSource', justification: 'later' },
    ]);
  });
});

test.each<[Severity, Severity, boolean]>([
  ['error', 'error', true],
  ['warning', 'error', false],
  ['warning', 'warning', true],
  ['error', 'hint', true],
  ['hint', 'warning', false],
])('%s fails on %s: %s', (severity, least, fails) => {
  expect(isAtLeast(finding({ severity }), least)).toBe(fails);
});
