import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import type { Plugin } from 'vite';
import { componentsLibrary } from './components-library/vite-plugin.ts';
import { exampleGallery } from './examples/vite-plugin.ts';
import { mermaidGrammar } from './scripts/mermaid-grammar.ts';

// The development server puts a script of its own into the page, which the page's policy refuses.
const policyOnlyWhenBuilt: Plugin = {
  name: 'policy-only-when-built',
  apply: 'serve',
  transformIndexHtml: (html) =>
    html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
};

// The base is relative, so that the built app works under any path of a static host.
export default defineConfig({
  base: './',
  resolve: {
    alias: { 'd3-color': fileURLToPath(new URL('src/canvas/no-colors.ts', import.meta.url)) },
  },
  plugins: [
    react(),
    tailwindcss(),
    componentsLibrary(),
    exampleGallery(),
    mermaidGrammar(),
    policyOnlyWhenBuilt,
  ],
  build: {
    target: 'es2023',
    sourcemap: false,
    rolldownOptions: {
      // React's makers of components do nothing by themselves: those of React Flow that nobody
      // uses (its map, its controls, its resizers) may go.
      treeshake: { manualPureFunctions: ['memo', 'forwardRef', 'createContext'] },
      output: {
        // All that the first board needs in one file: forty small ones compress worse and arrive later.
        codeSplitting: {
          groups: [{ name: 'first', tags: ['$initial'] }],
          // A part that is named by the first ones but used by later ones alone stays out.
          includeDependenciesRecursively: false,
        },
      },
    },
  },
  worker: { format: 'es', plugins: () => [componentsLibrary()] },
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'components-library/**/*.test.ts',
      'examples/**/*.test.ts',
      'scripts/**/*.test.ts',
    ],
    environment: 'node',
    pool: 'threads',
    maxWorkers: 2,
    // A law takes its time on a busy machine; what hangs is still found.
    testTimeout: 30_000,
  },
});
