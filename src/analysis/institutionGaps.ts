import { badInput } from '../errors.ts';
import type { Absence, ActorKind, QueryInstitutionGapsArgs, TieKind } from '../generated/schema.ts';
import type { GraphReader } from '../graph/reader.ts';
import { readStatement } from '../compose/cypher/statements.ts';
import { createPaging, readPage } from './pageOf.ts';
import { tieRows } from './tieRows.ts';

const TIE_KINDS: readonly TieKind[] = [
  ...(['SISTER_CITY', 'SISTER_COUNTY', 'SISTER_DISTRICT', 'FRIENDSHIP'] as const),
];
const USUAL_KINDS: readonly ActorKind[] = ['UNIVERSITY', 'LIBRARY', 'LABORATORY'];
const NOT_OF_INSTITUTIONS: readonly ActorKind[] = [
  ...(['COUNTRY', 'STATE', 'PROVINCE', 'REGION', 'PREFECTURE', 'CITY', 'COUNTY'] as const),
  ...(['DISTRICT', 'TOWN', 'SPECIAL_ZONE', 'PERSON', 'GROUP'] as const),
];

const GAPS = readStatement('_analysis/gaps.cypher');
const PAGE = readStatement('_analysis/gapsPage.cypher');
const COUNT = readStatement('_analysis/gapsCount.cypher');

type Row = readonly [
  keys: readonly string[],
  ids: readonly [institution: string, city: string, sisterCity: string, tie: string],
  claim: string | null,
];

const KEYS = ['tieName', 'tie', 'institutionName', 'institution', 'city'];

/** A page of institutions without a partnership on record with the sister city of their own city. */
export async function findGaps(
  reader: GraphReader,
  args: QueryInstitutionGapsArgs,
  isCounted: boolean,
) {
  const paging = createPaging('Query.institutionGaps', 'NAME', KEYS, args);
  const { between, kinds, within } = args.filter ?? {};
  const unfit = kinds?.find((kind) => NOT_OF_INSTITUTIONS.includes(kind));
  if (unfit !== undefined)
    throw badInput(`\`kinds\` must be kinds of institutions, but got: ${unfit}.`);
  const filter = { kinds: TIE_KINDS, ...(between != null && { between }) };
  const { given, then } = tieRows(reader, filter);
  const params = { given, kinds: kinds ?? USUAL_KINDS, within: within ?? null };
  const statements = { page: then(GAPS, PAGE), count: then(GAPS, COUNT), params, isCounted };
  return readPage(reader, paging, statements, (row: Row) => {
    const [, [institution, city, sisterCity, tie], claim] = row;
    const absence: Absence = claim === null ? 'NOT_RECORDED' : 'SOURCE_SAYS_NONE';
    return {
      ...{ institution: { id: institution }, city: { id: city }, tie: { id: tie }, absence },
      sisterCity: { id: sisterCity },
      claim: claim === null ? null : { id: claim },
    };
  });
}
