import { mkdir, mkdtemp, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readJournal } from '../../src/contributions/journal/journal.ts';
import { freePort } from '../../src/launcher/port.ts';
import { runCli, settingsOf } from '../support/cli.ts';
import { copyWith } from '../support/dataset.ts';
import { type Gate, openGate } from '../support/gate.ts';
import { scratchNeo4j } from '../support/neo4j.ts';
import { openTestServer } from '../support/server.ts';
import {
  CONTRIBUTOR,
  DECIDE,
  type DeskServer,
  EDITOR,
  PROPOSE,
  type Told,
  institution,
  openDeskServer,
} from './deskServer.ts';

const PARK = '{ institution(id: "hefei-park") { name } }';

const change = (id: string) => ({
  title: 'A park',
  operations: [institution(id, 'Xiaoyaojin Park', 'PARK')],
});

async function opened(...args: Parameters<typeof openDeskServer>) {
  const desk = await openDeskServer(...args);
  onTestFinished(() => desk.close());
  return desk;
}

async function accept(desk: DeskServer, id: string) {
  const { data } = await desk.ask(CONTRIBUTOR, PROPOSE, { input: change(id) });
  const made = data.propose.proposal ?? expect.fail('There is no proposal.');
  const input = { proposal: made.id, verdict: 'ACCEPT', ifVersion: made.version };
  return desk.ask(EDITOR, DECIDE, { input });
}

const parkOf = async (desk: DeskServer) => {
  const { data } = await desk.ask(CONTRIBUTOR, PARK);
  return data.institution?.name;
};

describe('A desk', () => {
  it('whose Neo4j does not answer says what was accepted though nobody sees it yet, and brings it once it answers', async () => {
    let gate: Gate | undefined;
    const desk = await opened({}, async (address) => (gate = await openGate(address)).address);
    onTestFinished(() => gate?.close());
    expect((await accept(desk, 'hefei-square')).data.decide.isVisible).toBe(true);
    gate?.freeze();

    const { data, errors } = await accept(desk, 'hefei-park');
    const again = await desk.ask(CONTRIBUTOR, PROPOSE, { input: change('hefei-garden') });

    expect(errors).toBeUndefined();
    expect(data.decide).toMatchObject({ isVisible: false, proposal: { state: 'ACCEPTED' } });
    expect(again.data.propose.proposal?.state).toBe('SUBMITTED');
    gate?.thaw();
    await expect.poll(() => parkOf(desk), { timeout: 60_000 }).toBe('Xiaoyaojin Park');
  }, 180_000);

  it('takes as many changes as it can at a time, and tells the others to come again', async () => {
    const desk = await opened();
    const input = { ...change('hefei-park'), dryRun: true };

    const told = await Promise.all(
      Array.from({ length: 60 }, () => desk.ask(CONTRIBUTOR, PROPOSE, { input })),
    );

    const codes = told.map(({ errors }) => errors?.[0]?.extensions.code ?? 'DONE');
    expect(new Set(codes)).toEqual(new Set(['DONE', 'BUSY']));
    expect(codes.filter((code) => code === 'DONE').length).toBeGreaterThanOrEqual(32);
    expect((await accept(desk, 'hefei-park')).data.decide.isVisible).toBe(true);
  }, 120_000);

  it('does nothing of a request that has too many changes, also where a fragment hides them', async () => {
    const desk = await opened();
    const withdraw = (count: number) =>
      Array.from({ length: count }, (_, at) => `m${at}: withdraw(proposal: "proposal-1") { id }`);
    const document = `mutation { ...many } fragment many on Mutation { ${withdraw(11).join(' ')} }`;

    const { errors } = await desk.ask(CONTRIBUTOR, document);

    expect(errors?.[0]).toMatchObject({
      message:
        'Expected up to 10 mutations in a request, but got 11. Send them in several requests.',
      extensions: { code: 'TOO_COSTLY', mutations: 11, maxMutations: 10 },
    });
  });
});

