import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { isFlow } from '../src/core/flow';
import type { ComponentId } from '../src/core/ids';
import { bundledLibrary } from '../src/library/bundled';
import { judge } from '../src/library/connect';

interface Pattern {
  readonly id: string;
  readonly nodes: readonly {
    readonly id: string;
    readonly component: string;
    readonly column: number;
    readonly row: number;
    readonly properties?: object;
  }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly flow: string }[];
  readonly open: readonly {
    readonly part: string;
    readonly direction: 'in' | 'out';
    readonly flow: string;
    readonly components: readonly string[];
    readonly otherwise?: readonly string[];
  }[];
}

const home = join(import.meta.dirname, 'patterns');
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const validate = new Ajv({ strict: false }).compile(
  read(join(import.meta.dirname, 'pattern.schema.json')),
);

const files = readdirSync(home).map((file) => [file, read(join(home, file)) as Pattern] as const);

test('there are twelve', () => expect(files).toHaveLength(12));

describe.each(files)('%s', (file, pattern) => {
  const kindOf = (id: string) =>
    bundledLibrary.get(pattern.nodes.find((node) => node.id === id)?.component as ComponentId);

  test('has the shape of a pattern, and is named after its id', () => {
    validate(pattern);
    expect(validate.errors ?? []).toEqual([]);
    expect(basename(file, '.json')).toBe(pattern.id);
  });

  test('is made of known components with properties that they have', () => {
    for (const { id, component, properties = {} } of pattern.nodes) {
      const kind = kindOf(id);
      expect(kind, component).toBeDefined();
      const known = kind?.properties.map(({ key }) => key) ?? [];
      expect(Object.keys(properties).filter((key) => !known.includes(key))).toEqual([]);
    }
  });

  test('is connected by flows that both ends can carry', () => {
    for (const { from, to, flow } of pattern.edges) {
      const verdict = isFlow(flow)
        ? judge(bundledLibrary, flow, kindOf(from), kindOf(to)).level
        : flow;
      expect(['ok', 'conversion'], `${from} -${flow}-> ${to}`).toContain(verdict);
    }
  });

  test('its open ends fit the components that they name, and no part of its own gives them', () => {
    for (const { part, direction, flow, components, otherwise = [] } of pattern.open) {
      for (const component of [...components, ...otherwise]) {
        const other = bundledLibrary.get(component as ComponentId);
        expect(other, component).toBeDefined();
        const [from, to] = direction === 'in' ? [other, kindOf(part)] : [kindOf(part), other];
        expect(kindOf(part), part).toBeDefined();
        const { level } = isFlow(flow)
          ? judge(bundledLibrary, flow, from, to)
          : { level: 'impossible' };
        expect(['ok', 'conversion'], `${from?.id} -${flow}-> ${to?.id}`).toContain(level);
      }
    }
    const ends = pattern.open.map(({ part, direction, flow }) => `${part} ${direction} ${flow}`);
    expect(new Set(ends).size).toBe(ends.length);
  });

  test('no two parts stand in one place', () => {
    const places = pattern.nodes.map(({ column, row }) => `${column},${row}`);
    expect(new Set(places).size).toBe(places.length);
  });
});
