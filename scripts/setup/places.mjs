import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const root = resolve(fileURLToPath(import.meta.url), '../../..');

/** The version that pom.xml names. */
export function neo4jVersion() {
  const pom = readFileSync(join(root, 'pom.xml'), 'utf8');
  return /<neo4j\.version>(.+?)<\/neo4j\.version>/.exec(pom)[1];
}

/** Shared by all copies of the project of one user: Neo4j's jars and the archive that speeds up its start. */
export function neo4jCache(env) {
  return join(ownCache(env), `neo4j-${neo4jVersion()}`);
}

/** Whether this is an installed package, which is built, and not a checkout. */
export const isInstalled = basename(dirname(root)) === 'node_modules';

/** Where the embedded Neo4j keeps the shipped record: npm replaces the folder of a package. */
export function shippedHome(env) {
  return isInstalled ? join(ownCache(env), 'record') : join(root, '.proxeny');
}

function ownCache(env) {
  return join(env.XDG_CACHE_HOME || join(env.HOME || homedir(), '.cache'), 'proxeny');
}
