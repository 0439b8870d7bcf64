import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const OWNER_ONLY = 0o600;
const ROUNDS = 1024;

/** The password of the embedded Neo4j's user `neo4j`: generated with the data folder and stored in it. */
export function passwordOf(home: string): string {
  const file = join(home, 'password');
  const exists = existsSync(file);
  const kept = exists ? readFileSync(file, 'utf8').trim() : '';
  const hasData = existsSync(join(home, 'data', 'databases'));
  if (kept !== '') {
    if (!hasData) writeFirstUser(home, kept);
    return kept;
  }
  if (hasData) throw new Error(lost(file, home, exists ? 'empty' : 'gone'));
  const password = randomBytes(24).toString('base64url');
  writeFirstUser(home, password);
  writeFileSync(file, `${password}\n`, { mode: OWNER_ONLY });
  return password;
}

function writeFirstUser(home: string, password: string): void {
  const folder = join(home, 'data', 'dbms');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'auth.ini'), firstUser(password), { mode: OWNER_ONLY });
}

/** The form in which `neo4j-admin dbms set-initial-password` passes the first user to a new Neo4j. */
function firstUser(password: string): string {
  const salt = randomBytes(32);
  let hash = createHash('sha256').update(salt).update(password).digest();
  for (let round = 1; round < ROUNDS; round++) hash = createHash('sha256').update(hash).digest();
  return `neo4j:SHA-256,${hash.toString('hex')},${salt.toString('hex')},${ROUNDS}:\n`;
}

const lost = (file: string, home: string, state: string) =>
  `The password file "${file}" is ${state}, and without it the data beside it cannot be read. Put it back, or delete "${home}" and import the data files again.`;
