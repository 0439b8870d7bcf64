import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compress } from './compress.ts';
import { notices } from './notices.ts';
import { UNUSED } from './unused.ts';
import { sharedWorkers } from './workers.ts';

export default defineConfig({
  // Relative, so that the page works under any path.
  base: './',
  resolve: {
    alias: [
      { find: 'monaco-editor/esm/vs/editor/edcore.main.js', replacement: inFolder('editor.ts') },
      { find: 'framer-motion', replacement: inFolder('light.tsx') },
      { find: 'markdown-it', replacement: inFolder('markdown.ts') },
      { find: UNUSED, replacement: inFolder('unused.ts') },
      // As in the explorer: does what React does, at a sixth of its size.
      { find: /^react(-dom)?(?=$|\/)/, replacement: 'preact/compat' },
    ],
  },
  plugins: [sharedWorkers(), notices().ofPage, compress()],
  build: {
    target: 'es2023',
    reportCompressedSize: false,
    // A worker has no document whose head could ask for what it imports later.
    modulePreload: {
      resolveDependencies: (_file, imports, { hostId }) =>
        hostId.includes('.worker') ? [] : imports,
    },
    // Most of the editor is one file of 1.6 MB, loaded after the page shows.
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: {
      // "use client" has no effect here.
      onLog(level, log, say) {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') say(level, log);
      },
    },
  },
});

function inFolder(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
