import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseBoard } from '../core/format/parse';
import { edgeId, nodeId } from '../core/ids';
import type { Finding, Review, Severity } from '../review/engine/review';
import { defineRule } from '../review/engine/rule';
import type { Places } from './places';
import { isAtLeast, placeInFile, type FileReview } from './report';
import { reportGithub } from './report-github';
import { reportJson } from './report-json';
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
  const { board } = parsed.value;
  return { file: 'a b/c,d.stageboard', board, text, review, strictness: 'review', fixed: [] };
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

test('the text lists what is asked for and counts the rest', () => {
  const file = fileWith(onNode, onStage);
  const settings = { grouping: 'five-part' } as const;
  const practice = { ...file, strictness: 'practice', board: { ...file.board, settings } } as const;
  const text = reportText([practice], false);
  expect(text).not.toContain('  hint');
  expect(text).toContain('1 error, 1 not shown (strictness practice), score 83 (Scope 0,');
});

const lastLines = (...files: FileReview[]): string[] => {
  const lines = reportText(files, false).trimEnd().split('\n');
  return lines.slice(lines.findLastIndex((line) => line.startsWith('a b/')) + 1);
};

describe('in the end', () => {
  const safe = finding({
    mend: { kind: 'changes', label: 'Mend', changes: [], created: [], safe: true },
  });
  test('several files are counted together', () => {
    const first = fileWith(onNode, onEdge, onStage);
    expect(lastLines(first, fileWith(), fileWith(onNode, muted))).toEqual([
      '',
      '4 problems (2 errors, 1 warning, 1 hint) in 3 files, 1 clean',
    ]);
  });

  test('it is quiet where all is clean, and with one file', () => {
    expect(lastLines(fileWith(), fileWith(muted))).toEqual([]);
    expect(lastLines(fileWith(onNode))).toEqual([]);
  });

  test('it says what --fix could do', () => {
    expect(lastLines(fileWith(safe, onNode, { ...safe, muted: 'no' }))).toEqual([
      '1 of 2 can be mended with --fix',
    ]);
  });

  test('what is not asked for is not counted', () => {
    const sketch = { ...fileWith(onNode, onEdge, onStage), strictness: 'sketch' } as const;
    expect(lastLines(sketch, sketch)).toEqual(['', '2 problems (2 errors) in 2 files, 0 clean']);
  });
});

test('what was mended and what no finding needs any more have a line each', () => {
  const mute = { rule: 'board/hub', at: 'n1', reason: 'never there' };
  const file = fileWith();
  const done = { rule: 'training/missing', anchor: 'training', line: 6, label: 'Add training' };
  const text = reportText(
    [
      {
        ...file,
        fixed: [
          { ...done, about: ['training', 'n2'], written: true },
          { ...done, anchor: 'e1', about: ['e1'], written: false },
        ],
        board: { ...file.board, muted: new Map([['board/hub n1', mute]]) },
        review: { ...file.review, unusedMutes: ['board/hub n1'] },
      },
    ],
    false,
  );
  expect(text).toMatch(
    /^a b\/c,d.stageboard:6 {2}n2 "Trainer" +fixed +training\/missing {2}Add tr/m,
  );
  expect(text).toMatch(
    /:6 {2}e1 "Clicks" -> "Trainer" +would fix +training\/missing {2}Add training/,
  );
  expect(text).toMatch(/  n1 +unused +board\/hub +No finding needs .* \(never there\)\./);
});

test('only a terminal gets colour', () => {
  expect(reportText([fileWith(onNode)], true)).toContain('\u001B[31merror\u001B[39m');
});

test('GitHub gets a command a finding, at the place of the node or edge', () => {
  expect(reportGithub([fileWith(onNode, onStage, muted)], ['b: It is\nbroken.'])).toBe(
    '::error title=stageboard::b: It is%0Abroken.\n' +
      '::error file=a b/c%2Cd.stageboard,line=5,col=5,title=training/offline::“Trainer” is 100%25 alone. Why. Fix.\n' +
      '::notice file=a b/c%2Cd.stageboard,line=1,col=1,title=training/offline::“Trainer” is 100%25 alone. Why. Fix.\n',
  );
});

