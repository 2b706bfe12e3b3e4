import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { connect } from '../src/library/connect';
import { createLibrary, stepOf } from '../src/library/library';
import { normalise } from '../src/library/normalise';
import { KEY_ALIASES, PROPERTY_KEYS } from '../src/library/property-keys';
import { STEPS } from '../src/framework/steps';
import type { ComponentDefinition, ComponentProse } from '../src/library/component';

const ROOT = import.meta.dirname;
const ICONS = join(ROOT, '../node_modules/lucide-static/icons');
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(join(ROOT, 'component.schema.json'), 'utf8')),
);

const files = STEPS.flatMap((step) =>
  readdirSync(join(ROOT, step)).map((file) => ({ path: `${step}/${file}`, step, file })),
);
type Component = ComponentDefinition & ComponentProse;
const read = (path: string): Component => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const library = createLibrary(files.map(({ path }) => read(path)));

const sentencesIn = (text: string): number => text.split(/(?<=[.?!])\s+/).length;

/** What is wrong with one component file: each fault as `file: field: reason`. */
function faultsOf(path: string, component: Component): string[] {
  const faults: string[] = [];
  const report = (field: string, reason: string) => faults.push(`${path}: ${field}: ${reason}`);
  if (!validate(component)) {
    for (const { instancePath, message, params } of validate.errors ?? []) {
      const extra =
        'additionalProperty' in params ? ` (${String(params['additionalProperty'])})` : '';
      report(instancePath || '/', `${message ?? 'is wrong'}${extra}`);
    }
    return faults;
  }
  const [folder, file] = path.split('/');
  if (file !== `${component.id}.json`) report('id', `is not the file's name (${component.id})`);
  if (folder !== stepOf(component)) {
    report('stages', `the first stage belongs to ${stepOf(component)}, the file lies in ${folder}`);
  }
  if (!existsSync(join(ICONS, `${component.icon}.svg`))) {
    report('icon', `lucide has no icon "${component.icon}"`);
  }
  const sentences = sentencesIn(component.description);
  if (sentences !== 2) report('description', `has ${sentences} sentences instead of two`);
  for (const next of component.next) {
    const to = library.get(next);
    if (!to || next === component.id) report('next', `${next} is no other component`);
    const { level } = connect(library, component, to);
    if (to && level !== 'ok' && level !== 'conversion') {
      report('next', `a connection to ${next} is ${level}`);
    }
  }
  const declared = new Set<string>();
  for (const { key, kind, unit, default: value, choices } of component.properties) {
    const field = `properties.${key}`;
    const listed = PROPERTY_KEYS[key];
    if (declared.has(key)) report(field, 'is declared twice');
    declared.add(key);
    if (KEY_ALIASES[key] !== undefined) report(field, `write ${KEY_ALIASES[key]}`);
    if (listed !== undefined && (listed.kind !== kind || listed.unit !== unit)) {
      report(field, `is ${listed.kind} in ${listed.unit ?? 'no unit'} on every component`);
    }
    if (kind === 'choice' && value !== undefined && !choices?.includes(String(value))) {
      report(field, `the default "${String(value)}" is none of the choices`);
    }
    const typed = kind === 'number' || kind === 'boolean';
    if (typed && value !== undefined && typeof value !== kind) {
      report(field, `the default is no ${kind}`);
    }
  }
  for (const { alias, set } of component.presets ?? []) {
    for (const key of Object.keys(set)) {
      if (!declared.has(key)) report(`presets.${alias}`, `sets ${key}, which is not declared`);
    }
  }
  return faults;
}

test.each(files)('$path is a sound component', ({ path }) => {
  expect(faultsOf(path, read(path))).toEqual([]);
});

