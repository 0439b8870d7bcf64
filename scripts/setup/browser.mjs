import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';
import { problem, say } from './say.mjs';

/** Chromium without windows takes 0.34 CPU seconds a page, the other 0.55. */
const WITHOUT_WINDOWS = 'chromium-headless-shell';
const NAMES = [
  WITHOUT_WINDOWS,
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
];
const ON_MACOS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const ADVICE =
  'The tests of the pages need Chromium or Chrome. Install it (Debian: `apt-get install chromium-headless-shell`; Ubuntu: `snap install chromium`; macOS: `brew install --cask chromium`; anywhere: `npx playwright-core install chromium`), or let `CHROMIUM_PATH` name one.';

/**
 * The path or name of a working Chromium. As root on Debian it is the one without windows, which is installed unless another is named;
 * where none is found and none can be installed, fails with advice.
 */
export async function setUpBrowser(env) {
  const found = await findBrowser(env);
  if (env.CHROMIUM_PATH || found === WITHOUT_WINDOWS) return found;
  return found === null ? installBrowser(env) : ((await installLighter(env)) ?? found);
}

/**
 * The first working one of `CHROMIUM_PATH`, those on `PATH` and those that Playwright has downloaded;
 * otherwise null.
 */
export async function findBrowser(env) {
  if (env.CHROMIUM_PATH) {
    if (await runs(env.CHROMIUM_PATH, env)) return env.CHROMIUM_PATH;
    throw problem(`\`CHROMIUM_PATH\` names "${env.CHROMIUM_PATH}", which does not run. ${ADVICE}`);
  }
  for (const path of [...NAMES, ...ON_MACOS.filter((app) => existsSync(app)), ...fetched(env)]) {
    if (await runs(path, env)) return path;
  }
  return null;
}

/** Playwright does not search `PATH` itself. */
export function pathOf(program, env) {
  const folders = program.includes('/') ? [] : (env.PATH ?? '').split(delimiter);
  const paths = folders.map((folder) => join(folder, program));
  return paths.find((path) => existsSync(path)) ?? program;
}

async function installBrowser(env) {
  if (!mayInstall()) throw problem(`No Chromium was found. ${ADVICE}`);
  say('Installing Chromium by apt-get, for the tests of the pages (once)');
  await apt(env, 'update');
  let said;
  for (const name of [WITHOUT_WINDOWS, 'chromium']) {
    const { code, lines } = await install(env, name);
    const path = code === 0 ? await findBrowser(env) : null;
    if (path) return path;
    said = lines.slice(-3).join(' ');
  }
  throw problem(`apt-get gave no Chromium that runs; it said: "${said}". ${ADVICE}`);
}

/** Null where that is not possible, such as without the network: then the one that is there serves. */
async function installLighter(env) {
  // Ubuntu has no such package.
  if (!mayInstall(/^ID=debian/m)) return null;
  say('Installing Chromium without windows by apt-get, for the tests of the pages (once)');
  const { code } = await install(env, WITHOUT_WINDOWS);
  if (code !== 0) await apt(env, 'update').then(() => install(env, WITHOUT_WINDOWS));
  return (await runs(WITHOUT_WINDOWS, env)) ? WITHOUT_WINDOWS : null;
}

const mayInstall = (on = /^ID(_LIKE)?=.*(debian|ubuntu)/m) =>
  process.getuid?.() === 0 && isSystem(on);

const install = (env, name) => apt(env, 'install', '-y', '--no-install-recommends', name);

/** Gives up soon where there is no network. */
const apt = (env, ...args) =>
  run('apt-get', ['-qq', '-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=15', ...args], {
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  });

async function runs(path, env) {
  const { code, lines } = await run(path, ['--version'], { env });
  return code === 0 && /chrom/i.test(lines.join(' '));
}

function isSystem(pattern) {
  try {
    return pattern.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

const INSIDE = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-linux/headless_shell',
  'chrome-headless-shell-linux64/chrome-headless-shell',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

/** The newest first. */
function fetched(env) {
  const home = env.HOME || homedir();
  const folders = [
    env.PLAYWRIGHT_BROWSERS_PATH,
    join(env.XDG_CACHE_HOME || join(home, '.cache'), 'ms-playwright'),
    join(home, 'Library/Caches/ms-playwright'),
  ].filter(Boolean);
  const installed = folders.flatMap((folder) => list(folder).map((name) => join(folder, name)));
  const browsers = installed
    .filter((path) => /chromium(_headless_shell)?-\d+$/.test(path))
    .sort()
    .reverse();
  return browsers.flatMap((path) =>
    INSIDE.map((inside) => join(path, inside)).filter((file) => existsSync(file)),
  );
}

function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
