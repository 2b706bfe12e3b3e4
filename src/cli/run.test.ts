import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { embedInSvg } from '../convert/svg-board';
import { serialiseBoard } from '../core/format/serialise';
import { bundledLibrary } from '../library/bundled';
import { board } from '../review/test-board';
import { run } from './run';
import type { Terminal } from './terminal';

const BOARD = JSON.stringify(
  {
    format: 'stageboard',
    version: 1,
    id: 'b',
    nodes: [{ id: 'n1', component: 'model-trainer', label: 'Trainer\u001B[2J' }],
  },
  null,
  2,
);

const FILES: { readonly [name: string]: string } = {
  'board.stageboard': BOARD,
  'board.svg': embedInSvg('<svg></svg>', BOARD),
  'plain.svg': '<svg></svg>',
  'cut.stageboard': BOARD.slice(0, 60),
  'newer.stageboard': BOARD.replace('"version": 1', '"version": 2'),
  'unknown.stageboard': BOARD.replace('model-trainer', 'oracle'),
  'dangling.stageboard': BOARD.replace(
    '"nodes"',
    '"edges": [{ "id": "e", "from": "n1", "to": "x", "flow": "model" }], "nodes"',
  ),
};

const boardToText = (notation: string): string => serialiseBoard(board(notation));

/** Runs a command line on the files above, and others; gives all that it did. */
async function stageboard(line: string, more: { readonly [name: string]: string } = {}) {
  let output = '';
  const warnings: string[] = [];
  const written = new Map<string, Uint8Array | string>();
  const files = new Map(Object.entries({ ...FILES, ...more }));
  let watched: readonly string[] = [];
  const terminal: Terminal = {
    read: async (file) => {
      const text = files.get(file);
      if (text === undefined) throw Object.assign(new Error('open failed'), { code: 'ENOENT' });
      return new TextEncoder().encode(text);
    },
    write: async (file, content) => {
      if (file.startsWith('locked/')) throw Object.assign(new Error('no'), { code: 'EACCES' });
      written.set(file, content);
      files.set(file, String(content));
    },
    print: (text) => (output += text),
    warn: (text) => warnings.push(text),
    // Somebody saves each file once, the first one broken, and then presses Ctrl+C.
    watch: async (names, changed) => {
      watched = names;
      const [first] = names;
      if (first !== undefined) files.set(first, '{');
      for (const name of names) changed(name);
    },
    inColor: false,
    version: '9.9.9',
  };
  const code = await run(line.split(' '), bundledLibrary, terminal);
  return { code, output, warnings, written, watched };
}

