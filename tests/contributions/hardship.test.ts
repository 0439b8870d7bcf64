import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readJournal } from '../../src/contributions/journal/journal.ts';
import { freePort } from '../../src/launcher/port.ts';
import { openDriver } from '../../src/neo4j/driver.ts';
import { importDataset } from '../../src/store/load/importDataset.ts';
import { runCli, settingsOf } from '../support/cli.ts';
import { copyWith } from '../support/dataset.ts';
import { openGate } from '../support/gate.ts';
import { scratchNeo4j } from '../support/neo4j.ts';
import { createRandom } from '../support/random.ts';
import { SEED } from '../support/seed.ts';
import { mountSmallDisk } from '../support/smallDisk.ts';
import { SECRET, bearing, signed, soon } from '../support/tokens.ts';
import {
  CONTRIBUTOR,
  type Claims,
  DECIDE,
  EDITOR,
  PROPOSE,
  type Told,
  institution,
} from './deskServer.ts';

/** 50 by hand. */
const KILLS = Number(process.env['PROXENY_TEST_KILLS'] ?? 1);
const SOON = { timeout: 60_000, interval: 100 };
const COMMENT =
  'mutation Comment($proposal: ID!, $text: String!) { comment(proposal: $proposal, text: $text) { id } }';
/** What a change may be refused with, if it is right and its server is not well. */
const REFUSALS = ['BUSY', 'TIMEOUT', 'UNAVAILABLE'];

const random = createRandom(SEED);

/** Two institutions that one proposal brings, by the proposal's number. */
const pairOf = (number: number) => [`park-${number}-east`, `park-${number}-west`] as const;

const proposalOf = (number: number) => ({
  title: `Park ${number}`,
  operations: pairOf(number).map((id) => institution(id, `Park ${id}`, 'PARK')),
  idempotencyKey: `park-${number}`,
});

const bothOf = (number: number) =>
  `{ ${pairOf(number)
    .map((id, at) => `i${at}: institution(id: "${id}") { id }`)
    .join(' ')} }`;

/** People who propose, accept, comment and read, and what they were told. */
function openPeople(url: string) {
  const proposed = new Map<number, string>();
  const accepted = new Set<number>();
  const commented = new Map<string, number>();
  const begun = new Set<number>();
  const wrong: string[] = [];
  const ask = async (claims: Claims, query: string, variables: object = {}) => {
    const headers = bearing(await signed({ exp: soon(600), ...claims }));
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Told;
  };
  /** What was done; undefined if it was refused as it may be. */
  const change = async (claims: Claims, query: string, variables: object) => {
    const { data, errors } = await ask(claims, query, variables);
    if (errors === undefined) return data;
    for (const { message, extensions } of errors)
      if (!REFUSALS.includes(extensions.code)) wrong.push(`${extensions.code}: ${message}`);
    return undefined;
  };
  const propose = async (number: number) => {
    const made = await change(CONTRIBUTOR, PROPOSE, { input: proposalOf(number) });
    const { proposal, problems = [] } = made?.propose ?? {};
    wrong.push(...problems.map(({ message }) => message));
    if (proposal) proposed.set(number, proposal.id);
    return proposal;
  };
  /** How many of a proposal's two institutions a reader sees; undefined if nobody reads now. */
  const seen = async (number: number) => {
    const { data, errors } = await ask(CONTRIBUTOR, bothOf(number));
    return errors ? undefined : Object.values(data).filter((one) => one !== null).length;
  };
  const walk = async (number: number) => {
    begun.add(number);
    const proposal = await propose(number);
    if (!proposal) return;
    const { id, version } = proposal;
    const input = { proposal: id, verdict: 'ACCEPT', ifVersion: version };
    const decided = await change(EDITOR, DECIDE, { input });
    if (decided?.decide.proposal.state === 'ACCEPTED') accepted.add(number);
    if (decided?.decide.isVisible && (await seen(number)) === 0)
      wrong.push(`${id} is said to be visible, but it is not.`);
    if (await change(CONTRIBUTOR, COMMENT, { proposal: id, text: `Seen ${number}.` }))
      commented.set(id, (commented.get(id) ?? 0) + 1);
  };
  const read = async () => {
    const number = random.pick([...begun, 1]);
    if ((await seen(number)) === 1) wrong.push(`A reader saw half of park ${number}.`);
    await pause(5);
  };
  return { ask, propose, seen, walk, read, proposed, accepted, commented, begun, wrong };
}

