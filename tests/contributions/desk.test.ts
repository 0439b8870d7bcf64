// @lane first
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Proposal } from '../../src/generated/schema.ts';
import { contributedFrom } from '../../src/contributions/readContributed.ts';
import { datasetOf } from '../../src/record/check/dataset.ts';
import { readJournal } from '../../src/contributions/journal/journal.ts';
import { TEXTS } from '../server/hostile/strings.ts';
import { useOpened } from '../support/useOpened.ts';
import {
  AMEND,
  CONTRIBUTOR,
  DECIDE,
  EDITOR,
  OTHER_EDITOR,
  PROPOSALS,
  PROPOSE,
  REVERT,
  institution,
  openDeskServer,
  row,
  startOf,
} from './deskServer.ts';

const TIE = `{ tie(id: "columbus-oh--hefei") { start { edtf } record { claims(first: 50) { edges { node {
  id property value reason retiredAt source { id } } } } } } dataset { version } }`;

const desk = useOpened(openDeskServer);

const propose = async (who: object, title: string, operations: readonly object[], more = {}) => {
  const told = await desk.ask({ ...who }, PROPOSE, { input: { title, operations, ...more } });
  expect(told.errors).toBeUndefined();
  return told.data.propose;
};

type Proposed = Pick<Proposal, 'id' | 'version'> | null;

const accept = async (who: object, proposal: Proposed) => {
  const { id, version } = proposal ?? expect.fail('There is no proposal.');
  const input = { proposal: id, verdict: 'ACCEPT', ifVersion: version };
  return desk.ask({ ...who }, DECIDE, { input });
};

const park = (name: string, id = 'hefei-park') => institution(id, name, 'PARK');
const MUSEUM = institution('hefei-museum', 'Hefei Museum', 'MUSEUM');

