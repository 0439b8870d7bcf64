import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';
import { run } from './run.mjs';
import { problem, say } from './say.mjs';
import { hashOf, onceFor } from './stamp.mjs';

/** Installs what package-lock.json lists, unless all of it is installed; without `dev`, only what the server and its build need. */
export async function setUpPackages(env, dev) {
  const scope = dev ? '--include=dev' : '--omit=dev';
  const hash = `${hashOf(['package-lock.json'])} ${process.platform} ${process.arch} ${scope}`;
  await onceFor('node_modules/.proxeny-stamp', hash, async () => {
    if (!isInstalled(dev)) await install(env, scope);
  });
}

async function install(env, scope) {
  say('Installing packages by npm (some minutes at most, once)');
  const args = ['ci', scope, '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, lines } = await run('npm', args, { cwd: root, env });
  if (code === null) {
    throw problem('No npm was found; it comes with Node (Debian, Ubuntu: `apt-get install npm`).');
  }
  if (code !== 0) throw problem(explain(lines));
}

const OFFLINE =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED|network/;

function explain(lines) {
  const said = lines
    .filter((line) => /^npm (error|ERR!)/.test(line))
    .slice(0, 4)
    .join('\n');
  return OFFLINE.test(said)
    ? `The packages are not here yet and npm reached no registry to fetch them from. Connect to the network and run the same command again. npm said:\n${said}`
    : `npm could not install the packages. It said:\n${said || lines.slice(-5).join('\n')}`;
}

/** npm records what it has installed; packages for other platforms can be absent. */
function isInstalled(dev) {
  const wanted = readPackages('package-lock.json');
  const installed = readPackages('node_modules/.package-lock.json');
  return Object.entries(wanted).every(
    ([path, { version, optional, dev: isDev, devOptional }]) =>
      path === '' ||
      (installed[path]
        ? installed[path].version === version
        : optional === true || (!dev && (isDev === true || devOptional === true))),
  );
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
  } catch {
    return {};
  }
}
