import { readdirSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askSparql } from '../../src/adding/input/sparql.ts';
import { addingTo, cellsOf, told } from '../support/adding.ts';
import { type Said, openEndpoint, results } from '../support/sparqlEndpoint.ts';

/** A statement of Columbus. */
const tie = (number: number, partner: string, more: Readonly<Record<string, string>> = {}) => ({
  ...{ item: 'Q16567', itemLabel: 'Columbus', partner, rank: 'ontology#NormalRank' },
  statement: `Q16567-8100000${number}-0000-4000-8000-000000000000`,
  ...more,
});

const facts = (item: string, values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([property, value]) => ({ item, property, value }));

/** Of places of the fixture dataset, and of two that it does not have. */
const WIKIDATA: Said = {
  ties: [
    tie(0, 'Q185684', { start: '1988-11-08T00:00:00Z', startPrecision: '11' }),
    tie(1, 'Q9000000011', { start: '1995-01-01T00:00:00Z', startPrecision: '9' }),
    tie(2, 'Q9000000012', { start: '1990-06-01T00:00:00Z', startPrecision: '10' }),
    tie(3, 'Q9000000013', { start: '1999-01-01T00:00:00Z', startPrecision: '9' }),
    tie(4, 'Q9000000015', { rank: 'ontology#DeprecatedRank' }),
    tie(5, 'Q9000000015', {
      ...{ start: '1901-01-01T00:00:00Z', startPrecision: '7' },
      ...{ end: '2012-01-01T00:00:00Z', endPrecision: '9' },
    }),
    tie(6, '.well-known/genid/6d1f'),
    tie(7, 'Q9000000016'),
    { ...tie(8, 'Q16567'), item: 'Q9000000021', itemLabel: 'Hefei' },
  ],
  merged: [{ item: 'Q185684', into: 'Q9000000021' }],
  facts: [
    ...facts('Q9000000011', { label: 'Dandong', country: 'CN', P17: 'Q148', P1566: '2037886' }),
    ...facts('Q9000000012', { label: 'Wilmington', country: 'US', P625: 'Point(-77.94 34.22)' }),
    ...facts('Q9000000013', { label: 'Hefei', country: 'JP', P625: 'Point(139.7 35.7)' }),
    ...facts('Q9000000015', { label: 'Xiangyang', country: 'CN' }),
    ...facts('Q9000000016', { label: 'Lilleville', country: 'US', P31: 'Q515', P17: 'Q30' }),
  ],
};

/** The fixture dataset, in which the United States have their item, and Dandong has a number in GeoNames. */
function addingToNumbered() {
  const to = addingTo();
  to.identify('dandong,GEONAMES,2037886', 'united-states,WIKIDATA,Q30');
  const now = new Date('2026-11-20T12:00:00Z');
  return {
    ...to,
    ask: (endpoint: string, settings: object = {}) =>
      to.add('wikidata', [], { apply: true, now, settings: { endpoint, ...settings } }),
    /** What asking fails with. */
    asking: (endpoint: string, settings: object = {}) =>
      to.failing('wikidata', [], { now, settings: { endpoint, ...settings } }),
    answers: () => readdirSync(join(to.job, 'answers')).sort(),
  };
}

const SOURCE = 'wikidata-twinned-bodies-2026-11-20';

