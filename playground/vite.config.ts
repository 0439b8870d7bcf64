import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compress } from './compress.ts';
import { notices } from './notices.ts';

const { ofPage, ofWorkers } = notices();

export default defineConfig({
  // Relative, so that the page works under any path.
  base: './',
  resolve: {
    alias: [
      { find: 'monaco-editor/esm/vs/editor/edcore.main.js', replacement: inFolder('editor.ts') },
      {
        find: /^framer-motion$|^.*\/(d|multiD)iffEditorWidget\.js$/,
        replacement: inFolder('light.tsx'),
      },
      // As in the explorer: does what React does, at a sixth of its size.
      { find: /^react(-dom)?(?=$|\/)/, replacement: 'preact/compat' },
    ],
  },
  plugins: [ofPage, compress()],
  worker: { format: 'es', plugins: () => [ofWorkers] },
  build: {
    target: 'es2023',
    reportCompressedSize: false,
    // The editor is one file of 3 MB, loaded after the page shows.
    chunkSizeWarningLimit: 4_000,
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
