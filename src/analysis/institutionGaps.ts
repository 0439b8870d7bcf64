import { badInput } from '../errors.ts';
import type { Absence, ActorKind, QueryInstitutionGapsArgs, TieKind } from '../generated/schema.ts';
import type { GraphReader } from '../graph/reader.ts';
import { createPaging } from './pageOf.ts';
import { tieRows } from './tieRows.ts';

const TIE_KINDS: readonly TieKind[] = [
  'SISTER_CITY',
  'SISTER_COUNTY',
  'SISTER_DISTRICT',
  'FRIENDSHIP',
];
const USUAL_KINDS: readonly ActorKind[] = ['UNIVERSITY', 'LIBRARY', 'LABORATORY'];
const NOT_OF_INSTITUTIONS: readonly ActorKind[] = [
  ...(['COUNTRY', 'STATE', 'PROVINCE', 'REGION', 'PREFECTURE', 'CITY', 'COUNTY'] as const),
  ...(['DISTRICT', 'TOWN', 'SPECIAL_ZONE', 'PERSON', 'GROUP'] as const),
];

type Row = readonly [
  keys: readonly string[],
  ids: readonly [institution: string, city: string, sisterCity: string, tie: string],
  claim: string | null,
];

/** A page of the institutions that have no partnership on record with the city that theirs is twinned with. */
export async function findGaps(
  reader: GraphReader,
  args: QueryInstitutionGapsArgs,
  isCounted: boolean,
) {
  const { after, limit, pageOf } = createPaging('NAME', KEYS, args);
  const { between, kinds, within } = args.filter ?? {};
  const unfit = kinds?.find((kind) => NOT_OF_INSTITUTIONS.includes(kind));
  if (unfit !== undefined)
    throw badInput(`\`kinds\` must be kinds of institutions, but got: ${unfit}.`);
  const filter = { kinds: TIE_KINDS, ...(between != null && { between }) };
  const { clauses, given, node: tie } = tieRows(reader, filter);
  const gaps = `${clauses}\n${gapsOf(tie)}`;
  const params = { given, kinds: kinds ?? USUAL_KINDS, within: within ?? null };
  const rows = (await reader.read(`${gaps}\n${after === null ? '' : BEYOND}\n${RETURNED}`, {
    ...params,
    after,
    limit,
  })) as readonly Row[];
  const [[total] = [0]] = isCounted
    ? await reader.read(`${gaps}\nWITH count(*) AS total\nRETURN [total]`, params)
    : [];
  return {
    ...pageOf(
      rows,
      ([keys]) => keys,
      ([, [institution, city, sisterCity, tieId], claim]) => ({
        institution: { id: institution },
        city: { id: city },
        sisterCity: { id: sisterCity },
        tie: { id: tieId },
        absence: absenceOf(claim),
        claim: claim === null ? null : { id: claim },
      }),
    ),
    totalCount: Number(total),
  };
}

function absenceOf(claim: string | null): Absence {
  return claim === null ? 'NOT_RECORDED' : 'SOURCE_SAYS_NONE';
}

const KEYS = ['tieName', 'tie', 'institutionName', 'institution', 'city'];

/** Of each tie of two cities, the institutions in either that have no part, itself or by a unit, in a partnership with the other. */
function gapsOf(tie: string): string {
  return `MATCH (city:City)-[:PARTY_TO]->(${tie})<-[:PARTY_TO]-(sister:City)
WHERE city <> sister
MATCH (institution:Institution)
WHERE city.id IN institution.among AND institution.kind IN $kinds
  AND ($within IS NULL OR $within IN institution.among)
  AND NOT EXISTS {
    MATCH (unit:Institution)-[one:PARTY_TO]->(partnership:Partnership|Agreement|SisterTie)<-[other:PARTY_TO]-(partner:Actor)
    WHERE one <> other AND institution.id IN unit.among AND sister.id IN partner.among
  }
WITH ${tie} AS tie, city, sister, institution`;
}

const BEYOND = `WHERE tie.nameKey >= $after[0]
  AND (tie.nameKey > $after[0] OR tie.id > $after[1] OR tie.id = $after[1]
    AND (institution.nameKey > $after[2] OR institution.nameKey = $after[2]
      AND (institution.id > $after[3] OR institution.id = $after[3] AND city.id > $after[4])))`;

/** The claim is the one that stands, of those that name the sister city or what contains it. */
const RETURNED = `WITH tie, city, sister, institution,
  [tie.nameKey, tie.id, institution.nameKey, institution.id, city.id] AS keys
ORDER BY tie.nameKey, tie.id, institution.nameKey, institution.id, city.id
LIMIT $limit
OPTIONAL MATCH (institution)<-[:ABOUT]-(claim:Claim {property: 'noPartnerIn', stance: 'SUPPORTS'})
WHERE claim.retiredAt IS NULL AND claim.value IN institution.noPartnerIn AND claim.value IN sister.among
WITH keys, tie, city, sister, institution, min(claim.id) AS claim
RETURN [keys, [institution.id, city.id, sister.id, tie.id], claim]
ORDER BY keys`;
