// `npm run -s rule-docs`: writes a page a rule under docs/rules, from the rules and their cases.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createServer } from 'vite';
import { root } from './project.mjs';

const folder = path.join(root, 'docs', 'rules');

const server = await createServer({
  root,
  configFile: path.join(root, 'vite.cli.config.ts'),
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  optimizeDeps: { noDiscovery: true },
  appType: 'custom',
  logLevel: 'error',
});
try {
  const { rulePages } = await server.ssrLoadModule('/src/cli/rule-pages.ts');
  const { bundledLibrary } = await server.ssrLoadModule('/src/library/bundled.ts');
  const pages = rulePages(bundledLibrary);
  rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of pages) {
    const place = path.join(folder, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
  console.log(`${pages.size} files in docs/rules`);
} finally {
  await server.close();
}
