import { OWN } from '../actor/scope.ts';
import type { Operation } from '../api/operation.ts';
import * as asked from '../generated/operations.ts';
import { USUAL_TIES } from '../parts/kinds.ts';

/** What the first screens ask. A server asks it as soon as it has started, so that Neo4j has planned it before the first visitor comes. */
export const VISITS: readonly Visit[] = [
  visit(asked.HomeDocument, {}),
  ...(['COUNTRIES', 'COUNTRY'] as const).flatMap((by) => [
    visit(asked.TieCountsDocument, { filter: USUAL_TIES, by: [by] }),
    visit(asked.TieCountsDocument, { filter: { ...USUAL_TIES, hasStart: true }, by: [by] }),
  ]),
  visit(asked.TieCountsDocument, {
    filter: { minSources: 2, hasStart: true },
    by: ['COUNTRIES'],
  }),
  visit(asked.TieCountsDocument, { filter: {}, by: ['DECADE', 'STATUS'] }),
  visit(asked.CountriesOnMapDocument, { codes: ['CN', 'US'] }),
  visit(asked.PlaceByCodeDocument, { identifier: { scheme: 'ISO_3166_1', value: 'US' } }),
  visit(asked.TieMapDocument, { filter: USUAL_TIES, each: false }),
  visit(asked.TieMapDocument, {
    filter: { ...USUAL_TIES, between: ['united-states', 'china'] },
    each: true,
  }),
  ...[
    ...['columbus-oh', 'ohio', 'united-states', 'c40-cities', 'ohio-state-university'],
    'terry-branstad',
  ].flatMap((id) => [
    visit(asked.ActorDocument, { id, ...OWN }),
    visit(asked.TieMapDocument, { filter: { ...USUAL_TIES, between: [id] }, each: true }),
  ]),
  visit(asked.MissingDocument, { filter: { between: ['united-states', 'china'] } }),
  visit(asked.NetworkCountsDocument, { id: 'c40-cities', ids: ['c40-cities'] }),
  visit(asked.TieDocument, { id: 'columbus-oh--hefei' }),
  visit(asked.ClaimsDocument, { id: 'columbus-oh--hefei', first: 100 }),
  visit(asked.NamesDocument, { ids: ['columbus-oh', 'hefei'] }),
  visit(asked.CompareDocument, { ids: ['columbus-oh', 'hefei'], usual: USUAL_TIES.types }),
  visit(asked.BriefDocument, { ids: ['columbus-oh', 'hefei'], usual: USUAL_TIES.types }),
  visit(asked.NeighboursDocument, { id: 'columbus-oh', first: 24, usual: USUAL_TIES.types }),
  visit(asked.ContestsDocument, {
    ...{ first: 50, filter: { property: null, between: null } },
    orderBy: { field: 'SPREAD', direction: 'DESC' },
  }),
  visit(asked.BrowseTiesDocument, {
    ...{ first: 50, filter: {}, orderBy: { field: 'START', direction: 'DESC' } },
  }),
  visit(asked.GapsDocument, { filter: {}, first: 100 }),
  visit(asked.CoverageCountsDocument, {}),
  visit(asked.CoverageEntriesDocument, {}),
];

/** A request of the API. */
interface Visit {
  readonly query: string;
  readonly variables: object;
}

function visit<Data, Variables extends object>(
  operation: Operation<Data, Variables>,
  variables: Variables,
): Visit {
  return { query: operation.toString().trim(), variables };
}
