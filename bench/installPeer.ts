import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('peer/', import.meta.url));

/** The peer is installed when the bench first runs, so that nothing else pays for it. */
export function installPeer(): void {
  if (existsSync(`${FOLDER}node_modules/@neo4j/graphql`)) return;
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: FOLDER,
    stdio: 'inherit',
  });
}
