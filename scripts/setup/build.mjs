import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { root } from './places.mjs';
import { run } from './run.mjs';
import { problem, say } from './say.mjs';
import { hashOf, isDoneFor, onceFor } from './stamp.mjs';

const SERVER_SOURCES = ['src', 'package-lock.json'];

/** The pages and their sources. */
export const PAGES = {
  explorer: [
    'explorer',
    'src/generated/schema.ts',
    'src/kindText.ts',
    'src/words',
    'src/record/words/formula.ts',
    'playground/compress.ts',
    'playground/notices.ts',
    'package-lock.json',
  ],
  playground: ['playground', 'src/record/words/formula.ts', 'examples', 'package-lock.json'],
};

const SERVER_STAMP = 'dist/.server-stamp';

/** Whether `dist/main.js` is made from the sources as they are. */
export const isServerBuilt = () => isDoneFor(SERVER_STAMP, hashOf(SERVER_SOURCES));

/** Builds the parts of dist/ whose sources have changed, all at once. */
export async function setUpBuild() {
  const pages = Object.entries(PAGES).filter(([page]) =>
    existsSync(join(root, page, 'vite.config.ts')),
  );
  await Promise.all([
    onceFor(SERVER_STAMP, hashOf(SERVER_SOURCES), buildServer),
    ...pages.map(([page, sources]) =>
      onceFor(stampOf(page), hashOf(sources), () => buildPage(page)),
    ),
  ]);
}

async function buildServer() {
  say('Building the server');
  const pages = Object.keys(PAGES);
  clear(join(root, 'dist'), [...pages, ...pages.map((page) => basename(stampOf(page)))]);
  const { transformWithOxc } = await import('vite');
  const files = readdirSync(join(root, 'src'), { recursive: true });
  try {
    for (const file of files.filter((name) => /(?<!\.d)\.ts$/.test(name))) {
      const source = join(root, 'src', file);
      writeModule(source, await transformWithOxc(readFileSync(source, 'utf8'), source, SCRIPT));
    }
  } catch (error) {
    throw problem(`The build failed:\n${error.message.trim()}`);
  }
}

/** Types are only taken out, file by file, which takes half a second: `npm run check` checks them. */
const SCRIPT = {
  target: 'es2023',
  typescript: { onlyRemoveTypeImports: true, rewriteImportExtensions: 'rewrite' },
  tsconfig: false,
};

function writeModule(source, { code, map: { version, names, mappings } }) {
  const path = join(root, 'dist', relative(join(root, 'src'), source)).replace(/ts$/, 'js');
  const map = { version, names, mappings, sources: [relative(dirname(path), source)] };
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${code}\n//# sourceMappingURL=${basename(path)}.map\n`);
  writeFileSync(`${path}.map`, JSON.stringify(map));
}

async function buildPage(page) {
  say(`Building the ${page}`);
  const outDir = join(root, 'dist', page);
  await build('vite/bin/vite.js', ['build', page, '--outDir', outDir, '--emptyOutDir']);
}

const stampOf = (page) => `dist/.${page}-stamp`;

async function build(tool, args) {
  const path = join(root, 'node_modules', tool);
  const { code, lines } = await run(process.execPath, [path, ...args], { cwd: root });
  if (code !== 0) throw problem(`The build failed:\n${lines.join('\n')}`);
}

/** Otherwise output of deleted sources would stay. */
function clear(folder, kept) {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (!kept.includes(name)) rmSync(join(folder, name), { recursive: true });
  }
}