describe('asking Wikidata', () => {
  it('adds ties as exactly dated as they are, and items of places, as of the day of the answer', async () => {
    const to = addingToNumbered();
    const { url } = await openEndpoint(WIKIDATA);
    await to.ask(url);

    expect(cellsOf(to.stated('sister_ties.csv', SOURCE), 'id', 'start', 'end')).toEqual([
      ['columbus-oh--dandong', '1995', ''],
      ['columbus-oh--hefei', '1988-11-08', ''],
      ['columbus-oh--hefei', '', ''],
      ['columbus-oh--wilmington-nc', '1990-06', ''],
      ['columbus-oh--xiangyang', '', '2012'],
    ]);
    expect(cellsOf(to.stated('identifiers.csv', SOURCE), 'id', 'value')).toEqual([
      ['dandong', 'Q9000000011'],
      ['wilmington-nc', 'Q9000000012'],
      ['xiangyang', 'Q9000000015'],
    ]);
    expect(to.stated('lists.csv', SOURCE)).toMatchObject([
      { as_of: '2026-11-20', whole: 'no', rows: '9' },
    ]);
    expect(to.stated('sources.csv', SOURCE)).toMatchObject([
      { id: SOURCE, kind: 'DATASET', directness: 'TERTIARY', published: '2026-11-20' },
    ]);
  });

  it('leaves out a namesake, what is deprecated, and who is not on record, unless it is to be made', async () => {
    const { url } = await openEndpoint(WIKIDATA);
    const report = await addingToNumbered().ask(url);
    expect(told(report, 'Columbus and Hefei')?.outcome).toBe('new');
    const lacking = { outcome: 'passed', reasons: ['it is not on record'] };
    expect(report.samples.passed).toContainEqual(
      expect.objectContaining({ key: 'Q9000000013', missingIn: 'JP', ...lacking }),
    );
    expect(told(report, 'Lilleville')).toMatchObject(lacking);
    expect(report.samples.refused.map(({ reasons: [first] }) => first)).toEqual([
      'Wikidata ranks the statement as deprecated',
      'it does not say which place the partner is',
    ]);

    const to = addingToNumbered();
    await to.ask(url, { all: true });
    expect(to.rows('cities.csv', { id: 'lilleville' })).toMatchObject([
      { within: 'united-states', source: SOURCE },
    ]);
  });

  it('asks a second time only about what it was not asked before, and adds nothing', async () => {
    const to = addingToNumbered();
    const { url, queries, headers } = await openEndpoint(WIKIDATA);
    await to.ask(url, { contact: 'mail@example.org' });
    const asked = queries.length;
    expect(to.answers()).toEqual(
      ['merged', 'numbered', 'partners', 'ties'].map((name) => `${name}-00001.json`),
    );
    expect(headers[0]?.['user-agent']).toMatch(/^proxeny\/\d\S* \(mail@example\.org\)$/);

    const again = await to.ask(url, { contact: 'other@example.org' });
    expect(again.rows).toEqual({});
    expect(again.claims.new).toBe(0);
    expect(queries.length).toBe(asked);

    to.identify('xiangyang,WIKIDATA,Q9000000031');
    expect((await to.ask(url)).rows).toEqual({});
    expect(queries.slice(asked).join()).toMatch(/Q9000000031 .*owl:sameAs.*Q9000000031 /s);
    expect(queries.slice(asked).join()).not.toContain('Q16567');
  });

  it.each<[string, string, (response: ServerResponse) => void]>([
    [
      'ends in the middle',
      'its 700 characters are none: Unterminated string in JSON at position 700',
      (response) => response.end(results(WIKIDATA.ties ?? []).slice(0, 700)),
    ],
    [
      'is no result',
      'its 30 characters are none: ✖ Invalid input: expected record, received number → at results.bindings[0]',
      (response) => response.end('{"results":{"bindings":[450]}}'),
    ],
    [
      'breaks off',
      'terminated: other side closed',
      (response) => response.write('{"results":', () => response.destroy()),
    ],
  ])('keeps what was answered before an answer that %s', async (_, but, cut) => {
    const to = addingToNumbered();
    const { url, queries } = await openEndpoint(WIKIDATA, (request, response) => {
      if (request === 4) cut(response);
      return request === 4;
    });
    const told = await to.asking(url, { batch: '2' });
    // Node 22 also says the line.
    expect(told.replace(/ \(line \d+ column \d+\)/, '')).toBe(
      `Expected SPARQL results as JSON for ties of items, 3 to 4 of 4 (Q9000000011 to Q9000000021) from "${url}", but ${but}. ` +
        'Run the command again: it asks only for what is missing. A smaller --batch asks for less at a time.',
    );
    expect(to.answers()).toEqual(['merged-00001.json', 'numbered-00001.json', 'ties-00001.json']);

    await to.ask(url);
    expect(queries.slice(4).map((query) => query.match(/wd:Q\d+/g)?.length)).toEqual([2, 4]);
    expect(to.stated('sister_ties.csv', SOURCE)).toHaveLength(5);
  });

  it.each([
    [{ endpoint: 'query.wikidata.org/sparql' }, 'Expected the address of a SPARQL endpoint, but'],
    [{ batch: '1000' }, 'Expected a number from 1 to 999 as the batch, but got "1000".'],
    [{ contact: 'Jürgen' }, 'Expected an address of mail or of a page as the contact, but got'],
  ])('refuses %o', async (settings, said) => {
    const address = 'http://127.0.0.1:1/sparql';
    expect(await addingToNumbered().asking(address, settings)).toContain(said);
  });

  it('takes files or an endpoint, and the answers of one endpoint', async () => {
    const to = addingToNumbered();
    expect(await to.failing('wikidata', [])).toBe(
      'Expected files, or an endpoint with --endpoint, but got neither.',
    );
    const { url } = await openEndpoint(WIKIDATA);
    await to.ask(url);
    expect(await to.asking(`${url}/other`)).toContain('Name another job folder with --job.');
  });
});