const seen = ({ line, shown, at }: { line: number; shown: boolean; at?: string }) => [
  line,
  shown,
  at,
];

test('programs get all findings, and what of them is a problem', () => {
  const practice = { ...fileWith(onNode, onStage, muted), strictness: 'practice' } as const;
  const { strictness, findings } = JSON.parse(reportJson([practice], [])).files[0];
  expect(strictness).toBe('practice');
  expect(findings.map(seen)).toEqual([
    [5, true, 'n2'],
    [1, false, 'training'],
    [1, false, undefined],
  ]);
});

describe('the place of a finding', () => {
  const brief = { line: 2, column: 3, endLine: 3, endColumn: 4 };
  const goal = { line: 3, column: 5, endLine: 3, endColumn: 9 };
  const places: Places = { byId: new Map([['g1', goal]]), brief };
  test.each<[string, Partial<Finding>, number]>([
    ['a goal', { anchor: 'g1', step: 'framing' }, 3],
    ['the framing', { anchor: 'ml-task', step: 'framing' }, 2],
    ['a stage', { anchor: 'training' }, 1],
    ['a node that the text does not have', { nodes: [nodeId('n9')] }, 1],
  ])('of %s', (_, parts, line) => {
    expect(placeInFile(finding(parts), places).line).toBe(line);
  });
});

describe('SARIF', () => {
  const rule = defineRule({
    id: 'training/offline',
    severity: 'error',
    messages: { alone: { what: 'What.', why: 'Why.', ask: 'Ask?', fix: 'Fix.' } },
    *check() {},
  });
  const log = JSON.parse(reportSarif([fileWith(onEdge, muted)], [], [rule], '1.2.3'));

  test('names the tool and its rules', () => {
    expect(log.version).toBe('2.1.0');
    expect(log.runs[0].tool.driver).toMatchObject({
      name: 'stageboard',
      version: '1.2.3',
      rules: [
        {
          id: 'training/offline',
          shortDescription: { text: 'What.' },
          fullDescription: { text: 'Why.' },
          defaultConfiguration: { level: 'error' },
          help: { markdown: expect.stringContaining('`npx stageboard explain training/offline`') },
          properties: { tags: ['model', 'training'] },
        },
      ],
    });
  });

  test('names a finding by rule and anchor, wherever its line is', () => {
    const [first, second] = log.runs[0].results;
    expect(first.rule).toEqual({ id: 'training/offline', index: 0 });
    expect(first.partialFingerprints).toEqual({ 'finding/v1': 'training/offline e1' });
    expect(second.partialFingerprints).toEqual({ 'finding/v1': 'serving/shadow' });
  });

  test('leaves out what is not asked for, and gives every result a line', () => {
    const sketch = { ...fileWith(onStage, onBoard), strictness: 'sketch' } as const;
    const { results } = JSON.parse(reportSarif([sketch], [], [rule], '1')).runs[0];
    expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(['board/empty']);
    expect(results[0].locations[0].physicalLocation.region).toEqual({
      startLine: 1,
      startColumn: 1,
    });
  });

  test.each([
    [path.resolve('a/b c.stageboard'), 'a/b%20c.stageboard'],
    [path.resolve('../x.stageboard'), pathToFileURL('../x.stageboard').href],
    ['../x.stageboard', '../x.stageboard'],
    ['<stdin>', '%3Cstdin%3E'],
  ])('refers to %s as %s', (file, uri) => {
    const { results } = JSON.parse(reportSarif([{ ...fileWith(onBoard), file }], [], [rule], '1'))
      .runs[0];
    expect(results[0].locations[0].physicalLocation.artifactLocation).toEqual({ uri });
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
            region: { startLine: 4, startColumn: 5, endLine: 4, endColumn: 38 },
          },
          logicalLocations: [{ fullyQualifiedName: 'e1 "Clicks" -> "Trainer"' }],
        },
      ],
    });
  });

  test('keeps what is muted, as suppressed', () => {
    expect(log.runs[0].results[1].suppressions).toEqual([
      { kind: 'inSource', status: 'accepted', justification: 'later' },
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
