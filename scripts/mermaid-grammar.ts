import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const DIST = dirname(createRequire(import.meta.url).resolve('mermaid'));
const CHUNKS = join(DIST, 'chunks/mermaid.core');
/** The comments that Mermaid's own build puts before each source file. */
const SECTIONS = {
  'virtual:mermaid-grammar': { from: '// src/diagrams/flowchart/parser/flow.jison', out: 'parser' },
  'virtual:mermaid-details': { from: '/js-yaml/dist/js-yaml.mjs', out: 'yaml' },
};
type Name = keyof typeof SECTIONS;

const isName = (id: string): id is Name => id in SECTIONS;

/** One source file out of Mermaid's bundle, as a module of its own. */
function cutOf(name: Name): string {
  const { from, out } = SECTIONS[name];
  const sources = readdirSync(CHUNKS)
    .filter((file) => file.startsWith('chunk-') && file.endsWith('.mjs'))
    .map((file) => readFileSync(join(CHUNKS, file), 'utf8'));
  const source = sources.find((text) => text.includes(from)) ?? '';
  const start = source.indexOf('\n', source.indexOf(from));
  const next = ['\n// src/', '\n// ../', '\nexport {']
    .map((mark) => source.indexOf(mark, start))
    .filter((at) => at > 0);
  const code = source.slice(start, Math.min(...next));
  if (!code.includes(`var ${out} =`)) throw new Error(`This Mermaid has no ${from}`);
  return `const __name = (named) => named;\n${code}\nexport default ${out};`;
}

/**
 * Mermaid's grammar of flow charts, and the YAML reader of its `@{ }`, without what draws: the
 * package exports them only together with D3, its themes and its shapes, which is ten times as much.
 */
export function mermaidGrammar(): Plugin {
  return {
    name: 'mermaid-grammar',
    resolveId: (id) => (isName(id) ? `\0${id}` : undefined),
    load(id) {
      const name = id.slice(1);
      return id.startsWith('\0') && isName(name) ? cutOf(name) : undefined;
    },
  };
}
