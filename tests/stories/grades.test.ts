import { describe, expect, it } from 'vitest';
import type { Query, TieStatistics } from '../../src/generated/schema.ts';
import { TIES, denialsIn } from '../support/dataFiles.ts';
import { readIds } from '../support/readAll.ts';
import { askShipped } from '../support/shipped.ts';

describe('A grade says whether a tie exists', () => {
  const ask = askShipped();

  it('so only ties that a source denies are disputed', async () => {
    const ids = await readIds(ask, 'ties(filter: { confidences: [DISPUTED] })');

    const denied = TIES.flatMap(denialsIn).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !denied.includes(id))).toEqual([]);
  });

  it('and Ohio and Hubei are confirmed, whose sources disagree on the start', async () => {
    const { ties } = (await ask(`{
      ties(filter: { kinds: [SISTER_STATE], exactStates: ["hubei", "ohio"] }) {
        edges { node { record { confidence { level } contested { property } } } }
      }
    }`)) as Query;

    const [record] = ties.edges.map(({ node }) => node.record);
    expect(record?.confidence.level).toBe('CONFIRMED');
    expect(record?.contested.map(({ property }) => property)).toContain('start');
  });

  it('and what agrees with several dates counts for none of them', async () => {
    const { contested } = (await ask(`{
      contested(filter: { property: "start" }, first: 100) {
        edges { node { agreeWithSeveral { id } values { claims { id } } } }
      }
    }`)) as Query;

    const contests = contested.edges.map(({ node }) => node);
    expect(contests.some(({ agreeWithSeveral }) => agreeWithSeveral.length > 0)).toBe(true);
    for (const { agreeWithSeveral, values } of contests) {
      const deciding = values.flatMap(({ claims }) => claims.map(({ id }) => id));
      expect(agreeWithSeveral.filter(({ id }) => deciding.includes(id))).toEqual([]);
    }
  });

  it('and ties of one basis are as many by a filter as in statistics', async () => {
    const { all, some, tieStatistics } = (await ask(`{
      all: ties { totalCount }
      some: ties(filter: { notBases: [LISTED] }) { totalCount }
      tieStatistics(by: [BASIS]) { groups { count keys { value } } }
    }`)) as Query & Record<'all' | 'some', { readonly totalCount: number }>;

    const listed = tieStatistics.groups.find(({ keys }) => keys[0]?.value === 'LISTED')?.count ?? 0;
    expect(some.totalCount).toBe(all.totalCount - listed);
  });
});

describe('A start that only lists give', () => {
  const ask = askShipped();
  const listed = 'startDirectness: [TERTIARY]';

  it('is approximate, and certain for no filter', async () => {
    const { ties, certain } = (await ask(`{
      ties(filter: { ${listed} }, first: 100) { edges { node { start { edtf } } } }
      certain: ties(filter: { ${listed}, startedFrom: "1000", startedTo: "2100", certainty: CERTAINLY }) { totalCount }
    }`)) as Query & { readonly certain: { readonly totalCount: number } };

    const starts = ties.edges.map(({ node }) => node.start?.edtf ?? '');
    expect(starts.length).toBeGreaterThan(0);
    expect(starts.filter((edtf) => /^[\d-]+$/.test(edtf))).toEqual([]);
    expect(certain.totalCount).toBe(0);
  });

  it('is in no decade unless it is asked for', async () => {
    const { without, within } = (await ask(`{
      without: tieStatistics(filter: { ${listed} }, by: [DECADE]) { groups { keys { value label } } }
      within: tieStatistics(filter: { ${listed} }, by: [DECADE], approximateStarts: true) { groups { keys { value label } } }
    }`)) as Record<'without' | 'within', TieStatistics>;

    const keysOf = ({ groups }: TieStatistics) => groups.flatMap(({ keys }) => keys);
    expect(keysOf(without).filter(({ value }) => value !== null)).toEqual([]);
    expect(keysOf(without).map(({ label }) => label)).toContain('approximate start');
    expect(keysOf(within).some(({ value }) => value !== null)).toBe(true);
  });
});
