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
  'empty.stageboard': '\n',
  'lines.stageboard': 'not\n\u001B[2Ja board\n',
  '-': BOARD,
  'boards/a.stageboard': BOARD,
  'boards/b.stageboard': BOARD,
  'cut.stageboard': BOARD.slice(0, 60),
  'newer.stageboard': BOARD.replace('"version": 1', '"version": 2'),
  'unknown.stageboard': BOARD.replace('model-trainer', 'oracle'),
  'settings.stageboard': BOARD.replace(
    '"nodes"',
    '"settings": { "rules": { "release/ungatd": "off" } }, "nodes"',
  ),
  'dangling.stageboard': BOARD.replace(
    '"nodes"',
    '"edges": [{ "id": "e", "from": "n1", "to": "x", "flow": "model" }], "nodes"',
  ),
};

const boardToText = (notation: string): string => serialiseBoard(board(notation));

/** Runs a command line on the files above, and others; gives all that it did. */
async function stageboard(
  line: string,
  more: { readonly [name: string]: string } = {},
  saves: readonly (readonly [name: string, text?: string | null])[] = [],
) {
  let output = '';
  const warnings: string[] = [];
  const written = new Map<string, Uint8Array | string>();
  const files = new Map(Object.entries({ ...FILES, ...more }));
  let watched: readonly string[] = [];
  const terminal: Terminal = {
    read: async (file) => {
      if (file === 'bug.stageboard') throw new TypeError('x is undefined');
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
    boardsIn: async (folder) =>
      folder.endsWith('/')
        ? [...files.keys()].filter((file) => file.startsWith(folder))
        : undefined,
    // Somebody saves each file as the saves say, and then presses Ctrl+C.
    watch: async (names, changed) => {
      watched = names;
      for (const [name, text] of saves) {
        if (text === null) files.delete(name);
        else if (text !== undefined) files.set(name, text);
        changed(name);
        // Till it is read.
        await new Promise(setImmediate);
      }
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
      'strictness',
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
      'at',
      'line',
      'shown',
      'safe',
    ]);
    // A picture has no lines.
    const asInPicture = file.findings.map((one: object) => ({ ...one, line: 1 }));
    expect(report.files[1].findings).toEqual(asInPicture);
  });

  test.each([
    ['cut.stageboard', /^cut\.stageboard: The file is not complete JSON/],
    ['plain.svg', /^plain\.svg: The file is an SVG without a board/],
    ['dangling.stageboard', /^dangling\.stageboard: edges\[0\]\.to names a node that does not/],
    ['gone.stageboard', /^gone\.stageboard: There is no such file\.$/],
    ['design/*.stageboard', /^design\/\*\.stageboard: No file fits this pattern\.$/],
    ['bug.stageboard', /^bug\.stageboard: something went wrong that should not: x is undefined$/],
    ['empty.stageboard', /^empty\.stageboard: The file is empty\.$/],
    ['lines.stageboard', /^lines\.stageboard: The file is not complete JSON/],
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
    ['settings.stageboard', /there is not: release\/ungatd \(did you mean release\/ungated\?\)\./],
  ])('reads %s with a notice', async (file, notice) => {
    const { code, warnings } = await stageboard(`check ${file}`);
    expect(code).toBe(1);
    expect(warnings).toEqual([expect.stringMatching(notice)]);
  });
});

test.each(['json', 'sarif', 'github'])('check says as %s what it cannot use', async (format) => {
  const line = `check cut.stageboard board.stageboard --format ${format}`;
  const { code, output } = await stageboard(line);
  expect(code).toBe(2);
  expect(output).toMatch(/cut\.stageboard: The file is not complete JSON/);
});

test.each([
  [{ rule: 'relese/ungated', reason: 'a pilot' }, /relese\/ungated +There is no such rule/],
  [{ rule: 'relese/ungated', reason: ' ' }, /relese\/ungated +There is no such rule\.\s/],
  [{ rule: 'training/no-data', reason: ' ' }, /A mute without a reason sets nothing aside/],
  [
    { rule: 'training/no-data', at: 'x', reason: 'a pilot' },
    /x +unused +training\/no-data +No finding needs this mute; this rule now speaks of n1/,
  ],
])('check says why the mute %j is not used', async (mute, says) => {
  const muting = BOARD.replace('"nodes"', `"muted": [${JSON.stringify(mute)}], "nodes"`);
  const { output } = await stageboard('check muting.stageboard', { 'muting.stageboard': muting });
  expect(output).toMatch(says);
});