describe('check', () => {
  test('tells people what is found, a line a finding', async () => {
    const { code, output, warnings } = await stageboard('check board.stageboard');
    const lines = output.trimEnd().split('\n');
    expect(lines[0]).toMatch(
      /^board\.stageboard {2}\S.* {2}error {2,}[a-z-]+\/[a-z-]+ {2,}[A-Z].*\.$/,
    );
    expect(lines.at(-1)).toMatch(/^board\.stageboard: \d+ errors, .*score \d+ \(Framing /);
    expect(output).not.toContain('\u001B');
    expect([code, warnings]).toEqual([1, []]);
  });

  test('tells programs the same as JSON, with the promised keys', async () => {
    const { code, output } = await stageboard('check board.stageboard board.svg --format json');
    const report = JSON.parse(output);
    expect(code).toBe(1);
    expect(report.files.map(({ file }: { file: string }) => file)).toEqual([
      'board.stageboard',
      'board.svg',
    ]);
    const [file] = report.files;
    expect(Object.keys(file)).toEqual([
      'file',
      'score',
      'profile',
      'stages',
      'findings',
      'unusedMutes',
      'fixed',
    ]);
    expect(Object.keys(file.score.steps)).toEqual(['framing', 'data', 'model', 'serving']);
    expect(file.stages).toHaveLength(18);
    expect(Object.keys(file.stages[0])).toEqual(['id', 'step', 'status', 'nodes']);
    expect(Object.keys(file.findings[0])).toEqual([
      'rule',
      'severity',
      'step',
      'stage',
      'message',
      'why',
      'ask',
      'fix',
      'nodes',
      'edges',
      'fixable',
      'muted',
    ]);
    expect(report.files[1].findings).toEqual(file.findings);
  });

  test.each([
    ['cut.stageboard', /^cut\.stageboard: The file is not complete JSON/],
    ['plain.svg', /^plain\.svg: The file is an SVG without a board/],
    ['dangling.stageboard', /^dangling\.stageboard: edges\[0\]\.to names a node that does not/],
    ['gone.stageboard', /^gone\.stageboard: There is no such file\.$/],
  ])('says why it cannot use %s, and checks the others', async (file, says) => {
    const { code, output, warnings } = await stageboard(`check ${file} board.stageboard`);
    expect(code).toBe(2);
    expect(warnings).toEqual([expect.stringMatching(says)]);
    expect(warnings.join('')).not.toContain('\n');
    expect(output).toContain('board.stageboard: ');
  });

  test.each([
    ['newer.stageboard', /newer version/],
    ['unknown.stageboard', /Unknown components, taken for plain boxes: oracle\./],
  ])('reads %s with a notice', async (file, notice) => {
    const { code, warnings } = await stageboard(`check ${file}`);
    expect(code).toBe(1);
    expect(warnings).toEqual([expect.stringMatching(notice)]);
  });
});

const said = (output: string): string[] =>
  JSON.parse(output).files[0].findings.map(
    ({ rule, severity }: { rule: string; severity: string }) => `${rule} ${severity}`,
  );

describe('check with a config', () => {
  const config = path.resolve('stageboard.config.json');
  test('takes the nearest one above the file', async () => {
    const { output } = await stageboard('check board.stageboard --format json', {
      [config]: '{ "rules": { "training/no-data": "hint", "serving/missing": "off" } }',
    });
    expect(said(output)).toContain('training/no-data hint');
    expect(said(output).join()).not.toContain('serving/missing');
  });

  test('takes the one that is named instead, and the board’s own settings win', async () => {
    const own = '"settings": { "rules": { "training/no-data": "warning" } }, "nodes"';
    const { output } = await stageboard('check own.stageboard --config c.json --format json', {
      [config]: '{ "rules": { "serving/missing": "off" } }',
      'c.json': '{ "rules": { "training/no-data": "hint" }, "profile": { "device": true } }',
      'own.stageboard': BOARD.replace('"nodes"', own),
    });
    expect(said(output)).toContain('training/no-data warning');
    expect(said(output).join()).toContain('serving/missing');
    expect(JSON.parse(output).files[0].profile).toContain('device');
  });

  test.each([
    [
      '{ "rules": { "training/nodata": "off" } }',
      /^c\.json: rules\["training\/nodata"\] is no rule; the nearest is training\/no-data\.$/,
    ],
    ['{ "strictness": 3 }', /^c\.json: strictness must be one of sketch, practice, review\.$/],
    ['{', /^c\.json: The file is not complete JSON/],
  ])('refuses %s', async (text, says) => {
    const { code, output, warnings } = await stageboard('check board.stageboard --config c.json', {
      'c.json': text,
    });
    expect([code, output]).toEqual([2, '']);
    expect(warnings).toEqual([expect.stringMatching(says)]);
  });

  test('refuses one that is not there', async () => {
    const { code, warnings } = await stageboard('check board.stageboard --config gone.json');
    expect([code, warnings]).toEqual([2, ['gone.json: There is no such file.']]);
  });
});

describe('check --fix', () => {
  const chain = boardToText(
    'clicks:event-log > clean:data-cleaning > features:feature-engineering > set:dataset-builder > split:data-splitter > trainer:model-trainer -model-> server:model-server',
  );

  test('mends what is safe, says what it did, and keeps what it does not know', async () => {
    const strange = chain.replace('"title"', '"stranger": { "kept": true }, "title"');
    const { output, written } = await stageboard('check a.stageboard --fix', {
      'a.stageboard': strange,
    });
    const text = String(written.get('a.stageboard'));
    expect(JSON.parse(text).stranger).toEqual({ kept: true });
    expect(text).toContain('offline-evaluator');
    expect(output).toMatch(/^a\.stageboard +board +fixed +\S.*\n/);
    expect(output).not.toMatch(/error +offline-evaluation\/missing/);
  });

  test('does not touch a board with nothing safe to mend, a picture, or a newer file', async () => {
    const line = 'check clean.stageboard board.svg newer.stageboard --fix';
    const clean = BOARD.replace(/"nodes".*/s, '"nodes": [] }');
    const { warnings, written } = await stageboard(line, { 'clean.stageboard': clean });
    expect([...written.keys()]).toEqual([]);
    expect(warnings.join()).toMatch(/board\.svg: Not fixed: it is a picture/);
    expect(warnings.join()).toMatch(/newer\.stageboard: Not fixed: a newer version/);
  });
});

test('check --watch goes on over a broken file, follows the config, and ends well', async () => {
  const config = path.resolve('stageboard.config.json');
  const { code, output, warnings, watched } = await stageboard('check board.stageboard --watch', {
    [config]: '{}',
  });
  expect(watched).toEqual(['board.stageboard', config]);
  expect(output.match(/^board\.stageboard: .*score/gm)).toHaveLength(1);
  expect(warnings.filter((text) => text.includes('not complete JSON'))).toHaveLength(2);
  expect(code).toBe(0);
});

test('a rule that is not there is told with its nearest names', async () => {
  const { code, output, warnings } = await stageboard('explain training/mising');
  expect([code, output]).toEqual([2, '']);
  expect(warnings).toEqual([
    'stageboard: there is no rule training/mising (did you mean training/missing?); stageboard rules lists them.',
  ]);
});

describe('import', () => {
  test('takes the board out of a picture', async () => {
    const { code, written } = await stageboard('import board.svg -o out/a.stageboard');
    expect(code).toBe(0);
    expect(JSON.parse(String(written.get('out/a.stageboard')))).toMatchObject({ id: 'b' });
  });

  test.each([
    ['newer.stageboard -o a.stageboard', /would lose what is new/],
    ['board.svg -o locked/a.stageboard', /locked\/a\.stageboard: It may not be/],
    ['plain.svg -o a.stageboard', /without a board/],
  ])('of %s is refused', async (line, says) => {
    const { code, warnings, written } = await stageboard(`import ${line}`);
    expect([code, written.size]).toEqual([2, 0]);
    expect(warnings.at(-1)).toMatch(says);
  });
});

test('what is asked wrongly is told on one line', async () => {
  const { code, output, warnings } = await stageboard('chek x');
  expect([code, output, warnings]).toEqual([
    2,
    '',
    ['stageboard: there is no command chek (did you mean check?). See stageboard --help.'],
  ]);
});

test.each([
  ['--version', /^9\.9\.9\n$/],
  ['--help', /stageboard check FILE/],
  ['rules', /^[a-z-]+\/[a-z-]+ +(error|warning|hint) +[a-z-]+ +[A-Z]/],
  ['rules --format json', /"id": "training\/missing"/],
  ['explain training/missing', /trainer:model-trainer/],
])('%s prints', async (line, says) => {
  const { code, output } = await stageboard(line);
  expect(code).toBe(0);
  expect(output).toMatch(says);
});