describe('A record whose contributions are missing', () => {
  it('stays as it is and takes no others, until they are back or somebody gives them up', async () => {
    const desk = await openDeskServer();
    const { address, data, contributions } = desk;
    await accept(desk, 'hefei-park');
    await desk.close();
    const away = `${contributions}-away`;
    await rename(contributions, away);
    await mkdir(contributions);
    const settings = { ...settingsOf(address), CONTRIBUTIONS: contributions };
    const run = (args: readonly string[], more = {}) =>
      runCli([...args], { ...process.env, ...settings, ...more });

    const imported = await run(['import', data]).closed;
    const url = `http://127.0.0.1:${await freePort()}`;
    const server = run(['start', '--data', data], { PORT: new URL(url).port });
    await server.saying(/^Ctrl-C stops it/);
    const ask = async (path: string) => (await fetch(url + path)).json() as Promise<unknown>;
    const [ready, park, viewer] = await Promise.all([
      ask('/health/ready'),
      ask(`/graphql?query=${encodeURIComponent(PARK)}`),
      ask(`/graphql?query=${encodeURIComponent('{ viewer { desk } }')}`),
    ]);
    server.kill('SIGTERM');
    await server.closed;

    const missing = /to have the 2 lines that the record was made with, but it has 0/;
    expect(imported.code).toBe(1);
    expect(imported.errors).toMatch(missing);
    expect(ready).toMatchObject({ notice: expect.stringMatching(missing) as string });
    expect(park).toMatchObject({ data: { institution: { name: 'Xiaoyaojin Park' } } });
    expect(viewer).toMatchObject({ data: { viewer: { desk: 'NONE' } } });
    await rename(contributions, `${contributions}-empty`);
    await rename(away, contributions);
    expect((await run(['import', data]).closed).output).toContain('Unchanged');
    expect(await readJournal(contributions)).toHaveLength(2);
    await rename(contributions, away);
    expect((await run(['import', data, '--allow-removals']).closed).code).toBe(0);
    expect((await run(['import', data]).closed).output).toContain('Unchanged');
  }, 180_000);
});

describe('A proposal that nobody has accepted', () => {
  it('is shown to contributors only, where a setting says so', async () => {
    const desk = await opened({ OPEN_PROPOSALS: 'no' });
    await desk.ask(CONTRIBUTOR, PROPOSE, { input: change('hefei-garden') });
    await accept(desk, 'hefei-park');
    const document =
      '{ proposals(first: 9) { totalCount edges { node { id } } } proposal(id: "proposal-1") { id } }';
    const seenBy = async (roles: readonly string[]) => {
      const { data } = await desk.ask({ sub: 'someone', roles }, document);
      const ids = data.proposals.edges.map(({ node }) => node.id);
      return [data.proposals.totalCount, ...ids, data.proposal?.id];
    };

    expect(await seenBy(['reader'])).toEqual([1, 'proposal-2', undefined]);
    expect(await seenBy(['contributor'])).toEqual([2, 'proposal-2', 'proposal-1', 'proposal-1']);
  });
});

describe('A desk that asks for no tokens', () => {
  it('takes changes of programs and of its own pages, and none of a page of another origin', async () => {
    const address = await scratchNeo4j();
    const [data, folder] = [await copyWith(), await mkdtemp(join(tmpdir(), 'proxeny-desk-'))];
    const server = await openTestServer(address, { CONTRIBUTIONS: folder }, data);
    onTestFinished(() => server.close());
    const send = async (headers: Readonly<Record<string, string>>) => {
      const variables = { input: { ...change('hefei-park'), dryRun: true } };
      const sent = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query: PROPOSE, variables }),
      });
      const { errors } = (await sent.json()) as Told;
      return errors?.[0]?.extensions.code ?? 'DONE';
    };

    expect(await send({})).toBe('DONE');
    expect(await send({ origin: server.url })).toBe('DONE');
    expect(await send({ origin: 'http://localhost:1' })).toBe('FORBIDDEN');
    expect(await send({ origin: 'http://localhost:1', 'sec-fetch-site': 'same-site' })).toBe(
      'FORBIDDEN',
    );
  });
});