const tie = async () => {
  const { data, errors } = await desk.ask(EDITOR, TIE);
  expect(errors).toBeUndefined();
  return data;
};

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
    const faulty = [
      startOf('columbus-oh--hefei', '1989-13'),
      row('sister_ties', { id: 'columbus-oh--hefei', start: '1989', source: 'gazete' }),
      row('sister_tie', { id: 'columbus-oh--hefei', start: '1989', source: 'gazette' }),
    ];
    const told = await propose(CONTRIBUTOR, 'Faulty', [
      ...faulty,
      { retire: { claim: 'claim-none', subject: 'columbus-oh--hefei', reason: 'Gone.' } },
    ]);
    // A claim that is not there is found first, because all else depends on what is.
    expect(told.problems.map(({ operation, column, code }) => [operation, column, code])).toEqual([
      [3, 'claim', 'CONFLICT'],
    ]);
    const without = await propose(CONTRIBUTOR, 'Faulty', faulty);
    expect(without.problems.map(({ operation, column }) => [operation, column])).toEqual([
      [2, 'table'],
      [0, 'start'],
      [1, 'source'],
    ]);
    expect(without.proposal).toBeNull();
  });

  it('of a simple fact is accepted by one editor, is visible at once, and is there after a restart', async () => {
    const { proposal } = await propose(EDITOR, 'A theme', [MUSEUM]);
    expect(proposal?.state).toBe('SUBMITTED');
    const decided = await accept(EDITOR, proposal);
    expect(decided.errors).toBeUndefined();
    expect(decided.data.decide).toMatchObject({
      isVisible: true,
      problems: [],
      proposal: { state: 'ACCEPTED' },
    });
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
    const own = await accept(EDITOR, proposal);
    expect(own.errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    expect(own.errors?.[0]?.message).toContain('Another editor');
    const decided = await accept(OTHER_EDITOR, proposal);
    expect(decided.errors).toBeUndefined();
    const { commit } = decided.data.decide.proposal;
    const query = `{ claim(id: "${claim?.id ?? ''}") { reason retiredAt } }`;
    const { claim: retired } = (await desk.ask(EDITOR, query)).data;
    expect(retired?.reason).toBe('A misprint.');
    expect(retired?.retiredAt).not.toBeNull();

    const undo = await desk.ask(EDITOR, REVERT, { commit });
    const undone = await accept(OTHER_EDITOR, undo.data.revert.proposal);
    expect(undone.data.decide.isVisible).toBe(true);
    expect((await tie()).dataset.version).toBe(before.dataset.version);
    const again = await desk.ask(EDITOR, REVERT, { commit });
    expect(again.errors?.[0]?.message).toContain('was taken back');
  });

  it('that merges two places gives one all that was said of the other, until it is taken back', async () => {
    const before = await tie();
    const { proposal } = await propose(CONTRIBUTOR, 'One place', [
      { merge: { id: 'xiangyang', into: 'dandong', reason: 'A test.' } },
    ]);
    expect((await accept(CONTRIBUTOR, proposal)).errors?.[0]?.message).toBe(
      'An editor must decide this proposal.',
    );
    const decided = await accept(EDITOR, proposal);
    expect(decided.errors).toBeUndefined();
    const query =
      '{ city(id: "xiangyang") { id formerIds } tie(id: "columbus-in--xiangyang") { parties { actor { id } } } }';
    const { city, tie: moved } = (await desk.ask(EDITOR, query)).data;
    expect(city).toEqual({ id: 'dandong', formerIds: ['xiangyang'] });
    expect(moved?.parties.map(({ actor }) => actor.id)).toContain('dandong');
    const undo = await desk.ask(CONTRIBUTOR, REVERT, {
      commit: decided.data.decide.proposal.commit,
    });
    await accept(EDITOR, undo.data.revert.proposal);
    expect((await tie()).dataset.version).toBe(before.dataset.version);
  });

  it('that the record already says is refused as such', async () => {
    const told = await propose(CONTRIBUTOR, 'Known', [MUSEUM]);
    expect(told.problems.map(({ code }) => code)).toEqual(['ON_RECORD']);
  });

  it('is made once, however often it is sent with one key', async () => {
    const operations = [institution('hefei-zoo', 'Hefei Zoo', 'ZOO')];
    const first = await propose(CONTRIBUTOR, 'A zoo', operations, { idempotencyKey: 'zoo' });
    const second = await propose(CONTRIBUTOR, 'A zoo', operations, { idempotencyKey: 'zoo' });
    expect(first.proposal?.id).toBeDefined();
    expect(second.proposal?.id).toBe(first.proposal?.id);
  });

  it('that merges two whom somebody told apart is refused with the reason', async () => {
    const { problems } = await propose(CONTRIBUTOR, 'One place', [
      { merge: { id: 'columbus-in', into: 'columbus-oh', reason: 'A test.' } },
    ]);
    expect(problems).toMatchObject([{ code: 'INVALID', operation: 0, column: 'into' }]);
    expect(problems[0]?.message).toContain('told apart');
  });

  it('cannot be taken back while another needs it', async () => {
    const zoo = { id: 'xiangyang-zoo', name: 'Park of Animals' };
    const first = await propose(EDITOR, 'A zoo', [
      institution(zoo.id, 'Xiangyang Zoo', 'ZOO', 'xiangyang'),
    ]);
    const made = await accept(EDITOR, first.proposal);
    const second = await propose(EDITOR, 'Its other name', [
      row('names', { ...zoo, name_kind: 'COMMON', source: 'gazette' }),
    ]);
    await accept(EDITOR, second.proposal);
    const { data } = await desk.ask(EDITOR, REVERT, { commit: made.data.decide.proposal.commit });
    expect(data.revert.problems.map(({ code }) => code)).toEqual(['CONFLICT']);
    expect(data.revert.problems[0]?.message).toContain('needs what this would take away');
  });

  it('whose author changed it meanwhile is not decided by who has read the former text', async () => {
    const { proposal } = await propose(CONTRIBUTOR, 'A park', [park('Hefei Park')]);
    const amended = await desk.ask(CONTRIBUTOR, AMEND, {
      ...{ id: proposal?.id, ifVersion: 1 },
      input: { title: 'A park', operations: [park('Park of Hefei')] },
    });
    expect(amended.data.amend.proposal?.version).toBe(2);
    const late = await accept(EDITOR, proposal);
    expect(late.errors?.[0]?.message).toContain('it is version 2 now');
  });

  it('that the record comes to say by other means closes itself', async () => {
    const waiting = await propose(CONTRIBUTOR, 'A garden', [park('Hefei Garden', 'hefei-garden')]);
    const same = await propose(EDITOR, 'A garden', [park('Hefei Garden', 'hefei-garden')]);
    await accept(EDITOR, same.proposal);
    await vi.waitFor(async () => {
      const { edges } = (await desk.ask(EDITOR, PROPOSALS)).data.proposals;
      const found = edges.find(({ node }) => node.id === waiting.proposal?.id);
      expect(found?.node.state).toBe('SETTLED');
    }, 20_000);
  });

  it('keeps hostile texts as texts, or refuses them', async () => {
    const before = (await desk.ask(EDITOR, PROPOSALS)).data.proposals.totalCount;
    const codes = new Set<string | undefined>();
    let made = 0;
    for (const text of TEXTS.filter((_, at) => at % 3 === 0)) {
      const operations = [startOf('columbus-oh--hefei', text, text), startOf(text, '1988')];
      const faulty = await desk.ask(CONTRIBUTOR, PROPOSE, { input: { title: text, operations } });
      const own = { title: `A title ${text}`, note: `A note ${text}` };
      const kept = { ...own, operations: [park('A', 'park-a')] };
      const told = await desk.ask(CONTRIBUTOR, PROPOSE, { input: kept });
      for (const { errors = [] } of [faulty, told])
        for (const { extensions } of errors) codes.add(extensions.code);
      if (faulty.errors === undefined) expect(faulty.data.propose.proposal).toBeNull();
      if (told.errors !== undefined) continue;
      expect(told.data.propose.proposal?.title).toBe(kept.title);
      made++;
    }
    expect([...codes].filter((code) => code !== 'BAD_USER_INPUT')).toEqual([]);
    const after = (await desk.ask(EDITOR, PROPOSALS)).data.proposals.totalCount;
    // Longer titles are refused.
    expect(made).toBeGreaterThan(10);
    expect(after - before).toBe(made);
    expect((await readJournal(desk.contributions)).length).toBeGreaterThan(after);
  });

  it('is in a graph that is made from nothing of the same files and the same folder', async () => {
    const { version } = (await tie()).dataset;
    const files = await contributedFrom(desk.contributions)(desk.data);
    const { contentHash } = datasetOf(files, desk.data, new Date());
    expect(contentHash.startsWith(version)).toBe(true);
  });

  it('is refused by a server on which a line of the journal was changed', async () => {
    const path = join(desk.contributions, 'journal.ndjson');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('Hefei Museum', 'Hefei Museums'));
    await expect(readJournal(desk.contributions)).rejects.toThrow('Expected line 1 of');
    // A line that a killed process did not end was never acknowledged.
    await writeFile(path, `${text}{"sequence":`);
    expect((await readJournal(desk.contributions)).length).toBe(text.split('\n').length - 1);
    await writeFile(path, text);
  });
});
