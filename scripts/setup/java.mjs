import { join } from 'node:path';
import { problem } from './say.mjs';
import { run } from './run.mjs';

/** Neo4j 5.26 runs on Java 17 and 21. */
const NEEDED = 17;
const ADVICE = `Neo4j needs Java ${NEEDED} or 21. Install it (Debian, Ubuntu: \`apt-get install openjdk-17-jre-headless\` or \`openjdk-21-jre-headless\`; macOS: \`brew install openjdk@21\`) or let \`JAVA_HOME\` name one; or set \`NEO4J_URI\` to use a Neo4j that runs elsewhere.`;

/** The first Java of `JAVA_HOME` and `PATH` that is new enough: `{ path, version }`. */
export async function findJava(env) {
  const found = [];
  for (const path of candidates(env)) {
    const java = await askJava(path, env);
    if (java && java.major >= NEEDED) return { path, version: java.version };
    if (java) found.push(java);
  }
  throw problem(found.length === 0 ? `No Java was found. ${ADVICE}` : `${tooOld(found)} ${ADVICE}`);
}

function candidates(env) {
  return env.JAVA_HOME ? [join(env.JAVA_HOME, 'bin', 'java'), 'java'] : ['java'];
}

async function askJava(path, env) {
  const { code, lines } = await run(path, ['-version'], { env });
  const version = /version "([^"]+)"/.exec(lines.join('\n'))?.[1];
  if (code !== 0 || !version) return null;
  const [first, second] = version.split('.').map((part) => parseInt(part, 10));
  return { path, version: lines.join(' '), short: version, major: first === 1 ? second : first };
}

const tooOld = (found) =>
  `Java is too old: ${found.map(({ path, short }) => `\`${path}\` is version "${short}"`).join(', ')}.`;
