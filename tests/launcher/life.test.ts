import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { neo4jCache } from '../../scripts/setup/places.mjs';
import { openDriver } from '../../src/neo4j/driver.ts';
import type { Address } from '../../src/neo4j/driver.ts';
import { openGraph } from '../../src/neo4j/graph.ts';
import type { Neo4j } from '../../src/launcher/keepAlive.ts';
import { openNeo4j } from '../../src/launcher/openNeo4j.ts';
import { accepts } from '../../src/launcher/port.ts';
import { commandLineOf, isAlive, processes, signal } from '../../src/launcher/processes.ts';
import { runCli, until } from '../support/cli.ts';

const home = mkdtempSync(join(tmpdir(), 'proxeny-life-'));
const cache = neo4jCache(process.env);
const onLinux = process.platform === 'linux';
const said: string[] = [];
const open = () =>
  openNeo4j({ home, cache, env: process.env, tests: true, say: (line) => said.push(line) });

const start = (...more: readonly string[]) => runCli(['neo4j', '--home', home, '--tests', ...more]);
/** What the first tests leave running for the next. */
let left: Neo4j | undefined;

afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('a Neo4j whose parent was killed', () => {
  const ended = (pid: number) =>
    `Ending the Neo4j (process ${pid}) that a killed process left behind.`;
  let later: number;

  it('is ended by its watcher', async () => {
    const cli = start();
    const { pid } = JSON.parse(await cli.said) as { pid: number };

    cli.kill('SIGKILL');
    await cli.closed;

    await until(() => !isAlive(pid));
  });

  it.runIf(onLinux)('is ended by the next start, when its watcher was killed too', async () => {
    const pid = await leave(start());

    const next = start();
    await next.said;

    expect(isAlive(pid)).toBe(false);
    expect(next.errors()).toBe(ended(pid));
    later = await leave(next);
  });

  it.runIf(onLinux)('is ended by it also when it was not noted yet', async () => {
    const file = join(home, 'running.json');
    const note = JSON.parse(readFileSync(file, 'utf8')) as object;
    writeFileSync(file, JSON.stringify({ ...note, neo4j: null }));

    left = await open();

    expect(isAlive(later)).toBe(false);
    expect(said).toEqual([ended(later)]);
    expect(await ask(left, 'RETURN 1 AS answer')).toEqual([1]);
  });

  /** Kills whatever would end it. */
  async function leave(cli: ReturnType<typeof start>): Promise<number> {
    const { pid } = JSON.parse(await cli.said) as { pid: number };
    signal(watcherOf(pid), 'SIGKILL');
    cli.kill('SIGKILL');
    await cli.closed;
    await pause(1_000);
    expect(isAlive(pid)).toBe(true);
    return pid;
  }
});

