import { setUpBrowser } from './browser.mjs';
import { setUpBuild } from './build.mjs';
import { setUpNeo4j } from './neo4j.mjs';
import { setUpPackages } from './packages.mjs';

/** Installs everything that a run needs; what is already installed stays. */
export async function setUp({ env, neo4j, browser }) {
  if (neo4j) await setUpNeo4j(env);
  await setUpPackages(env);
  await setUpBuild();
  return { chromium: browser ? await setUpBrowser(env) : null };
}