test('check takes the standard input', async () => {
  const { code, output, warnings } = await stageboard('check - --fix');
  expect(code).toBe(1);
  expect(output).toMatch(/\n<stdin>: \d+ errors/);
  expect(warnings).toEqual(['<stdin>: Not fixed: it comes from the standard input.']);
});

test('check takes the boards of a folder, and refuses one without', async () => {
  const { code, output } = await stageboard('check boards/ boards/a.stageboard');
  expect(code).toBe(1);
  expect(output.match(/^boards\/[ab]\.stageboard: /gm)).toHaveLength(2);
  const none = await stageboard('check nothing/ boards/a.stageboard');
  expect(none.code).toBe(2);
  expect(none.output).toMatch(/^boards\/a\.stageboard: /m);
  expect(none.warnings).toEqual(['nothing/: No .stageboard file is in this folder.']);
});

test('large numbers are said in the unit that one reads', async () => {
  const slow = board('app:client-app > ranker:ranker > app', {
    constraints: { latencyP99Ms: 200 },
  });
  const text = serialiseBoard(slow).replace(
    '"component": "ranker"',
    '"properties": { "latencyP99Ms": 140000000 }, "component": "ranker"',
  );
  const { output } = await stageboard('check slow.stageboard', { 'slow.stageboard': text });
  expect(output).toContain(
    '“ranker” alone takes 38.9 h at p99, and 200 ms are asked for everything.',
  );
});

