import { readdirSync } from 'node:fs';
import { type Plugin, defineConfig } from 'vite';
import { compress } from '../playground/compress.ts';
import { notices } from '../playground/notices.ts';
import * as operations from './generated/operations.ts';
import * as tables from './generated/tables.ts';
import { head as english } from './words/en/head.ts';
import { head as chinese } from './words/zh/head.ts';

const { ofPage, ofWorkers } = notices();

export default defineConfig({
  // Relative, so that the page works under any path.
  base: './',
  plugins: [ofPage, translatePage(), compress(), listViews(), listDocuments()],
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

/** The page in Chinese, for the server to send: `index.zh.html`. */
function translatePage(): Plugin {
  return {
    name: 'translate-page',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('The build has no index.html.');
      let html = String(page.source).replace('<html lang="en">', '<html lang="zh-Hans">');
      for (const [name, text] of Object.entries(english)) {
        if (!html.includes(text)) throw new Error(`The page lacks the text "${text}".`);
        html = html.replaceAll(text, chinese[name as keyof typeof english]);
      }
      this.emitFile({ type: 'asset', fileName: 'index.zh.html', source: html });
    },
  };
}

/** Lists all that the explorer asks, for a server that executes nothing else (`DOCUMENTS`). */
function listDocuments(): Plugin {
  const documents = Object.entries({ ...operations, ...tables }).flatMap(([name, document]) =>
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
