import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The stock page, built as any app would be.
export default defineConfig({
  root: '.',
  base: './',
  plugins: [react()],
  build: {
    outDir: 'node_modules/.cache/bench-stock',
    emptyOutDir: true,
    rollupOptions: { input: 'bench/stock/index.html' },
  },
});
