/**
 * Measures imports into the embedded Neo4j: `npm run bench -- load --claims 130000,1500000`. For each size a made-up record is
 * written as data files; then the command `proxeny import` runs for an empty database, for the same files again, for one changed
 * row, and for changes to all ties. Seconds are of the whole command, with the start and the stop of
 * Neo4j, CPU those of both processes, which other work on the machine disturbs less; memory is the peak of the resident set. `--data FOLDER` measures the data files of a folder instead, without the changes.
 */
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { canonicalTexts } from '../src/dataset/files/canonicalText.ts';
import { writeTexts } from '../src/dataset/files/writeTexts.ts';
import { tables } from '../src/dataset/tables/tables.ts';
import { createWorldRows } from './world/worldRows.ts';

const PROGRAM = fileURLToPath(new URL('../scripts/proxeny.mjs', import.meta.url));
/** How many nodes a claim of the made-up record makes, about. */
const NODES_A_CLAIM = 1.75;

const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== 'load'),
  options: {
    claims: { type: 'string', default: '130000' },
    data: { type: 'string' },
    heap: { type: 'string', default: '1g' },
  },
});

console.log('| record | import | seconds | Node CPU s | Neo4j CPU s | Node MiB | Neo4j MiB |');
console.log('| --- | --- | --: | --: | --: | --: | --: |');
if (values.data !== undefined) await measure('the files', (folder) => copyTo(values.data, folder));
else
  for (const claims of values.claims.split(',').map(Number))
    await measure(`${claims} claims`, (folder) => makeUp(claims, folder));

async function measure(record: string, make: (folder: string) => Promise<void>): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'proxeny-loads-'));
  const [folder, home] = [join(work, 'data'), join(work, 'home')];
  const timed = async (kind: string) => {
    const { seconds, node, neo4j } = await importOnce(folder, home);
    const figures = [node.cpu, neo4j.cpu, node.mib, neo4j.mib].map((figure) => figure.toFixed(0));
    console.log(`| ${[record, kind, seconds.toFixed(1), ...figures].join(' | ')} |`);
  };
  try {
    await make(folder);
    await timed('into an empty database');
    await timed('nothing changed');
    if (values.data !== undefined) return;
    await edit(folder, (line, at) => (at === 1 ? later(line) : line));
    await timed('one row changed');
    await edit(folder, later);
    await timed('all ties changed');
  } finally {
    await rm(work, { recursive: true });
  }
}

async function copyTo(from = '', folder: string): Promise<void> {
  await cp(from, folder, { recursive: true });
}

async function makeUp(claims: number, folder: string): Promise<void> {
  const world = createWorldRows(Math.round(claims * NODES_A_CLAIM));
  const known = new Set(world.base.map(({ cells }) => cells['id']));
  const ties = world.slice(0, world.ties).filter(({ cells }) => !known.has(cells['id']));
  const texts = canonicalTexts([...world.base, ...ties], tables);
  await writeTexts(folder, texts);
  await writeFile(join(folder, 'dataset.csv'), 'name,licence\nA made-up record,CC0-1.0\n');
}

/** Says the same of another place in the source. */
function later(line: string): string {
  return line.includes(',2026-01-01,')
    ? line.replace(/,,,,,,2026-01-01,/, ',again,,,,,2026-01-01,')
    : line;
}

async function edit(folder: string, change: (line: string, at: number) => string): Promise<void> {
  const file = join(folder, 'sister_ties.csv');
  const lines = (await readFile(file, 'utf8')).split('\n');
  await writeFile(file, lines.map(change).join('\n'));
}

async function importOnce(folder: string, home: string) {
  const env = { ...process.env, PROXENY_HOME: home, PROXENY_HEAP: values.heap };
  const begun = performance.now();
  const child = spawn(process.execPath, [PROGRAM, 'import', folder], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const peak = { node: NOTHING, neo4j: NOTHING };
  const look = setInterval(() => {
    void usage(child.pid ?? 0, home).then(({ node, neo4j }) => {
      peak.node = most(peak.node, node);
      peak.neo4j = most(peak.neo4j, neo4j);
    });
  }, 500);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(look);
  if (code !== 0) throw new Error(`The import ended with ${String(code)}.`);
  return { seconds: (performance.now() - begun) / 1000, ...peak };
}

/** What a process used so far: seconds of CPU, and the peak of its resident set. */
interface Use {
  readonly cpu: number;
  readonly mib: number;
}

const NOTHING: Use = { cpu: 0, mib: 0 };

function most(one: Use, other: Use): Use {
  return { cpu: Math.max(one.cpu, other.cpu), mib: Math.max(one.mib, other.mib) };
}

/** Of the command and of the Neo4j of that folder. */
async function usage(command: number, home: string) {
  const found = { node: NOTHING, neo4j: NOTHING };
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const [line = '', status = '', stat = ''] = await Promise.all(
      ['cmdline', 'status', 'stat'].map((file) =>
        readFile(join('/proc', pid, file), 'utf8').catch(() => ''),
      ),
    );
    const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(status) ?? [];
    const [, user = '0', system = '0'] = /\) (?:\S+ ){11}(\d+) (\d+)/.exec(stat) ?? [];
    const use = {
      cpu: (Number(user) + Number(system)) / TICKS,
      mib: Number(kilobytes) / 1024,
    };
    if (line.includes('java') && line.includes(home)) found.neo4j = most(found.neo4j, use);
    else if (Number(pid) === command || line.includes(`import\0${join(home, '..')}`))
      found.node = most(found.node, use);
  }
  return found;
}

/** Of a second, in which Linux counts CPU time. */
const TICKS = 100;
