import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLineOf, processes, signal } from '../../src/launcher/processes.ts';
import { checkDataset } from '../../src/record/check/dataset.ts';
import { until } from '../support/cli.ts';
import { FIXTURE, add, copyWith } from '../support/dataset.ts';
import { makeFolder } from '../support/fakes.ts';
import { copyProject, javasOf, npmStart, ship } from '../support/npmStart.ts';
import { createRandom } from '../support/random.ts';
import { SEED } from '../support/seed.ts';
import { mountSmallDisk } from '../support/smallDisk.ts';

const random = createRandom(SEED);

/** Another with each seed; the title of a test names it. */
const moment = (withinMs: number) => random.between(0, withinMs - 1);

const SOON = { timeout: 60_000, interval: 200 };
const BACK = { timeout: 180_000, interval: 200 };
const withCities = (count: number) =>
  copyWith({
    'cities.csv': add(
      ...Array.from(
        { length: count },
        (_, at) => `city-${at},City ${at},CITY,anhui,,,,,register,,,,,,2026-11-01,`,
      ),
    ),
  });
/** Enough that the record without them has lost more rows than an import takes for meant. */
const SOME = 20;
/** More than a full disk has room for. */
const MANY = 1_000;
const FULL =
  /The disk of the data folder ".+" is full: \d+ MB are free, .+ Make room, .+; what was imported before is kept\./;

