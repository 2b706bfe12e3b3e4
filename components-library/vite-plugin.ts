import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const ROOT = import.meta.dirname;
const PROSE = ['description', 'useWhen', 'avoidWhen', 'questions', 'next'];
const NAMES = ['technologies', 'aliases', 'presets'];
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

const pick = (component: Json, keep: (key: string) => boolean): Json =>
  Object.fromEntries(Object.entries(component).filter(([key]) => keep(key)));

/** What drawing and review need: neither prose nor names. */
const short = (component: Json): Json => ({
  ...pick(component, (key) => ![...PROSE, ...NAMES, ...NOT_SHIPPED].includes(key)),
  technologies: [],
  aliases: [],
});

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
 * Gives three modules, so that a page loads no more than it shows: `virtual:components` (what
 * drawing and review need), `virtual:component-names` (aliases and technologies, for search and
 * recognition) and `virtual:component-prose` (the cards). Take the last two by `import()`.
 */
export function componentsLibrary(): Plugin {
  const modules: { [id: string]: () => string } = {
    'virtual:components': () => asModule(readComponents().map(short)),
    'virtual:component-names': () => asModule(byId(readComponents(), NAMES)),
    'virtual:component-prose': () => asModule(byId(readComponents(), PROSE)),
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