describe('a wrong file names file, field and reason', () => {
  const good = read('model/feature-store.json');
  const cases: [string, object, string][] = [
    ['a flow that does not exist', { inputs: ['water'] }, '/inputs/0: must be equal to one of'],
    ['an unknown field', { colour: 'red' }, '/: must NOT have additional properties (colour)'],
    ['a missing sentence', { summary: 'Short' }, '/summary: must NOT have fewer than'],
    ['no description', { description: undefined }, "/: must have required property 'description'"],
    [
      'a description of one sentence',
      {
        description:
          'It keeps the features of users and of items for training and for serving.'.padEnd(
            90,
            '!',
          ) + '.',
      },
      'description: has 1 sentences instead of two',
    ],
    [
      'an endless description',
      { description: `A${'a'.repeat(320)}.` },
      '/description: must NOT have m',
    ],
    ['only one use', { useWhen: good.useWhen.slice(0, 1) }, '/useWhen: must NOT have fewer than 2'],
    [
      'a use without a full stop',
      { useWhen: ['Several models share it', good.useWhen[0]] },
      '/useWhen/0: must match pattern',
    ],
    [
      'a question that asks nothing',
      { questions: [...good.questions.slice(1), 'It has to be fresh.'] },
      '/questions/2: must',
    ],
    [
      'an unknown next component',
      { next: ['model-trainer', 'warp-drive'] },
      'next: warp-drive is no other component',
    ],
    [
      'itself as the next',
      { next: ['feature-lookup', 'feature-store'] },
      'next: feature-store is no other',
    ],
    [
      'a doubtful next',
      { next: ['feature-lookup', 'model-trainer'] },
      'next: a connection to model-trainer is doubtful',
    ],
    [
      'an impossible next',
      { next: ['feature-lookup', 'model-registry'] },
      'next: a connection to model-registry is impossible',
    ],
    ['an icon that lucide lacks', { icon: 'no-such-icon' }, 'icon: lucide has no icon "no-such'],
    ['another id', { id: 'features' }, "id: is not the file's name (features)"],
    ['a stage of another step', { stages: ['serving'] }, 'stages: the first stage belongs to serv'],
    [
      'another spelling of a listed key',
      { properties: [{ key: 'onlineP99Ms', label: 'p99', kind: 'number', unit: 'ms' }] },
      'properties.onlineP99Ms: write latencyP99Ms',
    ],
    [
      'a listed key of another unit',
      { properties: [{ key: 'ttlSec', label: 'TTL', kind: 'number', unit: 'h' }] },
      'properties.ttlSec: is number in s on every component',
    ],
    [
      'a default with no basis',
      { properties: [{ key: 'ttlSec', label: 'TTL', kind: 'number', unit: 's', default: 3 }] },
      '/properties/0: must have property basis',
    ],
    [
      'a preset of an undeclared key',
      { presets: [{ alias: 'x', set: { colour: 'red' } }] },
      'presets.x: sets colour, which is not declared',
    ],
  ];
  test.each(cases)('%s', (_, change, fault) => {
    const faults = faultsOf('model/feature-store.json', { ...good, ...change });
    expect(faults.join('\n')).toContain(`model/feature-store.json: ${fault}`);
  });
});

test('there are 77 placeable components and four brief cards', () => {
  const categories = files.map(({ path }) => read(path).category);
  expect(categories.filter((category) => category !== 'brief')).toHaveLength(77);
  expect(categories.filter((category) => category === 'brief')).toHaveLength(4);
});

test('no alias is claimed by two components, and there are more than 500', () => {
  const owners = new Map<string, Set<string>>();
  for (const { path } of files) {
    const { id, name, aliases, presets = [] } = read(path);
    for (const alias of [name, ...aliases, ...presets.map((preset) => preset.alias)]) {
      const key = normalise(alias);
      owners.set(key, (owners.get(key) ?? new Set()).add(id));
    }
  }
  const twice = [...owners].filter(([, ids]) => ids.size > 1);
  expect(twice.map(([key, ids]) => `${key}: ${[...ids].join(', ')}`)).toEqual([]);
  // A name is no alias of its own.
  expect(owners.size - files.length).toBeGreaterThan(500);
});