describe.runIf(process.platform === 'linux')('npm start', () => {
  const folder = makeFolder();
  const project = join(folder, 'project');
  const disk = mountSmallDisk(join(folder, 'disk'), 200);
  const home = join(folder, 'disk', 'home');
  const mounted = typeof disk !== 'string';
  const why = mounted ? '' : ` (skipped: ${disk})`;
  const { fill, makeRoom } = disk as Exclude<typeof disk, string>;
  const running = new Set<Awaited<ReturnType<typeof npmStart>>>();
  const start = async () => {
    const one = await npmStart(project, home);
    running.add(one);
    void one.closed.then(() => running.delete(one));
    return one;
  };
  const hashOf = async (data: string) =>
    (await checkDataset(data, new Date(), [])).dataset?.contentHash;
  const idsOf = () => javasOf(home);
  const ended = () => until(() => idsOf().length === 0);
  /** Of the processes of `npm start`, the one that serves. */
  const serving = () =>
    processes().filter((pid) =>
      commandLineOf(pid).includes(join(project, 'scripts/setup/supervised.mjs')),
    );
  const crash = (name: NodeJS.Signals) => {
    const [pid] = serving();
    signal(Number(pid), name);
    return pid;
  };
  const noted = () =>
    /"neo4j":\{/.test(existsSync(note) ? readFileSync(note, 'utf8') : '') && idsOf().length > 0;
  const note = join(home, 'running.json');
  let record: string;
  let server: Awaited<ReturnType<typeof start>>;

  async function killWhole(afterMs = 0) {
    await pause(afterMs);
    server.signal('SIGKILL');
    await server.closed;
    await ended();
  }

  /** As on a terminal, where npm passes on the signal that the server also receives itself. */
  async function stop() {
    server.signal('SIGINT');
    await pause(50);
    server.signal('SIGINT');
    const end = await server.closed;
    expect(existsSync(note)).toBe(false);
    expect(idsOf()).toEqual([]);
    return end;
  }

  /** A busy machine may be slow to answer first. */
  const expectServed = async (data: string) => {
    const hash = await hashOf(data);
    const served = () => server.dataset().then(({ contentHash }) => contentHash);
    await expect.poll(() => served().catch(String), SOON).toBe(hash);
  };

  async function expectRefusal(message: RegExp) {
    server = await start();
    await expectEnd(message);
  }

  async function expectEnd(message: RegExp) {
    const { code, errors } = await server.closed;
    expect(errors).toMatch(message);
    expect(code).toBe(1);
    expect(idsOf()).toEqual([]);
  }

  beforeAll(async () => {
    copyProject(project);
    record = await withCities(SOME);
    ship(FIXTURE, project);
  });
  afterAll(async () => {
    for (const one of running) one.signal('SIGKILL');
    await ended();
    if (mounted) disk.unmount();
    rmSync(folder, { recursive: true, force: true });
  });

  const early = moment(3_000);
  it(`that is killed ${early} ms into the start of Neo4j leaves no Java`, async () => {
    server = await start();
    await until(noted);

    await killWhole(early);
  });

  const killed = moment(1_500);
  it(`starts Neo4j again when it is killed ${killed} ms into its start, and again in the import`, async () => {
    const killJava = () => idsOf().forEach((pid) => process.kill(Number(pid), 'SIGKILL'));
    ship(record, project);
    server = await start();
    await until(() => idsOf().length > 0);
    await pause(killed);
    killJava();
    await server.saying(/^Importing the dataset/);
    await pause(moment(1_000));
    killJava();

    await server.ready();

    expect(await server.health()).not.toHaveProperty('notice');
    expect(server.errors().match(/^Starting Neo4j again\.$/gm)).toHaveLength(2);
  });

  it('has the record whole then, and while it serves may be killed as well', async () => {
    await expectServed(record);
    const asked = Array.from({ length: 8 }, () => server.dataset().catch(() => null));

    await killWhole(moment(50));

    await Promise.all(asked);
  });

  it('imports nothing again after that', async () => {
    server = await start();
    const line = await server.saying(/^The record is/);
    await server.ready();

    expect(line).not.toContain('imported now');
    expect((await server.dataset()).contentHash).toBe(await hashOf(record));
  });

  it.runIf(mounted)(`serves on when the disk is full${why}`, async () => {
    fill();

    expect((await server.dataset()).contentHash).toBe(await hashOf(record));
  });

  it('ends in order on a Ctrl-C that comes twice at once', async () => {
    const { output } = await stop();

    expect(output).toMatch(/^Stopping \.\.\.$/m);
  });

  it.runIf(mounted)(`says so when it starts on a full disk${why}`, async () => {
    await expectRefusal(FULL);
    makeRoom();
  });

  it.runIf(mounted)(`says so when an import fills the disk${why}`, async () => {
    ship(await withCities(MANY), project);
    server = await start();
    await server.saying(/^Checking the dataset/);
    fill();

    await expectEnd(FULL);
    makeRoom();
  });

  it.runIf(mounted || process.getuid?.() !== 0)(
    `says so when its data folder cannot be written${why}`,
    async () => {
      const setReadOnly = (isReadOnly: boolean) =>
        mounted ? disk.setReadOnly(isReadOnly) : chmodSync(home, isReadOnly ? 0o500 : 0o700);
      setReadOnly(true);

      await expectRefusal(
        /The data folder ".+" cannot be written \((EROFS|EACCES)\)\. Make it writable, or let `PROXENY_HOME` name another\./,
      );
      setReadOnly(false);
    },
  );

  it('serves the record when most of its rows are gone from the data files, and says so', async () => {
    ship(FIXTURE, project);
    server = await start();
    await server.ready();
    const { contentHash, importedAt } = await server.dataset();
    const version = contentHash.slice(0, 12);
    const health = await server.health();

    expect(contentHash).toBe(await hashOf(record));
    expect(server.errors()).toMatch(
      /cities\.csv: expected at least \d+ of the \d+ rows in the record, but got \d+\n/,
    );
    expect(health).toEqual({
      status: 'ready',
      version,
      notice: `The data files were not imported, because they have ${SOME} rows fewer than the record. What is served is version ${version}, imported at ${importedAt}.`,
    });
  });

  it('answers again at the same address when its server crashes, and says what happened', async () => {
    const before = await server.dataset();

    const crashed = crash('SIGABRT');

    await expect.poll(() => server.dataset().catch(() => null), BACK).toEqual(before);
    expect(server.errors()).toContain(
      'The server ended because it aborted (SIGABRT: mostly when its memory ran out). What it said last is above.\nStarting it again at the same address.',
    );
    expect(serving()).toHaveLength(1);
    expect(serving()).not.toContain(crashed);
    expect(idsOf()).toHaveLength(1);
  });

  it('is not started a second time within ten minutes, and leaves nothing that runs', async () => {
    crash('SIGSEGV');

    const { code, errors } = await server.closed;

    expect(code).toBe(1);
    expect(errors).toContain(
      'The server ended by SIGSEGV. What it said last is above.\nThat was twice in ten minutes, so it is not started again.',
    );
    expect(serving()).toEqual([]);
    await ended();
  });

  it('names what is wrong with its data files, and ends where there is no record yet', async () => {
    rmSync(home, { recursive: true });
    writeFileSync(join(project, 'data', 'more.csv'), 'id\n');

    await expectRefusal(/data\/more\.csv: expected no file of that name/);
  });
});
