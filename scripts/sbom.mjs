// Prints a software bill of materials (CycloneDX, JSON) of the npm packages and of Neo4j's jars: `npm run --silent sbom >sbom.json`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLock } from './setup/jars.mjs';
import { listJars, requireMaven } from './setup/maven.mjs';
import { root } from './setup/places.mjs';

const { status, stdout, stderr } = spawnSync(
  'npm',
  ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application'],
  { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 },
);
if (status !== 0) throw new Error(`\`npm sbom\` failed: ${stderr}`);
const bill = JSON.parse(stdout);
const neo4j = await readJarComponents();
bill.metadata.component.name = 'proxeny';
bill.components.push(...neo4j);
bill.dependencies.push({ ref: 'neo4j', dependsOn: neo4j.map((jar) => jar['bom-ref']) });
bill.components.push({ 'bom-ref': 'neo4j', type: 'application', name: 'neo4j-community' });
console.log(JSON.stringify(bill, null, 2));

/** Maven knows the coordinates of the jars, `neo4j.sha256` their checksums. */
async function readJarComponents() {
  await requireMaven(process.env);
  const folder = mkdtempSync(join(tmpdir(), 'proxeny-sbom-'));
  const list = join(folder, 'jars.txt');
  await listJars({ pom: join(root, 'pom.xml'), list, env: process.env });
  const lines = readFileSync(list, 'utf8').matchAll(
    /^ +(\S+?):(\S+?):jar:(\S+):(?:compile|runtime)/gm,
  );
  const sums = readLock();
  const components = [...lines].map(([, group, name, rest]) =>
    toComponent(group, name, rest, sums),
  );
  rmSync(folder, { recursive: true });
  return components;
}

/** `rest` is the version, with a classifier before it where the jar has one. */
function toComponent(group, name, rest, sums) {
  const [version, classifier] = rest.split(':').reverse();
  const file = `${[name, version, classifier].filter(Boolean).join('-')}.jar`;
  const purl = `pkg:maven/${group}/${name}@${version}?type=jar${classifier ? `&classifier=${classifier}` : ''}`;
  if (!sums[file])
    throw new Error(`neo4j.sha256 does not name "${file}". Run \`npm run lock:neo4j\`.`);
  const hashes = [{ alg: 'SHA-256', content: sums[file] }];
  return { 'bom-ref': purl, type: 'library', group, name, version, purl, hashes };
}