describe('a Neo4j of our own', () => {
  let neo4j: Neo4j;
  beforeAll(async () => {
    neo4j = left ?? (await open());
  });

  it('answers to its own password only, which its owner alone can read', async () => {
    const file = join(home, 'password');

    expect(await ask(neo4j, 'RETURN 1 AS answer')).toEqual([1]);
    await expect(ask({ ...neo4j, password: 'neo4j' }, 'RETURN 1')).rejects.toThrow(/unauthorized/i);
    expect(readFileSync(file, 'utf8').trim()).toBe(neo4j.password);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('listens on loopback only', async () => {
    const port = Number(new URL(neo4j.uri).port);
    const addresses = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
    const outside = addresses.filter(({ internal, family }) => !internal && family === 'IPv4');

    expect(await accepts(port)).toBe(true);
    for (const { address } of outside) expect(await accepts(port, address)).toBe(false);
  });

  it('holds its data folder against a second one, which says who holds it', async () => {
    await expect(open()).rejects.toThrow(
      `The data folder "${home}" is in use by process ${process.pid}. Stop that process, or let \`PROXENY_HOME\` name another folder.`,
    );
  });

  it.runIf(onLinux)('holds it even when nothing notes so', async () => {
    const file = join(home, 'running.json');
    const note = readFileSync(file, 'utf8');
    rmSync(file);

    await expect(open()).rejects.toThrow(`in use by process ${neo4j.pid()}.`);
    writeFileSync(file, note);
  });

  it('refuses a query that would take its heap, and goes on', async () => {
    await using driver = openDriver(neo4j);
    const graph = openGraph(driver);
    const { pid } = neo4j;
    const before = pid();
    const greedy = 'UNWIND range(1, 100000000) AS number RETURN collect(toString(number)) AS all';

    await expect(graph.read(greedy, {})).rejects.toMatchObject({
      message: expect.stringMatching(
        /^The operation needs more memory than it may use\./,
      ) as unknown,
      extensions: { code: 'TOO_COSTLY' },
    });
    expect(await graph.read('RETURN 1', {})).toEqual([[1]]);
    expect(pid()).toBe(before);
  });

  it('is started again at the same address when it is killed', async () => {
    await ask(neo4j, 'CREATE (n:Node {id: "columbus-oh"}) RETURN n.id AS answer');
    const { pid } = neo4j;
    const before = pid();
    said.length = 0;

    signal(before, 'SIGKILL');
    await until(() => pid() !== before);

    expect(said[0]).toMatch(/^Neo4j ended because something killed it \(SIGKILL/);
    expect(await untilAnswers(neo4j, 'MATCH (n:Node) RETURN n.id AS answer')).toEqual([
      'columbus-oh',
    ]);
  });

  it('is given up when it is killed again soon, with its last lines', async () => {
    signal(neo4j.pid(), 'SIGKILL');

    const fault = await neo4j.ended;

    expect(fault?.message).toMatch(/^Neo4j ended because something killed it/);
    expect(fault?.message).toContain('INFO  Started.');
    await neo4j.stop();
  });
});

describe('proxeny neo4j', () => {
  it('ends Neo4j on Ctrl-C and keeps its data for the next start', async () => {
    const cli = start();
    const address = JSON.parse(await cli.said) as Address & { readonly pid: number };
    expect(await ask(address, 'MATCH (n:Node) RETURN n.id AS answer')).toEqual(['columbus-oh']);

    cli.kill('SIGINT');
    const { code } = await cli.closed;

    expect(code).toBe(0);
    expect(isAlive(address.pid)).toBe(false);
  });

  it('ends Neo4j on SIGTERM during its start', async () => {
    const cli = start();
    const file = join(home, 'running.json');
    await until(() => noteIn(file) !== null);
    const pid = noteIn(file) ?? 0;

    cli.kill('SIGTERM');
    const { code, errors } = await cli.closed;

    expect({ code, errors }).toEqual({ code: 1, errors: 'Stopped before it had started.' });
    expect(isAlive(pid)).toBe(false);
  });

  it('says so when its heap is too small', async () => {
    const cli = start('--heap', '24m');

    const { code, errors } = await cli.closed;

    expect(code).toBe(1);
    expect(errors).toBe(
      'Neo4j ran out of memory with a heap of "24m". Set `PROXENY_HEAP` to more, such as "2g".',
    );
  });
});

describe('isAlive', () => {
  it.runIf(onLinux)('is not deceived by a process that ended unnoticed by its parent', async () => {
    const parent = spawn('sh', ['-c', 'true & echo $!; exec sleep 600']);
    const [pid] = (await once(parent.stdout, 'data')) as [Buffer];

    await until(() => !isAlive(Number(pid)));

    expect(isAlive(parent.pid ?? 0)).toBe(true);
    parent.kill();
  });
});

async function ask(address: Address, statement: string) {
  await using driver = openDriver(address);
  const { records } = await driver.executeQuery(statement, {}, { database: 'neo4j' });
  return records.map((record) => record.get('answer') as unknown);
}

async function untilAnswers(address: Address, statement: string) {
  const last = Date.now() + 180_000;
  for (;;) {
    try {
      return await ask(address, statement);
    } catch (error) {
      if (Date.now() > last) throw error;
      await pause(200);
    }
  }
}

function watcherOf(pid: number): number {
  const watches = `proxeny-watcher\0${pid}\0`;
  return Number(processes().find((one) => commandLineOf(one).endsWith(watches)));
}

function noteIn(file: string): number | null {
  try {
    const { neo4j } = JSON.parse(readFileSync(file, 'utf8')) as { neo4j: { pid: number } | null };
    return neo4j?.pid ?? null;
  } catch {
    return null;
  }
}
