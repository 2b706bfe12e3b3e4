import { chmodSync, cpSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { componentsLibrary } from './components-library/vite-plugin.ts';

const FONTS = 'src/render/fonts';

/** Makes the command executable, and puts beside it the fonts that it draws and embeds. */
function finishCommand(): Plugin {
  let folder = '';
  return {
    name: 'finish-command',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    writeBundle(_, bundle) {
      if (!('stageboard.js' in bundle)) return;
      chmodSync(join(folder, 'stageboard.js'), 0o755);
      for (const file of readdirSync(FONTS)) cpSync(join(FONTS, file), join(folder, 'fonts', file));
    },
  };
}

// The command line as one file; only the PNG renderer, which is native code, stays a dependency.
export default defineConfig({
  plugins: [componentsLibrary(), finishCommand()],
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'dist-cli',
    target: 'node20',
    license: { fileName: 'THIRD-PARTY.md' },
    rolldownOptions: {
      input: { stageboard: 'src/cli/main.ts' },
      output: { entryFileNames: '[name].js', banner: '#!/usr/bin/env node', codeSplitting: false },
    },
  },
  // The bench is built with this too, and takes its browser and its server from where they are.
  ssr: { noExternal: true, external: ['@resvg/resvg-js', '@playwright/test', 'vite'] },
});
