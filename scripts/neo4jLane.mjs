// Runs tests against another Neo4j than the one in pom.xml, in a copy of the project: `npm run test:neo4j -- 2026.08.1 [FILE …]`.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './setup/places.mjs';

/** What asks Neo4j most. */
const FILES = ['tests/graph', 'tests/examples.test.ts', 'tests/store'];

const [version, ...files] = process.argv.slice(2);
if (!/^\d+\.\d+\.\d+$/.test(version ?? '')) {
  console.error(
    `Expected a version of Neo4j, such as \`npm run test:neo4j -- 2026.08.1\`, but got: "${version ?? ''}".`,
  );
  process.exit(2);
}

const copy = mkdtempSync(join(tmpdir(), `proxeny-neo4j-${version}-`));
try {
  const listed = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  for (const file of listed.stdout.split('\0').filter(Boolean))
    cpSync(join(root, file), join(copy, file));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
  edit('pom.xml', /(<neo4j\.version>).+?(?=<)/, `$1${version}`);
  if (Number(version.split('.')[0]) >= 2025) since2025();
  const run = (...args) => spawnSync(process.execPath, args, { cwd: copy, stdio: 'inherit' });
  const locked = run('scripts/lockNeo4j.mjs').status === 0;
  const env = { ...process.env, PROXENY_TEST_NEO4J: 'embedded' };
  const args = ['scripts/test.mjs', 'live', ...(files.length > 0 ? files : FILES)];
  const tested = locked && spawnSync(process.execPath, args, { cwd: copy, stdio: 'inherit', env });
  process.exitCode = tested ? (tested.status ?? 1) : 1;
} finally {
  rmSync(copy, { recursive: true });
}

/** Its main class has another name, it would announce itself to the network, and its newest databases speak Cypher 25. */
function since2025() {
  edit(
    'src/launcher/child.ts',
    /org\.neo4j\.server\.CommunityEntryPoint/,
    'org.neo4j.server.Neo4jCommunity',
  );
  const settings = {
    'server.fleet_discovery.enabled': false,
    'dbms.fleet_manager.enabled': false,
    'db.query.default_language': 'CYPHER_25',
  };
  const lines = Object.entries(settings).map(([name, value]) => `'${name}': '${value}',`);
  edit('src/launcher/folder.ts', /'dbms\.usage_report\.enabled': false,/, `$& ${lines.join(' ')}`);
}

function edit(file, from, to) {
  const text = readFileSync(join(copy, file), 'utf8');
  if (!from.test(text)) throw new Error(`"${file}" has no ${from}.`);
  writeFileSync(join(copy, file), text.replace(from, to));
}