/** A folder on a small disk, a record, and a server for them that can be started again and again. */
async function openDesk() {
  const folder = join(await mkdtemp(join(tmpdir(), 'proxeny-hardship-')), 'disk');
  const disk = mountSmallDisk(folder, 200);
  if (typeof disk === 'string') return disk;
  onTestFinished(disk.unmount);
  const address = await scratchNeo4j();
  const data = await copyWith();
  await using driver = openDriver(address);
  await importDataset(data, driver);
  const gate = await openGate(address);
  onTestFinished(gate.close);
  const port = String(await freePort());
  const contributions = join(folder, 'contributions');
  const settings = {
    ...settingsOf(gate.address),
    AUTH_SECRET: SECRET,
    CONTRIBUTIONS: contributions,
    PROXENY_HOME: folder,
    PORT: port,
    RATE_PER_MINUTE: '0',
    DATABASE_MS_PER_MINUTE: '0',
  };
  const start = async () => {
    const server = runCli(['start', '--data', data], { ...process.env, ...settings });
    onTestFinished(() => void server.kill('SIGKILL'));
    await server.saying(/^Ctrl-C stops it/);
    return server;
  };
  return { start, disk, gate, contributions, people: openPeople(`http://127.0.0.1:${port}`) };
}

type Desk = Exclude<Awaited<ReturnType<typeof openDesk>>, string>;

/** Works and reads until the server is killed, which is some time after the hardship began. */
async function workUntilKilled(desk: Desk, begin: () => void) {
  const { people } = desk;
  const server = await desk.start();
  let isKilled = false;
  const untilKilled = async (work: () => Promise<void>) => {
    while (!isKilled)
      await work().catch((error: unknown) => {
        if (!isKilled && !(error instanceof TypeError)) throw error;
      });
  };
  const before = people.accepted.size;
  const work = () => people.walk(people.begun.size + 1);
  const all = Promise.all([work, work, people.read].map(untilKilled));
  await expect.poll(() => people.accepted.size - before, SOON).toBeGreaterThan(1);
  begin();
  await pause(random.between(0, 1_500));
  server.kill('SIGKILL');
  isKilled = true;
  await Promise.all([server.closed, all]);
}

/** What the server has lost, shows by halves or has twice, once its people have repeated what nobody acknowledged. */
async function faultsOf({ people, contributions }: Desk) {
  const faults: string[] = [...people.wrong];
  const unacknowledged = [...people.begun].filter((number) => !people.proposed.has(number));
  for (const number of unacknowledged) await people.propose(number);
  const entries = await readJournal(contributions);
  if (entries.some(({ sequence }, at) => sequence !== at + 1)) faults.push('A number is missing.');
  const ofType = (type: string) => entries.filter(({ action }) => action?.type === type);
  const acceptances = new Set(ofType('ACCEPTED').map(({ proposal }) => proposal));
  for (const [number, id] of people.proposed) {
    const made = ofType('PROPOSED').filter(({ proposal }) => proposal === id);
    if (made.length !== 1) faults.push(`${id} was proposed ${made.length} times.`);
    if (people.accepted.has(number) && !acceptances.has(id))
      faults.push(`The acceptance of ${id} is lost.`);
    const remarks = ofType('COMMENTED').filter(({ proposal }) => proposal === id);
    if (remarks.length < (people.commented.get(id) ?? 0))
      faults.push(`A comment on ${id} is lost.`);
    const expected = acceptances.has(id) ? 2 : 0;
    const seen = await people.seen(number);
    if (seen !== expected) faults.push(`Of ${id}, ${seen} rows are seen instead of ${expected}.`);
  }
  if (ofType('PROPOSED').length !== people.proposed.size) faults.push('A proposal is there twice.');
  return faults;
}

const HARDSHIPS = {
  'all is well': () => undefined,
  'its disk is full': ({ disk }: Desk) => {
    disk.fill();
    return disk.makeRoom;
  },
  'its disk is read-only': ({ disk }: Desk) => {
    disk.setReadOnly(true);
    return () => disk.setReadOnly(false);
  },
  'its Neo4j is gone': ({ gate }: Desk) => {
    gate.shut();
    return gate.open;
  },
};

describe('A desk that is killed', () => {
  it.for(Object.entries(HARDSHIPS))(
    'while %s has lost nothing that it acknowledged, shows nothing by halves, and takes what is sent again once',
    { timeout: 60_000 + KILLS * 60_000 },
    async ([, begin], { skip }) => {
      const desk = await openDesk();
      if (typeof desk === 'string') return skip(desk);
      for (let kill = 0; kill < KILLS; kill++) {
        const ends: ((() => void) | undefined)[] = [];
        await workUntilKilled(desk, () => ends.push(begin(desk)));
        for (const end of ends) end?.();
      }
      await desk.start();
      await expect.poll(() => faultsOf(desk), SOON).toEqual([]);
      expect(desk.people.accepted.size).toBeGreaterThan(KILLS);
    },
  );
});
