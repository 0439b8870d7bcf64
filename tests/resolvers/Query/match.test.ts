import { describe, expect, it } from 'vitest';
import type { Match, Query } from '../../../src/generated/schema.ts';
import { openFixtureServer } from '../../support/fixtureServer.ts';
import { askShipped, sharedServer } from '../../support/shipped.ts';

const MATCH = `query($input: MatchInput!) { match(input: $input) {
  candidate { __typename id name } score verdict features { name value points }
} }`;

type Input = Readonly<Record<string, unknown>>;

const ask = askShipped();

async function matches(input: Input): Promise<readonly Match[]> {
  const { match } = (await ask(MATCH, { input })) as Query;
  return match;
}

/** The candidates that have the verdict on the row. */
async function decided(input: Input): Promise<readonly string[]> {
  const found = await matches(input);
  const verdict = found[0]?.verdict ?? 'NEW';
  const ids = found.filter((one) => one.verdict === verdict).map(({ candidate: { id } }) => id);
  return [verdict, ...ids.sort()];
}

async function refusals(input: Input) {
  const { errors } = await (await sharedServer()).query(MATCH, { input });
  return errors?.map(({ message, extensions }) => [extensions?.['code'], message]);
}

describe('match', () => {
  it('tells the candidate, its points, and what was compared', async () => {
    const [best] = await matches({ name: 'Columbus', country: 'USA', region: 'Ohio' });

    expect(best).toEqual({
      candidate: { __typename: 'City', id: 'columbus-oh', name: 'Columbus' },
      ...{ score: 100, verdict: 'SAME' },
      features: [
        { name: 'NAME', value: 'equal: its own name', points: 70 },
        { name: 'COUNTRY', value: 'equal', points: 22 },
        { name: 'REGION', value: 'equal', points: 20 },
      ],
    });
  });

  it('takes no Wilmington for another', async () => {
    const row = { name: 'Wilmington', country: 'United States' };

    expect(await decided(row)).toEqual(['NAMESAKES', 'wilmington-de', 'wilmington-nc']);
    expect(await decided({ ...row, region: 'Delaware' })).toEqual(['SAME', 'wilmington-de']);
    expect(await decided({ ...row, region: 'North Carolina' })).toEqual(['SAME', 'wilmington-nc']);
    const point = { latitude: 39.75, longitude: -75.55 };
    expect(await decided({ ...row, ...point })).toEqual(['SAME', 'wilmington-de']);
  });

  it('decides between namesakes by a partner that the record has, and says so', async () => {
    const row = { name: 'Wilmington', country: 'US', partner: 'Dandong', partnerCountry: 'China' };
    const [best, next] = await matches(row);

    expect([best?.candidate.id, best?.verdict]).toEqual(['wilmington-nc', 'SAME']);
    expect(best?.features).toContainEqual({
      ...{ name: 'PARTNER', value: 'has a tie with dandong', points: 20 },
    });
    expect([next?.candidate.id, next?.verdict]).toEqual(['wilmington-de', 'NEW']);
  });

  it('reads names and countries in other languages and scripts', async () => {
    expect(await decided({ name: '合肥市', country: '中国' })).toEqual(['SAME', 'hefei']);
    expect(await decided({ name: '哥伦布', country: '美国', region: '俄亥俄州' })).toEqual([
      ...['SAME', 'columbus-oh'],
    ]);
    expect(await decided({ name: 'Pékin', country: 'Chine' })).toEqual(['SAME', 'beijing']);
  });

  it('tells a city from the region around it only if the row says which', async () => {
    const row = { name: 'Osaka', country: 'Japan' };

    expect(await decided(row)).toEqual(['NAMESAKES', 'osaka', 'osaka-prefecture']);
    expect(await decided({ ...row, kind: 'PREFECTURE' })).toEqual(['SAME', 'osaka-prefecture']);
    expect(await decided({ ...row, kind: 'CITY' })).toEqual(['SAME', 'osaka']);
  });

  it('finds institutions, and keeps those apart that only begin alike', async () => {
    const country = 'United States';

    expect(await decided({ name: 'The Ohio State University', country })).toEqual([
      ...['SAME', 'ohio-state-university'],
    ]);
    const [other] = await decided({ name: 'University of Maryland, Baltimore', country });
    expect(other).not.toBe('SAME');
  });

  it('is of the identifier that the row gives, whatever its name', async () => {
    const identifiers = [{ scheme: 'GEONAMES', value: '4509177' }];

    expect(await decided({ name: 'C-bus', identifiers })).toEqual(['SAME', 'columbus-oh']);
  });

  it('holds to what the curators judged', async () => {
    const identifiers = [{ scheme: 'ROR', value: '04rq5mt64' }];
    const seat = [{ scheme: 'GEONAMES', value: '1808925' }];
    const row = { name: 'University of Maryland', country: 'US' };

    expect(await decided(row)).toEqual(['SAME', 'university-of-maryland']);
    expect((await decided({ ...row, identifiers }))[0]).toBe('NEW');
    const named = { name: 'Hangzhou Shi', identifiers: seat };
    expect(await decided(named)).toEqual(['SAME', 'hangzhou']);
  });

  it('is empty for a name that is not on record, and for a blank one', async () => {
    expect(await matches({ name: 'Xyzzyville', country: 'US' })).toEqual([]);
    expect(await matches({ name: '  ' })).toEqual([]);
    expect(await matches({ name: '…' })).toEqual([]);
  });

  it('returns as many as asked for, best first', async () => {
    const row = { name: 'Columbus', country: 'US' };
    const [all, one] = [await matches(row), await matches({ ...row, first: 1 })];
    const scores = all.map(({ score }) => score);

    expect(one).toEqual(all.slice(0, 1));
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('refuses what is too long', async () => {
    const identifiers = Array.from({ length: 21 }, () => ({ scheme: 'WIKIDATA', value: 'Q1' }));

    expect(await refusals({ name: 'x'.repeat(201) })).toEqual([
      ['BAD_USER_INPUT', '`name` takes up to 200 characters, but got: 201.'],
    ]);
    expect(await refusals({ name: 'Columbus', identifiers })).toEqual([
      ['BAD_USER_INPUT', '`identifiers` takes up to 20, but got: 21.'],
    ]);
  });

  it('names places that fit as well but are not on record', async () => {
    const server = await openFixtureServer();
    const find = async (input: Input) => {
      const { data } = await server.query(MATCH, { input });
      return (data as { readonly match: readonly Match[] }).match.map(
        ({ candidate, verdict, features }) => [candidate.id, verdict, features.at(-1)?.value],
      );
    };
    const row = { name: 'Wilmington', country: 'US', kind: 'CITY' };

    expect(await find({ ...row, region: 'North Carolina' })).toEqual([
      ['wilmington-nc', 'SAME', 'equal'],
      ['wilmington-de', 'NEW', 'equal'],
    ]);
    expect(await find({ ...row, kind: null })).toEqual([
      ['wilmington-de', 'NAMESAKES', 'GEONAMES 4528463 in ohio'],
      ['wilmington-nc', 'NAMESAKES', 'GEONAMES 4528463 in ohio'],
    ]);
    expect(await find({ ...row, region: 'Ohio' })).toEqual([
      ['wilmington-de', 'NEW', 'equal'],
      ['wilmington-nc', 'NEW', 'equal'],
    ]);
    await server.close();
  });

  it('costs more the more candidates it can return', async () => {
    const costOf = async (first: number) => {
      const document = `{ match(input: { name: "X", first: ${first} }) { score } limits { cost } }`;
      const { limits } = (await ask(document)) as { readonly limits: { readonly cost: number } };
      return limits.cost;
    };

    expect((await costOf(20)) - (await costOf(1))).toBe(19 * 2);
  });
});
