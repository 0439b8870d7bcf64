import { setUpBrowser } from './browser.mjs';
import { setUpBuild } from './build.mjs';
import { findNeo4j } from './neo4j.mjs';
import { isInstalled } from './places.mjs';
import { setUpPackages } from './packages.mjs';

/** Installs everything that a run needs, with `dev` also what tests and changes of the code need; what is already installed stays. */
export async function setUp({ env, neo4j, browser, dev = false }) {
  const fetchNeo4j = neo4j ? await findNeo4j(env) : null;
  // The cores build while the network brings Neo4j and Chromium. A package has been built, and npm has installed what it needs.
  const [chromium] = await Promise.all([
    browser ? setUpBrowser(env) : null,
    fetchNeo4j?.(),
    isInstalled || setUpPackages(env, dev).then(setUpBuild),
  ]);
  return { chromium };
}
