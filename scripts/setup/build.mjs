import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';
import { run } from './run.mjs';
import { problem, say } from './say.mjs';
import { hashOf, onceFor } from './stamp.mjs';

const PLAYGROUND = 'playground';
const SERVER_SOURCES = ['src', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'];
const PLAYGROUND_SOURCES = ['playground', 'examples', 'package-lock.json'];

/** Builds dist/ where the sources have changed since. */
export async function setUpBuild() {
  await onceFor('dist/.server-stamp', hashOf(SERVER_SOURCES), buildServer);
  if (existsSync(join(root, 'playground/vite.config.ts'))) {
    await onceFor('dist/.playground-stamp', hashOf(PLAYGROUND_SOURCES), buildPlayground);
  }
}

async function buildServer() {
  say('Building the server');
  clear(join(root, 'dist'), [PLAYGROUND, '.playground-stamp']);
  await build('typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
}

async function buildPlayground() {
  say('Building the playground');
  const outDir = join(root, 'dist', PLAYGROUND);
  await build('vite/bin/vite.js', ['build', PLAYGROUND, '--outDir', outDir, '--emptyOutDir']);
}

async function build(tool, args) {
  const path = join(root, 'node_modules', tool);
  const { code, lines } = await run(process.execPath, [path, ...args], { cwd: root });
  if (code !== 0) throw problem(`The build failed:\n${lines.join('\n')}`);
}

/** What was built from sources that are gone would stay otherwise. */
function clear(folder, kept) {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (!kept.includes(name)) rmSync(join(folder, name), { recursive: true });
  }
}