describe('a SPARQL endpoint', () => {
  const BUSY = { 'retry-after': '7' };

  /** Asks one whose first answers have these statuses and headers; returns the waits in seconds, and what it fails with. */
  async function ask(...busy: readonly (readonly [status: number, headers?: object])[]) {
    const waits: number[] = [];
    const { url, queries } = await openEndpoint({}, (request, response) => {
      const [status, headers = {}] = busy[request - 1] ?? [200];
      if (status !== 200) response.writeHead(status, { ...headers }).end('Out\nof order.');
      return status !== 200;
    });
    const wait = (milliseconds: number) => Promise.resolve(waits.push(milliseconds / 1_000));
    const failed = await askSparql({ query: '', what: 'ties' }, { url, wait }).then(
      () => undefined,
      (error: unknown) => (error as Error).message.replace(url, 'URL'),
    );
    return { waits, failed, count: queries.length };
  }

  it('is asked again after as long as it says, else after waits that double', async () => {
    const date = new Date(Date.now() + 60_000).toUTCString();
    const given = [[503], [429, BUSY], [504], [429, { 'retry-after': date }]] as const;
    const { waits, failed } = await ask(...given);
    expect(failed).toBeUndefined();
    expect(waits.slice(0, 3)).toEqual([5, 7, 20]);
    expect(waits[3]).toBeGreaterThan(50);
    expect(waits[3]).toBeLessThanOrEqual(60);
  });

  it('is given up after six answers that it is busy, or if it wants a long wait', async () => {
    const six = await ask(...Array.from({ length: 6 }, () => [503] as const));
    expect(six).toEqual({
      waits: [5, 10, 20, 40, 80],
      count: 6,
      failed:
        'Expected SPARQL results as JSON for ties from "URL", but it answers 503 to try 6, and wants a wait of 160 s: Out of order. Run the command again: it asks only for what is missing.',
    });
    const long = await ask([429, { 'retry-after': '3600' }]);
    expect(long).toMatchObject({ waits: [], count: 1 });
    expect(long.failed).toContain('it answers 429 to try 1, and wants a wait of 3600 s');
  });

  it('is not asked again if it refuses', async () => {
    const refused = await ask([403]);
    expect(refused).toMatchObject({ count: 1, waits: [] });
    expect(refused.failed).toContain(
      'it answers 403: Out of order. Check the address, and name one of yours with --contact.',
    );
    expect((await ask([301, { location: 'https://example.org/' }])).failed).toContain(
      'Name "https://example.org/" as the endpoint.',
    );
    const nowhere = askSparql({ query: '', what: 'ties' }, { url: 'http://127.0.0.1:1/' });
    await expect(nowhere).rejects.toThrow(/but fetch failed: .*\. Check the address\./);
  });
});
