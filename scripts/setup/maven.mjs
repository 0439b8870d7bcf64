import { problem } from './say.mjs';
import { run } from './run.mjs';

/** Its version is in pom.xml; Maven would look up a short name on the network. */
const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin';
const NEEDED = [3, 6, 3];
const ADVICE = `Maven ${NEEDED.join('.')} or newer fetches Neo4j's jars. Install it (Debian, Ubuntu: \`apt-get install maven\`; macOS: \`brew install maven\`) or set \`NEO4J_URI\` to use a Neo4j that runs elsewhere.`;

/** Fails with advice when `mvn` is missing or too old. */
export async function requireMaven(env) {
  const { code, lines } = await run('mvn', ['-v', '-Dstyle.color=never'], { env });
  const output = lines.join('\n');
  if (code === null) throw problem(`No Maven was found. ${ADVICE}`);
  const version = /Apache Maven (\d+)\.(\d+)\.(\d+)/.exec(output);
  if (!version) throw problem(`\`mvn -v\` does not work; it said: "${output.trim()}". ${ADVICE}`);
  const numbers = version.slice(1).map(Number);
  if (isBefore(numbers, NEEDED)) throw problem(`Maven is too old: ${numbers.join('.')}. ${ADVICE}`);
}

/** Lets Maven copy the jars that pom.xml names to a folder. */
export async function copyJars({ pom, folder, env, onDownload }) {
  const args = ['-B', '-C', '-Dstyle.color=never', '-f', pom];
  const goal = [`${PLUGIN}:copy-dependencies`, `-DoutputDirectory=${folder}`];
  const onLine = (line) => line.includes('Downloaded from') && onDownload();
  const { code, lines } = await run('mvn', [...args, ...goal], { env, onLine });
  if (code !== 0) throw problem(explain(lines));
}

/** Lets Maven write the coordinates of those jars to a file. */
export async function listJars({ pom, list, env }) {
  const args = ['-B', '-Dstyle.color=never', '-f', pom, `${PLUGIN}:list`];
  const wanted = ['-DincludeScope=runtime', `-DoutputFile=${list}`];
  const { code, lines } = await run('mvn', [...args, ...wanted], { env });
  if (code !== 0) throw problem(explain(lines));
}

const OFFLINE =
  /UnknownHost|Could not transfer|Network is unreachable|Connection (refused|timed out|reset)|No plugin found for prefix|offline|No route to host|Temporary failure in name resolution/i;

function explain(lines) {
  const error = lines.find((line) => line.startsWith('[ERROR]')) ?? '';
  const said = error
    .replace('[ERROR]', '')
    .replace(/ -> \[Help \d\]/, '')
    .trim();
  return OFFLINE.test(lines.join('\n'))
    ? `Neo4j's jars are not here yet and Maven reached no repository to fetch them from. Connect to the network (or name a mirror in ~/.m2/settings.xml) and run the same command again; what was fetched so far is kept. Or set \`NEO4J_URI\` to use a Neo4j that runs elsewhere. Maven said: "${said}"`
    : `Maven could not fetch Neo4j's jars. It said: "${said || lines.slice(-5).join(' ')}"`;
}

const isBefore = (version, other) => {
  const at = version.findIndex((number, index) => number !== other[index]);
  return at !== -1 && version[at] < other[at];
};
