import { readdirSync } from 'node:fs';
import { type Plugin, defineConfig } from 'vite';
import { compress } from '../playground/compress.ts';
import { notices } from '../playground/notices.ts';
import * as operations from './generated/operations.ts';

const { ofPage, ofWorkers } = notices();

export default defineConfig({
  // Relative, so that the page works under any path.
  base: './',
  plugins: [ofPage, compress(), listViews(), listDocuments()],
  worker: { format: 'es', plugins: () => [ofWorkers] },
  build: { target: 'es2023', reportCompressedSize: false },
});

/** Tells the server which addresses are views: folders with a `view.ts`. */
function listViews(): Plugin {
  return {
    name: 'list-views',
    apply: 'build',
    generateBundle() {
      const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
      const views = files.flatMap((file) => /^(\w+)[\\/]view\.ts$/.exec(file)?.[1] ?? []);
      this.emitFile({ type: 'asset', fileName: 'views.json', source: JSON.stringify(views) });
    },
  };
}

/** Lists all that the explorer asks, for a server that executes nothing else (`DOCUMENTS`). */
function listDocuments(): Plugin {
  const documents = Object.entries(operations).flatMap(([name, document]) =>
    name.endsWith('Document') ? [[name.replace(/Document$/, ''), String(document)]] : [],
  );
  return {
    name: 'list-documents',
    apply: 'build',
    generateBundle() {
      const source = JSON.stringify(Object.fromEntries(documents));
      this.emitFile({ type: 'asset', fileName: 'documents.json', source });
    },
  };
}
