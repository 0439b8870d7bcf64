import { readFileSync, readdirSync } from 'node:fs';
import { geoEquirectangular, geoPath } from 'd3-geo';
import { type Plugin, defineConfig } from 'vite';
import { compress } from '../playground/compress.ts';
import { notices } from '../playground/notices.ts';
import * as operations from './generated/operations.ts';
import * as inEnglish from './words/en/head.ts';
import { type World, groundIn } from './drawing/map/ground.ts';
import { VISITS } from './app/visits.ts';
import { LANGUAGES, type Language, languages } from './words/languages.ts';
import * as inChinese from './words/zh/head.ts';

const { ofPage, ofWorkers } = notices();

/** The words by which the server names pages in their heads. */
const HEADS: Readonly<
  Record<Language, Pick<typeof inEnglish, 'descriptions' | 'head' | 'table' | 'titles'>>
> = {
  en: inEnglish,
  zh: inChinese,
};

export default defineConfig({
  // Relative, so that the page works under any path.
  base: './',
  // Preact does what React does for the explorer, and is a sixth of its size.
  resolve: { alias: { 'react-dom': 'preact/compat', react: 'preact/compat' } },
  plugins: [
    ofPage,
    splitOperations(),
    translatePages(),
    compress(),
    listViews(),
    listHeads(),
    listDocuments(),
    drawWorld(),
  ],
  worker: { format: 'es', plugins: () => [ofWorkers] },
  build: {
    ...{ target: 'es2023', reportCompressedSize: false, modulePreload: { polyfill: false } },
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        // Else a view can get Preact in a chunk with what it does not need.
        codeSplitting: {
          groups: [
            {
              name: 'libraries',
              test: /node_modules[\\/](preact|@tanstack[\\/](react-)?query[a-z-]*)[\\/]/,
              priority: 2,
            },
            {
              name: 'shell',
              // But for the parts with lists.
              test: /explorer[\\/](api|generated|shell|words[\\/]\w+\.ts|parts[\\/](?!Evidence|Sources|StepLine|TieTable)|drawing[\\/](map[\\/](choice|mark)|dashes|useWidth)\.)/,
              minShareCount: 2,
              priority: 2,
            },
            {
              name: 'lists',
              test: /explorer[\\/]((lists|parts)[\\/]|desk[\\/]HistorySection)|@tanstack[\\/](react-)?virtual/,
              minShareCount: 2,
              priority: 1,
            },
            // A language in two parts, without a third for what both need.
            ...languages.map((language) => ({
              name: `${language}-core`,
              test: new RegExp(
                `explorer[\\\\/]words[\\\\/]${language}[\\\\/](dates|index|numbered|numbers|terms|vocabulary)\\.`,
              ),
              priority: 1,
            })),
          ],
        },
      },
    },
  },
});

/** Gives each operation a module of its own, so that a view loads only what it asks. */
function splitOperations(): Plugin {
  const file = /[\\/]generated[\\/]operations\.ts$/;
  const operation = /^export const (\w+Document) = (.+?) as unknown as [^`]+?;$/gms;
  const kept = { moduleSideEffects: false, moduleType: 'ts' } as const;
  return {
    name: 'split-operations',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      const [path = '', name] = id.split('?operation=');
      if (!file.test(path)) return null;
      const text = readFileSync(path, 'utf8');
      if (name === undefined) {
        const from = (one: string) => `export { ${one} } from '${path}?operation=${one}';`;
        return { ...kept, code: text.replace(operation, (_, one: string) => from(one)) };
      }
      const own = [...text.matchAll(operation)].find(([, one]) => one === name);
      const base = `import { TypedDocumentString } from '${path}?operation=';`;
      if (own) return { ...kept, code: `${base} export const ${name} = ${own[2]};` };
      return { ...kept, code: text.replace(operation, '') };
    },
  };
}

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

/** Tells the server the words of heads. */
function listHeads(): Plugin {
  const heads = languages.map((language) => {
    const { descriptions, head, table, titles } = HEADS[language];
    const { and, namesIn } = LANGUAGES[language];
    return [
      language,
      { description: head.description, ...table, titles, descriptions, namesIn, and },
    ];
  });
  return {
    name: 'list-heads',
    apply: 'build',
    generateBundle() {
      const source = JSON.stringify(Object.fromEntries(heads));
      this.emitFile({ type: 'asset', fileName: 'heads.json', source });
    },
  };
}

/** The page in the languages but the first, for the server to send: `index.zh.html`. */
function translatePages(): Plugin {
  const [english, ...others] = languages;
  return {
    name: 'translate-pages',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('The build has no index.html.');
      const source = String(page.source);
      for (const language of others) {
        const { head } = HEADS[language];
        let html = source.replace('<html lang="en">', `<html lang="${LANGUAGES[language].tag}">`);
        for (const [name, text] of Object.entries(HEADS[english].head)) {
          if (!html.includes(text)) throw new Error(`The page lacks the text "${text}".`);
          html = html.replaceAll(text, head[name as keyof typeof head]);
        }
        this.emitFile({ type: 'asset', fileName: `index.${language}.html`, source: html });
      }
    },
  };
}

/** Draws the land below the ties in the picture of a page that is shared: `card.svg`, 1,200 wide, around the point 0° N 0° E. */
function drawWorld(): Plugin {
  return {
    name: 'draw-world',
    apply: 'build',
    generateBundle() {
      const file = import.meta.resolve('world-atlas/countries-110m.json');
      const ground = groundIn(JSON.parse(readFileSync(new URL(file), 'utf8')) as World);
      const projection = geoEquirectangular()
        .scale(1200 / (2 * Math.PI))
        .translate([0, 0]);
      const path = geoPath(projection).digits(1);
      const source = `<path d="${path(ground.land) ?? ''}"/><path fill="none" d="${path(ground.borders) ?? ''}"/>`;
      this.emitFile({ type: 'asset', fileName: 'card.svg', source });
    },
  };
}

/** Lists all that the explorer asks, for a server that executes nothing else (`DOCUMENTS`), and what it asks first. */
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
      this.emitFile({ type: 'asset', fileName: 'visits.json', source: JSON.stringify(VISITS) });
    },
  };
}
