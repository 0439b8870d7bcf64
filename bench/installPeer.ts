import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('peer/', import.meta.url));

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
}

/** Installs the peer when the bench first runs, so that nothing else pays for it. */
export function installPeer(): void {
  const { dependencies } = JSON.parse(readFileSync(`${FOLDER}package.json`, 'utf8')) as Package;
  if (Object.keys(dependencies).every((name) => existsSync(`${FOLDER}node_modules/${name}`)))
    return;
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: FOLDER,
    stdio: 'inherit',
  });
}
