import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const ROOT = import.meta.dirname;
const EXAMPLES = join(ROOT, '../examples');
const PROSE = ['description', 'useWhen', 'avoidWhen', 'questions', 'next'];
const DETAILS = ['summary', 'properties', 'technologies', 'aliases', 'presets'];
const NOT_SHIPPED = ['$schema', 'version'];

type Json = { [key: string]: unknown };

function readComponents(): Json[] {
  return readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'patterns')
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder.name))
        .filter((file) => file.endsWith('.json'))
        .map((file): Json => JSON.parse(readFileSync(join(ROOT, folder.name, file), 'utf8'))),
    );
}

/** How often one component leads to another on the full boards of the worked architectures. */
function countFollowers(): Json {
  const counts: { [from: string]: { [to: string]: number } } = {};
  for (const folder of readdirSync(EXAMPLES, { withFileTypes: true })) {
    if (!folder.isDirectory()) continue;
    const text = readFileSync(join(EXAMPLES, folder.name, 'board.stageboard'), 'utf8');
    const { nodes = [], edges = [] }: { nodes?: Json[]; edges?: Json[] } = JSON.parse(text);
    const kinds = new Map(nodes.map(({ id, component }) => [id, component]));
    const pairs = new Set(
      edges.flatMap((edge) => {
        const [from, to] = [kinds.get(edge['from']), kinds.get(edge['to'])];
        return typeof from === 'string' && typeof to === 'string' ? [`${from} ${to}`] : [];
      }),
    );
    for (const pair of pairs) {
      const [from = '', to = ''] = pair.split(' ');
      const row = (counts[from] ??= {});
      row[to] = (row[to] ?? 0) + 1;
    }
  }
  return counts;
}

const readPatterns = (): Json[] =>
  readdirSync(join(ROOT, 'patterns'))
    .filter((file) => file.endsWith('.json'))
    .map((file): Json => JSON.parse(readFileSync(join(ROOT, 'patterns', file), 'utf8')));

const pick = (component: Json, keep: (key: string) => boolean): Json =>
  Object.fromEntries(Object.entries(component).filter(([key]) => keep(key)));

/** What drawing needs: neither prose nor details. */
const short = (component: Json): Json =>
  pick(component, (key) => ![...PROSE, ...DETAILS, ...NOT_SHIPPED].includes(key));

/** The parts of some keys, by component id; components that have none of them are left out. */
const byId = (components: Json[], keys: readonly string[]): Json =>
  Object.fromEntries(
    components
      .filter((component) => keys.some((key) => key in component))
      .map((component) => [String(component['id']), pick(component, (key) => keys.includes(key))]),
  );

// A string in JSON.parse is compiled faster than the same object literal.
const asModule = (value: unknown): string =>
  `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

/**
 * Gives modules, so that a page loads no more than it shows: `virtual:components` (what drawing
 * needs), `virtual:component-details` (properties, and aliases and technologies for search and
 * recognition), `virtual:component-prose` (the cards), `virtual:next` (what each component's file
 * says comes next), `virtual:followers` (what the worked architectures put after what) and
 * `virtual:patterns`. Take all but the first by `import()`.
 */
export function componentsLibrary(): Plugin {
  const modules: { [id: string]: () => string } = {
    'virtual:components': () => asModule(readComponents().map(short)),
    'virtual:component-details': () => asModule(byId(readComponents(), DETAILS)),
    'virtual:component-prose': () => asModule(byId(readComponents(), PROSE)),
    'virtual:next': () => asModule(byId(readComponents(), ['next'])),
    'virtual:followers': () => asModule(countFollowers()),
    'virtual:patterns': () => asModule(readPatterns()),
  };
  return {
    name: 'components-library',
    resolveId: (id) => (id in modules ? `\0${id}` : null),
    load: (id) => modules[id.replace('\0', '')]?.() ?? null,
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(ROOT) || !file.endsWith('.json')) return;
      for (const id of Object.keys(modules)) {
        const known = server.moduleGraph.getModuleById(`\0${id}`);
        if (known) server.moduleGraph.invalidateModule(known);
      }
      server.hot.send({ type: 'full-reload' });
    },
  };
}
