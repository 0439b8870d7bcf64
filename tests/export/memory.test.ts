import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/export/formats/formats.ts';
import { TABLE_FORMATS } from '../../src/export/table/formats.ts';
import type { Head } from '../../src/export/head.ts';
import type { Actor, Claim, Entity, Source, Tie, ToldTie } from '../../src/export/things/things.ts';
import type { Content } from '../../src/export/content.ts';
import type { WriteChoices } from '../../src/export/openExport.ts';
import '../support/busy.ts';

const PAGE = 200;
const PAGES = 30;
const EVERY = 10;
/** The whole export is 16 to 57 megabytes, but for the two formats that are compressed or of sources only. */
const FEW_PAGES = 12_000_000;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

describe('an export of a large graph', () => {
  it.each(Object.entries(FORMATS))('holds a page of it at a time: %s', async (_, format) => {
    const content = madeUpContent();
    const chunks = format.write(HEAD, content, WRITING);
    const { bytes, looked } = await lookedAt(chunks, { every: EVERY, made: content.pages });

    expect(looked).toBeGreaterThanOrEqual(PAGES - EVERY);
    expect(bytes).toBeGreaterThan(100_000);
  });
});

describe('a table of 200,000 rows', () => {
  const type = { text: 'text', number: 'number', day: 'day' } as const;
  const columns = Object.values(type).map((one) => ({
    ...{ name: one, type: one, description: '', leaf: 'String', lists: [], path: [] },
  }));
  const day = '1979-10-31';

  it.each(Object.entries(TABLE_FORMATS))('holds a part of it at a time: %s', async (_, format) => {
    let made = 0;
    async function* pages() {
      for (; made < 2_000; made++) {
        yield Array.from({ length: 100 }, (_, at) => [`${made} ${at} `.repeat(10), at / 7, day]);
        await Promise.resolve();
      }
    }
    const { dataset, query, variables, exportedAt } = HEAD;
    const head = { dataset, query, variables, exportedAt, count: 200_000 };
    const chunks = format.write(head, columns, pages());
    const { bytes, looked } = await lookedAt(chunks, { every: 200, made: () => made });

    expect(looked).toBeGreaterThanOrEqual(1_800);
    expect(bytes).toBeGreaterThan(1_000_000);
  });
});

/** Reads an export, and looks after each `every` parts that were made: few of them are held. */
async function lookedAt(
  chunks: AsyncIterable<{ readonly length: number }>,
  { every, made }: { readonly every: number; readonly made: () => number },
) {
  let [bytes, looked, most] = [0, 0, 0];
  const before = held();
  for await (const { length } of chunks) {
    bytes += length;
    if (made() < looked + every) continue;
    looked = made();
    most = Math.max(most, held() - before);
  }
  expect(most).toBeLessThan(FEW_PAGES);
  return { bytes, looked };
}

function held(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** The number of pages of each item type, made on demand. */
function madeUpContent(): Content & { readonly pages: () => number } {
  let made = 0;
  async function* pages<Thing>(make: (number: number) => Thing): AsyncIterable<readonly Thing[]> {
    for (let page = 0; page < PAGES; page++) {
      made++;
      yield Array.from({ length: PAGE }, (_, at) => make(page * PAGE + at));
      await Promise.resolve();
    }
  }
  return {
    ...{ dataset: HEAD.dataset, counts: HEAD.counts, matches: HEAD.matches, coverage: [] },
    pages: () => made,
    actors: () => pages(actorOf),
    ties: (only) => (only === 'others' ? pages(meetingOf) : pages(tieOf)),
    toldTies: () => pages(toldTieOf),
    sources: () => pages(sourceOf),
    entities: () => pages(eventOf),
    placesOf: () => Promise.resolve([actorOf(1), actorOf(2)]),
    evidenceOf: (things) =>
      Promise.resolve({ claims: things.map(({ id }) => claimOf(id)), sources: [sourceOf(1)] }),
  };
}

const WORDS = 'some words that a source may say '.repeat(10);
const RECORD = { confidence: { level: 'STATED' as const }, contested: [] };

function actorOf(number: number): Actor {
  const id = `actor-${number}`;
  return {
    ...{ __typename: 'City', id, name: `Actor ${number}`, kind: 'CITY', names: [], record: RECORD },
    ...{ identifiers: [], point: { latitude: number % 90, longitude: number % 180 } },
  };
}

function tieOf(number: number): Tie {
  const parties = [number, number + 1].map((of) => partyOf(of));
  const id = `tie-${number}`;
  return {
    ...{ __typename: 'SisterTie', id, name: `Tie ${number}`, kind: 'SISTER_CITY', parties },
    ...{ status: 'ACTIVE', start: null, end: null, lastConfirmed: null, statusAsOf: null },
    ...{ standing: 'NOT_LISTED', lastListed: null, themes: [], record: RECORD, title: WORDS },
    ...{ followedFrom: [], remark: null, isSetAside: false },
  };
}

function meetingOf(number: number): Tie {
  const tie = tieOf(number);
  return { ...tie, id: `meeting-${number}`, parties: [...tie.parties, partyOf(number + 2)] };
}

function eventOf(number: number): Entity {
  return {
    ...{ __typename: 'Event', id: `event-${number}`, name: WORDS, kind: 'VISIT', record: RECORD },
    ...{ place: { id: 'actor-1' }, concerns: [], themes: [], participants: [partyOf(number)] },
  };
}

function partyOf(number: number) {
  return { role: 'PARTNER' as const, namedAs: null, actor: { id: `actor-${number}` } };
}

function claimOf(subject: string): Claim {
  return {
    ...{ id: `claim-${subject}`, subject: { id: subject }, property: 'note', value: WORDS },
    ...{ stance: 'SUPPORTS', rank: 'NORMAL', reason: null, locator: null, takenFrom: null },
    ...{ recordedAt: '2026-11-25T00:00:00Z', source: { id: 'source-1' } },
  };
}

function toldTieOf(number: number): ToldTie {
  const { parties, ...tie } = tieOf(number);
  return {
    ...{ ...tie, record: { confidence: { basis: 'LISTED' }, sources: [sourceOf(number)] } },
    ...{ start: null, end: null, lastConfirmed: null, statusAsOf: null, lastListed: null },
    parties: parties.map(({ role, actor: { id } }) => ({
      ...{ role, actor: { __typename: 'City', id, name: `Actor ${id}` } },
    })),
  };
}

const WRITING: WriteChoices = {
  claims: true,
  in: [],
  linkTo: ({ id }) => `https://localhost/tie/${id}`,
};

function sourceOf(number: number): Source {
  return {
    ...{ id: `source-${number}`, title: WORDS, kind: 'REPORT', directness: 'PRIMARY', read: true },
    ...{ language: null, licence: null, url: null, archivedUrl: null, published: null },
    ...{ authors: [], publisher: null, origin: null, commissionedBy: [], cites: [], mayBe: [] },
    accessed: null,
  };
}

const HEAD: Head = {
  dataset: {
    ...{ name: 'A world', version: 'world', contentHash: 'made-up' },
    ...{ importedAt: '2026-11-25T00:00:00Z', licence: 'CC0-1.0' },
  },
  ...{ exportedAt: '2026-11-25T00:00:00Z', query: '{ ties }', variables: {} },
  counts: { actors: 1, ties: 1, entities: 1, claims: 1, sources: 1 },
  matches: [{ connection: 'ties', totalCount: 1, certainCount: 1 }],
  coverage: [],
};
