import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import { componentsLibrary } from '../components-library/vite-plugin.ts';

const ROOT = join(import.meta.dirname, '..');
const CACHE = join(ROOT, 'node_modules/.cache/examples');
/** All that the review and the pictures of the examples follow from. */
const SOURCES = [
  'examples',
  'components-library',
  ...['core', 'framework', 'library', 'review', 'render'].map((folder) => `src/${folder}`),
];

interface Drawn {
  readonly entry: { readonly id: string };
  readonly pictures: { readonly [size: string]: { readonly [theme: string]: string } };
}

/**
 * Gives `virtual:examples`: the entries of the gallery with the addresses of their pictures. They
 * are reviewed and drawn once for each state of the sources, and kept in the cache.
 */
export function exampleGallery(): Plugin {
  return {
    name: 'example-gallery',
    resolveId: (id) => (id === 'virtual:examples' ? `\0${id}` : null),
    load: (id) => (id === '\0virtual:examples' ? asModule() : null),
  };
}

async function asModule(): Promise<string> {
  const folder = join(CACHE, fingerprint());
  const list = join(folder, 'entries.json');
  if (!existsSync(list)) await drawInto(folder, list);
  const drawn: readonly Drawn[] = JSON.parse(readFileSync(list, 'utf8'));
  const imports: string[] = [];
  const entries = drawn.map(({ entry, pictures }) => {
    const sizes = Object.entries(pictures).map(([size, themes]) => {
      const addresses = Object.entries(themes).map(([theme, file]) => {
        const name = `picture${imports.length}`;
        imports.push(
          `import ${name} from ${JSON.stringify(`${join(folder, file)}?url&no-inline`)};`,
        );
        return `${theme}: ${name}`;
      });
      return `${size}: { ${addresses.join(', ')} }`;
    });
    return `{ ...${JSON.stringify(entry)}, pictures: { ${sizes.join(', ')} } }`;
  });
  return `${imports.join('\n')}\nexport default [\n${entries.join(',\n')}\n];`;
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const files = readdirSync(join(ROOT, source), { recursive: true, encoding: 'utf8' });
    for (const file of files.toSorted()) {
      if (!/\.(ts|json|stageboard)$/.test(file) || file.endsWith('.test.ts')) continue;
      hash.update(file).update(readFileSync(join(ROOT, source, file)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** Writes the pictures as files, and the entries with the names of those. */
async function drawInto(folder: string, list: string): Promise<void> {
  const { module } = await runnerImport<{ drawExamples: () => readonly Drawn[] }>(
    join(import.meta.dirname, 'gallery.ts'),
    { root: ROOT, configFile: false, logLevel: 'error', plugins: [componentsLibrary()] },
  );
  mkdirSync(folder, { recursive: true });
  const named = module.drawExamples().map(({ entry, pictures }) => ({
    entry,
    pictures: Object.fromEntries(
      Object.entries(pictures).map(([size, themes]) => [
        size,
        Object.fromEntries(
          Object.entries(themes).map(([theme, svg]) => {
            const file = `${entry.id}-${size}-${theme}.svg`;
            writeFileSync(join(folder, file), svg);
            return [theme, file];
          }),
        ),
      ]),
    ),
  }));
  writeFileSync(list, JSON.stringify(named));
}