describe('strictness', () => {
  const missing = boardToText('clicks:event-log > trainer:model-trainer');
  const sketched = missing.replace(
    '"title"',
    '"settings": { "strictness": "sketch", "rules": { "privacy/unprotected": "off" } }, "title"',
  );
  test.each([
    ['', 0],
    ['--strictness review', 1],
    ['--strictness practice', 1],
    ['--fail-on warning', 1],
  ])('of a sketch with %s: exit code %d', async (option, code) => {
    const line = `check a.stageboard --format github ${option}`.trim();
    const { code: exit, output } = await stageboard(line, { 'a.stageboard': sketched });
    expect(exit).toBe(code);
    expect(output.includes('title=serving/missing')).toBe(code === 1);
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

  test('tells once of one that is broken, and checks what has another', async () => {
    const line = 'check boards/a.stageboard boards/b.stageboard board.stageboard';
    const { code, output, warnings } = await stageboard(line, {
      [path.resolve('boards/stageboard.config.json')]: '{',
      [config]: '{}',
    });
    expect(code).toBe(2);
    expect(warnings).toEqual([expect.stringMatching(/^boards.stageboard\.config\.json: /)]);
    expect(output.match(/^\S+: .*score/gm)).toEqual([expect.stringMatching(/^board\.stageboard/)]);
  });

  test('refuses one that is not there', async () => {
    const { code, warnings } = await stageboard('check board.stageboard --config gone.json');
    expect([code, warnings]).toEqual([2, ['gone.json: There is no such file.']]);
  });
});

const chain = boardToText(
  'clicks:event-log > clean:data-cleaning > features:feature-engineering > set:dataset-builder > split:data-splitter > trainer:model-trainer -model-> server:model-server',
);

/** The line about the whole file. */
const found = (output: string) =>
  output.split('\n').find((line) => line.startsWith('a.stageboard: '));

describe('check --fix', () => {
  test('mends what is safe, says what it did, and keeps what it does not know', async () => {
    const strange = chain.replace('"title"', '"stranger": { "kept": true }, "title"');
    const { output, written } = await stageboard('check a.stageboard --fix', {
      'a.stageboard': strange,
    });
    const text = String(written.get('a.stageboard'));
    expect(JSON.parse(text).stranger).toEqual({ kept: true });
    expect(text).toContain('offline-evaluator');
    expect(output).toMatch(/^a\.stageboard:\d+ {2,}.*" +fixed +[a-z-]+\/[a-z-]+ {2,}\S.*\n/);
    expect(output).toMatch(/\n\d+ mended in 1 file\n$/);
    expect(output).not.toMatch(/error +offline-evaluation\/missing/);
  });

  test('says the line on which it stands', async () => {
    const { output, written } = await stageboard('check a.stageboard --fix --format json', {
      'a.stageboard': chain,
    });
    const lines = String(written.get('a.stageboard')).split('\n');
    for (const { line } of JSON.parse(output).files[0].fixed)
      expect(lines[line - 1]).toMatch(/^ *\{$/);
  });

  test('only tells with --dry-run, and reports what is there', async () => {
    const files = { 'a.stageboard': chain };
    const dry = await stageboard('check a.stageboard --dry-run', files);
    expect(dry.written.size).toBe(0);
    expect(dry.output).toMatch(
      /^a\.stageboard:\d+ {2,}.* {2}would fix {2}[a-z-]+\/[a-z-]+ {2,}\S/m,
    );
    expect(dry.output).toMatch(/\n\d+ would be mended in 1 file; nothing is written\n$/);
    const plain = await stageboard('check a.stageboard', files);
    expect(plain.output).toMatch(/\n\d+ of \d+ can be mended with --fix\n$/);
    expect(found(dry.output)).toBe(found(plain.output));
  });

  test.each(['sarif', 'github'])('says beside a report as %s what it did', async (format) => {
    const { warnings } = await stageboard(`check a.stageboard --dry-run --format ${format}`, {
      'a.stageboard': chain,
    });
    expect(warnings[0]).toMatch(/^a\.stageboard:\d+ would fix [a-z-]+\/[a-z-]+ \S/);
  });

  test('leaves the line ends of Windows, and takes a byte order mark', async () => {
    const { written } = await stageboard('check a.stageboard --fix', {
      'a.stageboard': `\uFEFF${chain.replaceAll('\n', '\r\n')}`,
    });
    expect(String(written.get('a.stageboard'))).toMatch(/^\{\r\n(.*\r\n)+$/);
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

const reports = (output: string): number => output.match(/^board\.stageboard: /gm)?.length ?? 0;

describe('check --watch', () => {
  const config = path.resolve('stageboard.config.json');

  test('goes on over a half-written file, and ends well', async () => {
    const { code, output, warnings, watched } = await stageboard(
      'check board.stageboard --watch',
      { [config]: '{}' },
      [
        ['board.stageboard', BOARD.slice(0, 60)],
        ['board.stageboard', BOARD],
      ],
    );
    expect(watched).toEqual(['board.stageboard', config]);
    expect(reports(output)).toBe(2);
    expect(warnings).toEqual([
      'Watching; Ctrl+C ends it.',
      expect.stringMatching(/^board\.stageboard: The file is not complete JSON/),
    ]);
    expect(code).toBe(0);
  });

  test('checks once what changed once, though it is told twice', async () => {
    const { output } = await stageboard('check board.stageboard --watch', {}, [
      ['board.stageboard'],
      ['board.stageboard', BOARD.replace('Trainer', 'Learner')],
      ['board.stageboard'],
    ]);
    expect(reports(output)).toBe(2);
  });

  test('checks a file that was away, even the same one', async () => {
    const { output, warnings } = await stageboard('check board.stageboard --watch', {}, [
      ['board.stageboard', null],
      ['board.stageboard', BOARD],
    ]);
    expect(reports(output)).toBe(2);
    expect(warnings.at(-1)).toBe('board.stageboard: There is no such file.');
  });

  test('is not called by what --fix writes itself', async () => {
    const { output } = await stageboard(
      'check board.stageboard --watch --fix',
      { 'board.stageboard': chain },
      [['board.stageboard']],
    );
    expect(reports(output)).toBe(1);
  });

  test('follows the config, also one that is half an edit', async () => {
    const { output, warnings } = await stageboard(
      'check board.stageboard --watch',
      { [config]: '{}' },
      [
        [config, '{'],
        [config, '{ "strictness": "sketch" }'],
      ],
    );
    expect(warnings.at(-1)).toMatch(/stageboard\.config\.json: The file is not complete JSON/);
    expect(output).toMatch(/not shown \(strictness sketch\)/);
  });
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
  ['explain training/missing --format json', /"notation": ".*trainer:model-trainer/],
  ['check --help', /^ +stageboard check FILE[^]*--dry-run[^]*Exit codes(?!.*export)/],
])('%s prints', async (line, says) => {
  const { code, output } = await stageboard(line);
  expect(code).toBe(0);
  expect(output).toMatch(says);
});
