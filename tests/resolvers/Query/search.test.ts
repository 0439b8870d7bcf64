// @lane first
import { describe, expect, it } from 'vitest';
import type { Query, SearchConnection, SearchEdge } from '../../../src/generated/schema.ts';
import { askShipped } from '../../support/shipped.ts';

const SEARCH = `query ($text: String!, $types: [SearchType!], $near: SearchCircle, $within: ID, $first: Int, $after: String) {
  search(text: $text, types: $types, near: $near, within: $within, first: $first, after: $after) {
    totalCount
    edges { cursor matched score why uncertain node { id } }
  }
}`;

describe('A search', () => {
  const ask = askShipped();
  const search = async (text: string, more: Readonly<Record<string, unknown>> = {}) =>
    ((await ask(SEARCH, { text, ...more })) as Query).search;
  const firstOf = async (text: string) => (await search(text)).edges[0];
  const exactly = async (text: string) =>
    (await search(text)).edges.filter(({ why }) => why === 'EXACT').map(({ node }) => node.id);
  const idsOf = ({ edges }: SearchConnection) => edges.map(({ node }) => node.id);

  it.each([
    ['Columbus, Ohio', 'columbus-oh'],
    ['Wilmington, NC', 'wilmington-nc'],
    ['delaware wilmington', 'wilmington-de'],
    ['Columbus, IN', 'columbus-in'],
    ['Denver CO', 'denver-co'],
    ['Toledo Spain', 'toledo-es'],
    ['安徽合肥', 'hefei'],
  ])('finds the place of a name by what is around it: %s', async (text, id) => {
    expect(await firstOf(text)).toMatchObject({ node: { id }, why: 'EXACT', uncertain: false });
  });

  it.each([
    ['Saint Louis', 'st-louis-mo', 'St. Louis'],
    ['Ft Worth', 'fort-worth-tx', 'Fort Worth'],
    ['NYC', 'new-york-ny', 'NYC'],
    ['OSU', 'ohio-state-university', 'OSU'],
    ['UK', 'united-kingdom', 'United Kingdom'],
    ['Maryland University', 'university-of-maryland', 'University of Maryland'],
    ['廣東', 'guangdong', '广东'],
    ['Malmo', 'malmo', 'Malmö'],
  ])('knows the ways to write a name: %s', async (text, id, matched) => {
    expect(await firstOf(text)).toMatchObject({ node: { id }, matched, why: 'EXACT' });
  });

  it.each([
    ['CO', ['colombia', 'colorado']],
    ['mt', ['montana']],
  ])('takes a code for a code, and no word for one: %s', async (text, ids) => {
    const exact = await exactly(text);

    expect(exact).toEqual(expect.arrayContaining(ids));
    expect(await exactly('county')).not.toContain('colorado');
    expect(await exactly('mount')).not.toContain('montana');
  });

  it('takes a code for what is around a misspelled name', async () => {
    expect(await firstOf('Denvr CO')).toMatchObject({ node: { id: 'denver-co' }, why: 'NEAR' });
  });

  it('takes no county for the city in a state of that code', async () => {
    expect(await exactly('Boulder CO')).toContain('boulder-co');
    expect(await exactly('Boulder County')).not.toContain('boulder-co');
  });

  it.each([
    ['Los Angeles', 'los-angeles-ca'],
    ['Columbus', 'columbus-oh'],
    ['San Francisco', 'san-francisco-ca'],
  ])('has the place before what is named for it: %s', async (text, id) => {
    const { edges, totalCount } = await search(text);

    expect(edges[0]?.node.id).toBe(id);
    expect(totalCount).toBeGreaterThan(5);
  });

  it.each([
    ['Columbus Hefei', 'columbus-oh--hefei', 'PARTIES'],
    ['Hefei and Columbus', 'columbus-oh--hefei', 'PARTIES'],
    ['Columbus Ohio Hefei', 'columbus-oh--hefei', 'PARTIES'],
    ['合肥 Columbus', 'columbus-oh--hefei', 'PARTIES'],
    ['Denver CO Kunming', 'denver-co--kunming', 'PARTIES'],
    ['Wilmington Ningbo', 'wilmington-de--ningbo', 'PARTIES'],
  ])('has the tie first if both sides are named: %s', async (text, id, why) => {
    expect(await firstOf(text)).toMatchObject({ node: { id }, why });
  });

  it.each([
    ['1.2 million', 'columbus-oh--hefei--economic-gain-2009'],
    ['laying hens', 'iowa--hebei--laying-hens-since-1997'],
    ['Knight Venice lecture', '1993-knight-venice-lecture'],
  ])('reads texts and amounts: %s', async (text, id) => {
    expect(await firstOf(text)).toMatchObject({ node: { id }, why: 'WORDS' });
  });

  it('reads the texts of impacts and events: lifelong', async () => {
    const { edges } = await search('lifelong');

    expect(edges.length).toBeGreaterThan(0);
    expect(edges.map(({ why }) => why)).toContain('WORDS');
  });

  it('tells a beginning from a whole name, and finds people by their office', async () => {
    expect(await firstOf('Salt Lake')).toMatchObject({
      ...{ node: { id: 'salt-lake-city-ut' }, matched: 'Salt Lake City', why: 'PREFIX' },
    });
    const unfinished = await search('ohio st', { first: 8 });
    expect(idsOf(unfinished)).toContain('ohio-state-university');
    expect(await firstOf('mayor of London')).toMatchObject({
      ...{ node: { id: 'ken-livingstone' }, why: 'WORDS' },
    });
  });

  it.each([
    ['Albequerque', 'albuquerque-nm'],
    ['Minesota', 'minnesota'],
    ['Rockvile MD', 'rockville-md'],
    ['Seatle Chongqing', 'seattle-wa--chongqing'],
  ])('guesses what is spelled wrong, and says that it guesses: %s', async (text, id) => {
    expect(await firstOf(text)).toMatchObject({ node: { id }, why: 'NEAR', uncertain: true });
  });

  it('guesses a part where the whole fits nothing, and finds nothing at all in nonsense', async () => {
    expect(await firstOf('Columbus Xyzzyville')).toMatchObject({
      ...{ node: { id: 'columbus-oh' }, why: 'PART', uncertain: true },
    });
    expect((await search('xqzzt')).totalCount).toBe(0);
    expect((await search(' … ')).totalCount).toBe(0);
  });

  it('keeps to types, to a region and to a circle', async () => {
    const institutions = await search('Columbus', { types: ['INSTITUTION'] });
    const inIndiana = await search('Columbus', { within: 'indiana' });
    const ties = await search('Columbus', { within: 'indiana', types: ['TIE'] });
    const around = await search('university', {
      near: { latitude: 39.96, longitude: -83, km: 50 },
    });
    const nowhere = await search('Columbus', { within: 'hubei', types: ['CITY'] });

    expect(idsOf(institutions)).toContain('columbus-zoo');
    expect(idsOf(institutions)).not.toContain('columbus-oh');
    expect(idsOf(inIndiana)[0]).toBe('columbus-in');
    expect(idsOf(inIndiana)).not.toContain('columbus-oh');
    expect(idsOf(ties)).toContain('columbus-in--wuxi');
    expect(idsOf(around)[0]).toBe('ohio-state-university');
    expect(nowhere.totalCount).toBe(0);
  });

  it('counts its results by type, as searches for each type find them', async () => {
    const { search: all } = (await ask(
      `{ search(text: "Hefei") { totalCount typeCounts { type count } edges { uncertain } } }`,
    )) as Query;
    expect(all.typeCounts.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['TIE', 'AGREEMENT', 'CITY', 'INSTITUTION']),
    );
    for (const { type, count } of all.typeCounts)
      expect({ type, count: (await search('Hefei', { types: [type] })).totalCount }).toEqual({
        ...{ type, count },
      });
    const counts = all.typeCounts.map(({ count }) => count);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    const apart = all.typeCounts.filter(({ type }) => type !== 'AGREEMENT');
    expect(apart.reduce((sum, { count }) => sum + count, 0)).toBe(all.totalCount);
    expect(all.edges.every(({ uncertain }) => !uncertain)).toBe(true);

    expect(await ask('{ search(text: "zzqqxx") { typeCounts { type count } } }')).toEqual({
      search: { typeCounts: [] },
    });
  });

  it('pages without a gap or a repetition where scores are equal', async () => {
    const whole = await search('sister city', { first: 100 });
    const paged: SearchEdge[] = [];
    let after: string | undefined;
    do {
      const page = await search('sister city', { first: 7, after });
      paged.push(...page.edges);
      after = page.edges.at(-1)?.cursor;
    } while (paged.length < Math.min(100, whole.totalCount));

    const scores = whole.edges.map(({ score }) => score);
    expect(new Set(scores).size).toBeLessThan(scores.length);
    expect(paged.slice(0, 100).map(({ node }) => node.id)).toEqual(idsOf(whole));
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it.each([
    'name:columbus^9 OR *:*',
    '+"Columbus" -Ohio (hefei~2) [a TO z] {x} \\ / ? * !',
    'AND OR NOT',
    '\u202EsubmuloC\u2066 \u200B',
    'ab '.repeat(66),
    '合'.repeat(200),
    'a'.repeat(200),
    "Robert'); MATCH (n) DETACH DELETE n //",
  ])('takes any text: %j', async (text) => {
    expect((await search(text)).totalCount).toBeTypeOf('number');
  });
});
