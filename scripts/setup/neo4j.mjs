import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findJava } from './java.mjs';
import { LOCK, faultIn, readJars } from './jars.mjs';
import { copyJars, requireMaven } from './maven.mjs';
import { neo4jCache, neo4jVersion, root } from './places.mjs';
import { counter, problem, say } from './say.mjs';

/** Finds Java and Maven, unless Neo4j's jars are in the cache folder and intact; then returns what fetches these, or null. */
export async function findNeo4j(env) {
  const cache = neo4jCache(env);
  if (!readJars(cache).fault) return null;
  await findJava(env);
  await requireMaven(env);
  return () => fetchJars(cache, env);
}

async function fetchJars(cache, env) {
  say(`Fetching Neo4j ${neo4jVersion()} (123 MB, once) into ${cache}`);
  sweep(cache);
  const fresh = join(cache, `lib.new-${process.pid}`);
  makeFolder(fresh);
  const count = counter((files) => `  ${files} files fetched by Maven`, 100);
  await copyJars({ pom: join(root, 'pom.xml'), folder: fresh, env, onDownload: count.add });
  count.end();
  assertGenuine(fresh);
  putInPlace(cache, fresh);
  say(`  ${readJars(cache).jars.length} jars are in place`);
}

/** A mirror can serve other files than those that were tested. */
function assertGenuine(fresh) {
  const fault = faultIn(fresh);
  if (!fault) return;
  rmSync(fresh, { recursive: true });
  throw problem(
    `The jars that Maven fetched are not those that ${LOCK} names: ${fault} If the version in pom.xml has changed, renew the list with \`npm run lock:neo4j\`; else the mirror in ~/.m2/settings.xml serves other files.`,
  );
}

/** One rename makes all jars appear at once; another set-up may have been faster. */
function putInPlace(cache, fresh) {
  const lib = join(cache, 'lib');
  if (readJars(cache).fault) {
    rmSync(lib, { recursive: true, force: true });
    renameSync(fresh, lib);
  } else rmSync(fresh, { recursive: true });
}

/** Leftovers of killed set-ups. */
function sweep(cache) {
  for (const name of list(cache)) {
    const pid = Number(/^lib\.new-(\d+)$/.exec(name)?.[1]);
    if (pid && !isAlive(pid)) rmSync(join(cache, name), { recursive: true, force: true });
  }
}

function makeFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw problem(
      `The cache folder "${folder}" cannot be made (${error.code}). Make it writable or let \`XDG_CACHE_HOME\` name another.`,
    );
  }
}

function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
