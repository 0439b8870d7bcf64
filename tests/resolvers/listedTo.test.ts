// @lane first
import { expect, it } from 'vitest';
import type { Query } from '../../src/generated/schema.ts';
import { askShipped } from '../support/shipped.ts';

const ask = askShipped();

it('`listedTo` selects ties whose latest list is not of a later time', async () => {
  const { ties } = (await ask(`{
    ties(filter: { listedTo: "2020", certainty: CERTAINLY }, first: 100) { edges { node { lastListed { latest } } } }
  }`)) as Query;

  expect(ties.edges.length).toBeGreaterThan(0);
  const days = ties.edges.map(({ node }) => node.lastListed?.latest ?? '9999');
  expect(days.filter((day) => day > '2020-12-31')).toEqual([]);
});
