import { describe, expect, it } from 'vitest';
import { keyText, claimKeyOf } from '../../src/contributions/applying/judge.ts';
import type { RecordOperation } from '../../src/contributions/journal/events.ts';
import { readJournal } from '../../src/contributions/journal/journal.ts';
import { journalOf } from '../../src/contributions/journal/proposals.ts';
import { contributedFrom } from '../../src/contributions/readContributed.ts';
import type { ProposePayload } from '../../src/generated/schema.ts';
import { type Dataset, datasetOf } from '../../src/record/check/dataset.ts';
import { claimsOf } from '../../src/record/claims/claim.ts';
import { type Answers, linesOfTold, linesToTell } from '../support/answerChanges.ts';
import { answersOfAll } from '../support/answersOfAll.ts';
import { createRandom } from '../support/random.ts';
import { someOperation } from '../support/randomOperation.ts';
import { SEED } from '../support/seed.ts';
import { useOpened } from '../support/useOpened.ts';
import { DECIDE, EDITOR, PROPOSE, REVERT, openDeskServer } from './deskServer.ts';

/** How many are accepted: 1,000 by hand. */
const PROPOSALS = Number(process.env['PROXENY_TEST_PROPOSALS'] ?? 12);

/** The most changes that an editor is shown. */
const SHOWN = 100;

const desk = useOpened(() => openDeskServer({ SELF_REVIEW: 'yes' }));

const present = async () =>
  datasetOf(await contributedFrom(desk.contributions)(desk.data), desk.data, new Date());

function answersNow({ rows }: Dataset, before?: Answers): Promise<Answers> {
  const ids = rows.flatMap(({ table, cells }) =>
    table.rows === 'plain' ? [] : [cells['id'] ?? ''],
  );
  const query = (document: string, variables: object = {}) =>
    desk.ask(EDITOR, document, variables) as never;
  return answersOfAll({ query }, [...new Set([...ids, ...(before?.keys() ?? [])])]);
}

/** As a client sends it: a claim is named by its id. */
function inputOf(operation: Exclude<RecordOperation, { kind: 'UNDO' }>, { rows }: Dataset): object {
  switch (operation.kind) {
    case 'ASSERT': {
      const cells = Object.entries(operation.cells).flatMap(([column, value]) =>
        value === '' ? [] : [{ column, value }],
      );
      return { assert: { table: operation.table, cells } };
    }
    case 'MERGE':
    case 'DISTINGUISH': {
      const { kind, ...input } = operation;
      return { [kind.toLowerCase()]: input };
    }
    case 'ERASE':
      return {};
    default: {
      const { kind, claim: key, ...input } = operation;
      const found = rows.flatMap(claimsOf).find((one) => keyText(claimKeyOf(one)) === keyText(key));
      return { [kind.toLowerCase()]: { ...input, claim: found?.id, subject: key.subject } };
    }
  }
}

async function propose(operation: RecordOperation, record: Dataset): Promise<ProposePayload> {
  if (operation.kind === 'UNDO')
    return (await desk.ask(EDITOR, REVERT, { commit: operation.commit })).data.revert;
  const input = { title: 'A change', operations: [inputOf(operation, record)] };
  const { data, errors } = await desk.ask(EDITOR, PROPOSE, { input });
  expect(errors).toBeUndefined();
  return data.propose;
}

describe(`What an editor is told of a proposal (seed ${SEED})`, () => {
  it('is the difference of the answers before and after it is accepted', async () => {
    const random = createRandom(SEED);
    let record = await present();
    let before = await answersNow(record);
    let [accepted, told] = [0, 0];
    for (let at = 1; accepted < PROPOSALS; at++) {
      const { commits } = journalOf(await readJournal(desk.contributions));
      const standing = [...commits].flatMap(([commit, { undoneBy }]) =>
        undoneBy === null ? [commit] : [],
      );
      const operation = someOperation(record, random, at, standing);
      const { proposal, consequence } = await propose(operation, record);
      // Some of them are faulty, and the desk refuses these.
      if (!proposal) continue;
      const input = { proposal: proposal.id, verdict: 'ACCEPT', ifVersion: 1 };
      const { decide } = (await desk.ask(EDITOR, DECIDE, { input })).data;
      expect(decide, JSON.stringify(operation)).toMatchObject({ problems: [], isVisible: true });
      accepted += 1;
      record = await present();
      const after = await answersNow(record, before);
      if (consequence?.isTold && consequence.totalCount <= SHOWN) {
        told += 1;
        expect(linesOfTold(consequence), JSON.stringify(operation)).toEqual(
          linesToTell(before, after),
        );
      }
      before = after;
    }
    expect(told).toBeGreaterThan(PROPOSALS * 0.9);
  }, 7_200_000);
});
