import { describe, expect, test } from 'vitest';
import { embedInSvg } from '../convert/svg-board';
import { bundledLibrary } from '../library/bundled';
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

/** Runs a command line on the files above; gives all that it did. */
async function stageboard(line: string) {
  let output = '';
  const warnings: string[] = [];
  const written = new Map<string, Uint8Array | string>();
  const terminal: Terminal = {
    read: async (file) => {
      const text = FILES[file];
      if (text === undefined) throw Object.assign(new Error('open failed'), { code: 'ENOENT' });
      return new TextEncoder().encode(text);
    },
    write: async (file, content) => {
      if (file.startsWith('locked/')) throw Object.assign(new Error('no'), { code: 'EACCES' });
      written.set(file, content);
    },
    print: (text) => (output += text),
    warn: (text) => warnings.push(text),
    inColor: false,
    version: '9.9.9',
  };
  const code = await run(line.split(' '), bundledLibrary, terminal);
  return { code, output, warnings, written };
}

describe('check', () => {
  test('tells people what is found, a line a finding', async () => {
    const { code, output, warnings } = await stageboard('check board.stageboard');
    const lines = output.trimEnd().split('\n');
    expect(lines[0]).toMatch(
      /^board\.stageboard {2}\S.* {2}error {2,}[a-z-]+\/[a-z-]+ {2,}[A-Z].*\.$/,
    );
    expect(lines.at(-1)).toMatch(/^board\.stageboard: \d+ errors, .*score \d+$/);
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
    expect(Object.keys(file)).toEqual(['file', 'score', 'profile', 'stages', 'findings']);
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
    [
      'stageboard: there is no command chek: check, export, import or rules. See stageboard --help.',
    ],
  ]);
});

test.each([
  ['--version', /^9\.9\.9\n$/],
  ['--help', /stageboard check FILE/],
  ['rules', /^[a-z-]+\/[a-z-]+ +(error|warning|hint) +[A-Z]/],
])('%s prints', async (line, says) => {
  const { code, output } = await stageboard(line);
  expect(code).toBe(0);
  expect(output).toMatch(says);
});
