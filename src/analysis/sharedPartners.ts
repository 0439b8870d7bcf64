import type { QuerySharedPartnersArgs, TieKind } from '../generated/schema.ts';
import type { GraphReader } from '../graph/reader.ts';
import { readStatement } from '../compose/cypher/statements.ts';
import { createPaging, readPage } from './pageOf.ts';

const USUAL_KINDS: readonly TieKind[] = [
  ...(['SISTER_CITY', 'SISTER_STATE', 'SISTER_COUNTY', 'SISTER_DISTRICT'] as const),
  ...(['SISTER_PORT', 'FRIENDSHIP'] as const),
];

const PAIRS = readStatement('_analysis/sharedPartners.cypher');
const PAGE = readStatement('_analysis/sharedPartnersPage.cypher');
const COUNT = readStatement('_analysis/sharedPartnersCount.cypher');

const KEYS = ['name', 'one', 'other', 'partner'];

type Row = readonly [
  keys: readonly [name: string, one: string, other: string, partner: string],
  ties: readonly string[],
];

/** A page of pairs of places of the same name with a partner in common. */
export async function findSharedPartners(
  reader: GraphReader,
  args: QuerySharedPartnersArgs,
  isCounted: boolean,
) {
  const paging = createPaging('Query.sharedPartners', 'NAME', KEYS, args);
  const { inOneCountry = null, kinds, within = null } = args.filter ?? {};
  const params = { inOneCountry, kinds: kinds ?? USUAL_KINDS, within };
  const statements = { page: PAIRS + PAGE, count: PAIRS + COUNT, params, isCounted };
  return readPage(reader, paging, statements, ([[, one, other, partner], ties]: Row) => ({
    ...{ places: [{ id: one }, { id: other }], partner: { id: partner } },
    ties: ties.map((id) => ({ id })),
  }));
}
