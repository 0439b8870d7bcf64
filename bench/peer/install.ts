import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
/** npm writes it beside the packages. */
const INSTALLED = `${FOLDER}node_modules/.package-lock.json`;

/** Installs the peer when the bench first runs, so that nothing else pays for it; what it depends on is as old as `.npmrc` says. */
export function installPeer(): void {
  if (isInstalled()) return;
  execFileSync('npm', ['install', '--loglevel=error'], { cwd: FOLDER, stdio: 'inherit' });
  if (!isInstalled()) throw new Error('npm installed another peer than `bench/peer` wants.');
}

function isInstalled(): boolean {
  if (!existsSync(INSTALLED)) return false;
  const { integrity } = readJson(`${FOLDER}package.json`) as { readonly integrity: object };
  const { packages } = readJson(INSTALLED) as { readonly packages: Packages };
  return Object.entries(integrity).every(
    ([name, wanted]) => packages[`node_modules/${name}`]?.integrity === wanted,
  );
}

type Packages = Readonly<Record<string, { readonly integrity: string }>>;

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
