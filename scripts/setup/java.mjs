import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { problem } from './say.mjs';
import { run } from './run.mjs';

/** Neo4j 5.26 supports Java 17 and 21; all tests pass on 25 too. 21 and 25 plan queries in four fifths of the time of 17. */
const OLDEST = 17;
const NEWEST = 25;
const ADVICE = `Neo4j needs Java ${OLDEST} or 21. Install it (Debian, Ubuntu: \`apt-get install openjdk-17-jre-headless\` or \`openjdk-21-jre-headless\`; macOS: \`brew install openjdk@21\`) or let \`JAVA_HOME\` name one; or set \`NEO4J_URI\` to use a Neo4j that runs elsewhere.`;

/** Where systems install Javas. */
const FOLDERS = {
  linux: '/usr/lib/jvm',
  darwin: '/Library/Java/JavaVirtualMachines',
  win32: 'C:\\Program Files\\Java',
};

/** The Java of `JAVA_HOME`, or the newest of `PATH` and of those that are installed, if it is new enough: `{ path, version }`. */
export async function findJava(env) {
  const found = [];
  const own = env.JAVA_HOME ? await askJava(join(env.JAVA_HOME, 'bin', 'java'), env) : null;
  if (own) found.push(own);
  if (!own || own.major < OLDEST) found.push(...(await newestFirst(env)));
  const java = found.find(({ major }) => major >= OLDEST);
  if (java) return { path: java.path, version: java.version };
  throw problem(found.length === 0 ? `No Java was found. ${ADVICE}` : `${tooOld(found)} ${ADVICE}`);
}

async function newestFirst(env) {
  const usual = await askJava('java', env);
  for (const { path, major } of installed(env)) {
    if (major <= (usual?.major ?? 0)) break;
    const java = await askJava(path, env);
    if (java) return [java];
  }
  return usual ? [usual] : [];
}

/** The newest first, without those that are newer than what the tests have run on. */
function installed(env) {
  const folder = env.JAVA_FOLDER ?? FOLDERS[process.platform] ?? '';
  return namesIn(folder)
    .flatMap((name) => [join(folder, name), join(folder, name, 'Contents', 'Home')])
    .map((home) => ({ path: join(home, 'bin', 'java'), major: majorIn(join(home, 'release')) }))
    .filter(({ major }) => major <= NEWEST)
    .sort((one, other) => other.major - one.major);
}

function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function majorIn(release) {
  try {
    return majorOf(/^JAVA_VERSION="([^"]+)"/m.exec(readFileSync(release, 'utf8'))[1]);
  } catch {
    return 0;
  }
}

async function askJava(path, env) {
  const { code, lines } = await run(path, ['-version'], { env });
  const version = /version "([^"]+)"/.exec(lines.join('\n'))?.[1];
  if (code !== 0 || !version) return null;
  return { path, version: lines.join(' '), short: version, major: majorOf(version) };
}

/** Java 8 is version 1.8. */
function majorOf(version) {
  const [first, second] = version.split('.').map((part) => parseInt(part, 10));
  return first === 1 ? second : first;
}

const tooOld = (found) =>
  `Java is too old: ${found.map(({ path, short }) => `\`${path}\` is version "${short}"`).join(', ')}.`;
