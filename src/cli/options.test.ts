import { expect, test } from 'vitest';
import { readOptions } from './options';

const read = (line: string) => readOptions(line.split(' ').filter((word) => word !== ''));

const CHECK = {
  command: 'check',
  files: ['a'],
  format: 'text',
  failOn: 'error',
  fix: false,
  dryRun: false,
  watch: false,
};

test.each([
  ['', { command: 'help' }],
  ['--help', { command: 'help' }],
  ['check --help', { command: 'help', about: 'check' }],
  ['export a -h', { command: 'help', about: 'export' }],
  ['help explain', { command: 'help', about: 'explain' }],
  ['help me', { command: 'help' }],
  ['-v', { command: 'version' }],
  ['rules', { command: 'rules', format: 'text' }],
  ['rules --format json', { command: 'rules', format: 'json' }],
  ['explain training/missing', { command: 'explain', rule: 'training/missing', format: 'text' }],
  [
    'explain training/missing --format json',
    { command: 'explain', rule: 'training/missing', format: 'json' },
  ],
  ['check a - a', { ...CHECK, files: ['a', '-'] }],
  ['check a --dry-run', { ...CHECK, fix: true, dryRun: true }],
  ['check a --strictness sketch --no-color', { ...CHECK, strictness: 'sketch', color: false }],
  ['check a b', { ...CHECK, files: ['a', 'b'] }],
  ['check --format=json a --fail-on hint', { ...CHECK, format: 'json', failOn: 'hint' }],
  ['check a --config c.json --fix --watch', { ...CHECK, config: 'c.json', fix: true, watch: true }],
  [
    'export a.stageboard -o b.SVG',
    {
      command: 'export',
      files: ['a.stageboard'],
      output: 'b.SVG',
      isFolder: false,
      format: 'svg',
      theme: 'light',
      scale: 1,
      background: true,
      board: true,
    },
  ],
  [
    'export a b -o out/ --format png --theme dark --scale 2.5 --no-background --no-board --lens privacy',
    {
      command: 'export',
      files: ['a', 'b'],
      output: 'out/',
      isFolder: true,
      format: 'png',
      theme: 'dark',
      scale: 2.5,
      background: false,
      board: false,
      lens: 'privacy',
    },
  ],
  ['import a.png -o a.stageboard', { command: 'import', file: 'a.png', output: 'a.stageboard' }],
])('%s', (line, value) => {
  expect(read(line)).toEqual({ ok: true, value });
});

test.each([
  ['frob', 'there is no command frob: check, export, import, rules or explain'],
  ['check', 'check needs a file'],
  ['check a --format xml', '--format is text, json, sarif or github'],
  ['check a --fail-on never', '--fail-on is error, warning or hint'],
  ['check a --strictness loose', '--strictness is sketch, practice or review, not loose'],
  ['check - --watch', '--watch cannot go on with -'],
  ['explain a/b --format sarif', '--format is text or json, not sarif'],
  ['check a --dryrun', "Unknown option '--dryrun' (did you mean --dry-run?)"],
  ['check a --no-colour', "Unknown option '--no-colour' (did you mean --no-color?)"],
  ['export a --them dark', "Unknown option '--them' (did you mean --theme?)"],
  ['check a --loud', "Unknown option '--loud'"],
  ['check a --format', "Option '--format <value>' argument missing"],
  ['export -o a.svg', 'export needs a file'],
  ['export a', 'export needs -o and where to write'],
  ['export a b -o c.svg', 'several files go into a folder: -o FOLDER/ --format svg'],
  ['export a -o out/', 'a folder needs --format svg or png'],
  ['export a -o a.pdf', 'a board is exported as svg or png, not as pdf'],
  ['export a -o a.svg --scale 0', '--scale is a number from 0.1 to 10'],
  [
    'export a -o a.svg --lens speed',
    '--lens is latency, throughput, privacy, parity, leakage, freshness, goals or funnel',
  ],
  ['export a -o a.svg --scale big', '--scale is a number from 0.1 to 10'],
  ['export a -o a.svg --theme blue', '--theme is light or dark'],
  ['import a b -o c.stageboard', 'import needs one file'],
  ['import a -o c.json', 'import needs -o and a name that ends in .stageboard'],
  ['rules all', "Unexpected argument 'all'"],
  ['chekc a', 'there is no command chekc (did you mean check?)'],
  ['explain', 'explain needs one rule'],
])('%s is refused', (line, reason) => {
  const result = read(line);
  expect(!result.ok && result.error).toContain(reason);
});
