import { defineConfig } from 'vite';
import { compress } from './compress.ts';
import { notices } from './notices.ts';

const { ofPage, ofWorkers } = notices();

export default defineConfig({
  // Relative, so that the page works under any path.
  base: './',
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
