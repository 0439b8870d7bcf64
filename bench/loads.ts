/**
 * Measures imports: `npm run bench -- load --copies 1,3,6`. For each number a record of that many copies of the shipped one is
 * written as data files (`--data FOLDER`: of those files), a Neo4j of its own is started on an empty store, and the command `proxeny import`
 * runs as its own process: into the empty store, for the same files again, and twice for one changed row, of which the first has Neo4j plan
 * its statements. Seconds are of the whole command; CPU, which other work on the machine disturbs less, and peaks of resident memory
 * are read from Linux, those of Neo4j since its start.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { SHIPPED } from '../src/commands/folders.ts';
import { readConfig } from '../src/config.ts';
import { openDriver } from '../src/graph/driver.ts';
import { openGraph } from '../src/graph/graph.ts';
import type { Neo4j } from '../src/launcher/keepAlive.ts';
import { openNeo4j } from '../src/launcher/openNeo4j.ts';
import { copyRecord } from './copies.ts';

const PROGRAM = fileURLToPath(new URL('../scripts/proxeny.mjs', import.meta.url));

/** Between two looks at a process. */
const LOOK_MS = 100;
/** Of a second, in which Linux counts CPU time. */
const TICKS = 100;
const NOTHING: Use = { cpu: 0, mib: 0 };

const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== 'load'),
  options: {
    copies: { type: 'string', default: '1' },
    data: { type: 'string', default: SHIPPED },
  },
});

const COLUMNS = [
  ...['copies', 'import', 'claims', 'nodes', 'relationships', 'seconds', 'Node CPU s'],
  ...['Neo4j CPU s', 'Node MiB', 'Neo4j MiB', 'disk MB', 'load'],
];

// The first run builds what the others use.
await run(['help'], {});
row(COLUMNS);
row(COLUMNS.map((_, at) => (at === 1 ? '---' : '--:')));
for (const copies of values.copies.split(',').map(Number)) await measure(copies);

async function measure(copies: number): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'proxeny-loads-'));
  const [folder, home] = [join(work, 'data'), join(work, 'home')];
  try {
    await copyRecord(values.data, folder, copies);
    const neo4j = await openNeo4j({ ...readConfig().embedded, home });
    try {
      for (const kind of ['into an empty store', 'nothing changed', 'one row', 'one row again']) {
        if (kind.startsWith('one row')) await changeOne(folder);
        row([String(copies), kind, ...(await measured(folder, neo4j, home))]);
      }
    } finally {
      await neo4j.stop();
    }
  } finally {
    await rm(work, { recursive: true });
  }
}

async function measured(folder: string, neo4j: Neo4j, home: string): Promise<readonly string[]> {
  const before = await useOf(neo4j.pid());
  const used = await run(['import', folder], {
    ...{ NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password },
  });
  const after = await useOf(neo4j.pid());
  const { claims, nodes, edges } = await sizesIn(neo4j);
  return [
    ...[claims, nodes, edges].map((count) => count.toLocaleString('en')),
    used.seconds.toFixed(1),
    ...[used.cpu, after.cpu - before.cpu, used.mib, after.mib].map((figure) => figure.toFixed(0)),
    ((await bytesIn(home)) / 1e6).toFixed(0),
    loadavg()[0]?.toFixed(1) ?? '',
  ];
}

/** The first tie is said to stand at another place of its source. */
async function changeOne(folder: string): Promise<void> {
  const file = join(folder, 'sister_ties.csv');
  const text = await readFile(file, 'utf8');
  const [header = '', ...lines] = text.split('\n');
  const at = header.split(',').indexOf('locator');
  const first = (lines[0] ?? '').split(',');
  first[at] = `${first[at] ?? ''}again`;
  await writeFile(file, [header, first.join(','), ...lines.slice(1)].join('\n'));
}

async function run(args: readonly string[], more: Readonly<Record<string, string>>) {
  const begun = performance.now();
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    env: { ...process.env, ...more },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let used = NOTHING;
  const look = setInterval(() => {
    void useOf(child.pid ?? 0).then(({ cpu, mib }) => {
      used = { cpu: Math.max(used.cpu, cpu), mib: Math.max(used.mib, mib) };
    });
  }, LOOK_MS);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(look);
  if (code !== 0) throw new Error(`\`${args.join(' ')}\` ended with ${String(code)}.`);
  return { seconds: (performance.now() - begun) / 1000, ...used };
}

/** What a process used so far: seconds of CPU, and the peak of its resident set. */
interface Use {
  readonly cpu: number;
  readonly mib: number;
}

/** Nothing, once it has ended. */
async function useOf(pid: number): Promise<Use> {
  const [status = '', stat = ''] = await Promise.all(
    ['status', 'stat'].map((file) => readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '')),
  );
  const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(status) ?? [];
  const [, user = '0', system = '0'] = /\) (?:\S+ ){11}(\d+) (\d+)/.exec(stat) ?? [];
  return { cpu: (Number(user) + Number(system)) / TICKS, mib: Number(kilobytes) / 1024 };
}

async function sizesIn(neo4j: Neo4j) {
  const driver = openDriver(neo4j);
  try {
    const [found] = (await openGraph(driver).read(
      'MATCH (d:Dataset) RETURN [COUNT { MATCH (:Claim) }, d.nodeCount, d.edgeCount]',
      {},
    )) as readonly (readonly [readonly [number, number, number]])[];
    const [[claims, nodes, edges]] = found ?? [[0, 0, 0]];
    return { claims, nodes, edges };
  } finally {
    await driver.close();
  }
}

async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = files.map(
    async ({ parentPath, name }) => (await stat(join(parentPath, name))).size,
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

function row(cells: readonly string[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}
