import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CONTRIBUTOR,
  DECIDE,
  type DeskServer,
  EDITOR,
  OTHER_EDITOR,
  PROPOSALS,
  PROPOSE,
  REVERT,
  openDeskServer,
  row,
  startOf,
} from './deskServer.ts';

const TIE = `{ tie(id: "columbus-oh--hefei") { start { value } record { claims(first: 50) { edges { node {
  id property value reason retiredAt source { id } } } } } } dataset { version } }`;

let desk: DeskServer;

beforeAll(async () => {
  desk = await openDeskServer();
});

afterAll(() => desk.close());

const propose = async (who: object, title: string, operations: readonly object[], more = {}) => {
  const told = await desk.ask({ ...who }, PROPOSE, { input: { title, operations, ...more } });
  expect(told.errors).toBeUndefined();
  return told.data.propose;
};

const accept = async (who: object, { id, version }: { id: string; version: number }) =>
  desk.ask({ ...who }, DECIDE, { input: { proposal: id, verdict: 'ACCEPT', ifVersion: version } });

const tie = async () => (await desk.ask(EDITOR, TIE)).data;

describe('A contribution', () => {
  it('says by a dry run what it would do, and writes nothing', async () => {
    const before = await tie();
    const told = await propose(CONTRIBUTOR, 'Start', [startOf('columbus-oh--hefei', '1991')], {
      dryRun: true,
    });
    expect(told.problems).toEqual([]);
    expect(told.proposal).toBeNull();
    expect(told.consequence?.isSimple).toBe(false);
    expect(told.consequence?.changes.map(({ text }) => text).join('\n')).toContain('1991');
    expect((await desk.ask(EDITOR, PROPOSALS)).data.proposals.totalCount).toBe(0);
    expect((await tie()).dataset.version).toBe(before.dataset.version);
  });

  it('names each fault at its operation and column', async () => {
    const told = await propose(CONTRIBUTOR, 'Faulty', [
      startOf('columbus-oh--hefei', '1989-13'),
      row('sister_ties', { id: 'columbus-oh--hefei', start: '1989', source: 'gazete' }),
      row('sister_tie', { id: 'columbus-oh--hefei', start: '1989', source: 'gazette' }),
      { retire: { claim: 'claim-none', subject: 'columbus-oh--hefei', reason: 'Gone.' } },
    ]);
    // A claim that is not there is found first, because all else depends on what is.
    expect(told.problems.map(({ operation, column, code }) => [operation, column, code])).toEqual([
      [3, 'claim', 'CONFLICT'],
    ]);
    const without = await propose(CONTRIBUTOR, 'Faulty', [
      startOf('columbus-oh--hefei', '1989-13'),
      row('sister_ties', { id: 'columbus-oh--hefei', start: '1989', source: 'gazete' }),
      row('sister_tie', { id: 'columbus-oh--hefei', start: '1989', source: 'gazette' }),
    ]);
    expect(without.problems.map(({ operation, column }) => [operation, column])).toEqual([
      [2, 'table'],
      [0, 'start'],
      [1, 'source'],
    ]);
    expect(without.proposal).toBeNull();
  });

  it('of a simple fact is accepted by one editor, is visible at once, and is there after a restart', async () => {
    const { proposal } = await propose(EDITOR, 'A theme', [
      row('institutions', {
        id: 'hefei-museum', name: 'Hefei Museum', kind: 'MUSEUM', located_in: 'hefei', source: 'gazette', locator: 'page 9',
      }),
    ]);
    expect(proposal?.state).toBe('SUBMITTED');
    const decided = await accept(EDITOR, proposal ?? { id: '', version: 0 });
    expect(decided.errors).toBeUndefined();
    expect(decided.data.decide).toMatchObject({ isVisible: true, problems: [], proposal: { state: 'ACCEPTED' } });
    const ask = () => desk.ask(EDITOR, '{ institution(id: "hefei-museum") { name } }');
    expect((await ask()).data.institution?.name).toBe('Hefei Museum');
    await desk.restart();
    expect((await ask()).data.institution?.name).toBe('Hefei Museum');
    const [edge] = (await desk.ask(EDITOR, PROPOSALS)).data.proposals.edges;
    expect(edge?.node.operations[0]?.fate?.state).toBe('APPLIED');
  });

  it('that withdraws a claim needs a second editor, changes the answer, and can be taken back', async () => {
    const before = await tie();
    const claim = before.tie?.record.claims.edges.find(
      ({ node }) => node.property === 'start' && node.retiredAt === null,
    )?.node;
    const { proposal, consequence } = await propose(EDITOR, 'Wrong', [
      { retire: { claim: claim?.id, subject: 'columbus-oh--hefei', reason: 'A misprint.' } },
    ]);
    expect(consequence?.isSimple).toBe(false);
    const own = await accept(EDITOR, proposal ?? { id: '', version: 0 });
    expect(own.errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    expect(own.errors?.[0]?.message).toContain('Another editor');
    const decided = await accept(OTHER_EDITOR, proposal ?? { id: '', version: 0 });
    expect(decided.errors).toBeUndefined();
    const { commit } = decided.data.decide.proposal;
    const retired = (await tie()).tie?.record.claims.edges.find(
      ({ node }) => node.value === claim?.value && node.source.id === claim.source.id,
    )?.node;
    expect(retired).toMatchObject({ reason: 'A misprint.' });
    expect(retired?.retiredAt).not.toBeNull();

    const undo = await desk.ask(EDITOR, REVERT, { commit });
    const undone = await accept(OTHER_EDITOR, undo.data.revert.proposal ?? { id: '', version: 0 });
    expect(undone.data.decide.isVisible).toBe(true);
    expect((await tie()).dataset.version).toBe(before.dataset.version);
    const again = await desk.ask(EDITOR, REVERT, { commit });
    expect(again.errors?.[0]?.message).toContain('was taken back');
  });

  it('that merges two places gives one all that was said of the other, until it is taken back', async () => {
    const before = await tie();
    const { proposal } = await propose(CONTRIBUTOR, 'One place', [
      { merge: { id: 'columbus-in', into: 'columbus-oh', reason: 'A test of namesakes.' } },
    ]);
    expect((await accept(CONTRIBUTOR, proposal ?? { id: '', version: 0 })).errors?.[0]?.message).toBe(
      'An editor must decide this proposal.',
    );
    const decided = await accept(EDITOR, proposal ?? { id: '', version: 0 });
    expect(decided.errors).toBeUndefined();
    const query = '{ city(id: "columbus-in") { id formerIds } tie(id: "columbus-in--xiangyang") { parties { actor { id } } } }';
    const { city, tie: moved } = (await desk.ask(EDITOR, query)).data;
    expect(city).toEqual({ id: 'columbus-oh', formerIds: ['columbus-in'] });
    expect(moved?.parties.map(({ actor }) => actor.id)).toContain('columbus-oh');
    const undo = await desk.ask(CONTRIBUTOR, REVERT, { commit: decided.data.decide.proposal.commit });
    await accept(EDITOR, undo.data.revert.proposal ?? { id: '', version: 0 });
    expect((await tie()).dataset.version).toBe(before.dataset.version);
  });

  it('that the record already says is refused as such', async () => {
    const told = await propose(CONTRIBUTOR, 'Known', [
      row('institutions', {
        id: 'hefei-museum', name: 'Hefei Museum', kind: 'MUSEUM', located_in: 'hefei', source: 'gazette', locator: 'page 9',
      }),
    ]);
    expect(told.problems.map(({ code }) => code)).toEqual(['ON_RECORD']);
  });

  it('is made once, however often it is sent with one key', async () => {
    const operations = [row('institutions', { id: 'hefei-zoo', name: 'Hefei Zoo', kind: 'ZOO', located_in: 'hefei', source: 'gazette', locator: 'page 9' })];
    const first = await propose(CONTRIBUTOR, 'A zoo', operations, { idempotencyKey: 'zoo' });
    const second = await propose(CONTRIBUTOR, 'A zoo', operations, { idempotencyKey: 'zoo' });
    expect(first.proposal?.id).toBeDefined();
    expect(second.proposal?.id).toBe(first.proposal?.id);
  });

  it('keeps no word in its journal that was changed by other means', async () => {
    const text = await readFile(join(desk.contributions, 'journal.ndjson'), 'utf8');
    expect(text.split('\n').length).toBeGreaterThan(5);
  });
});
