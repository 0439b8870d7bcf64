import type { DataClaim } from './claim.ts';
import { toCamelCase } from '../words/camelCase.ts';
import { tables } from '../tables/tables.ts';

/** The columns of `_export/claims.cypher`. */
type StoredRow = readonly unknown[];

type ClaimProperties = Omit<
  DataClaim,
  'subject' | 'source' | 'takenFrom' | 'recorded' | 'retired' | 'qualifiers'
> & {
  readonly recordedAt: string;
  readonly retiredAt?: string;
};

/** The properties of a claim that say more about its value. */
const QUALIFIERS = new Set(
  tables
    .flatMap(({ facts }) => facts)
    .flatMap(({ qualifiers, implied }) => [
      ...qualifiers.map(({ name }) => toCamelCase(name)),
      ...Object.keys(implied),
    ]),
);

/** Claims as they were read from files, and the type of each subject. */
export function readStored(rows: readonly StoredRow[]) {
  const types = new Map<string, string>();
  const claims = rows.map(([properties, labels, subject, source, takenFrom]) => {
    types.set(subject as string, typeAmong(labels as readonly string[]));
    return toClaim(properties as ClaimProperties, {
      subject: subject as string,
      source: source as string,
      takenFrom: takenFrom as string | null,
    });
  });
  return { claims, types };
}

function typeAmong(labels: readonly string[]): string {
  const table = tables.find(({ rows, type }) => rows === 'own' && labels.includes(type));
  if (table === undefined)
    throw new Error(`No data file is for nodes labelled "${labels.join(':')}".`);
  return table.type;
}

function toClaim(
  { recordedAt, retiredAt, ...properties }: ClaimProperties,
  ends: Pick<DataClaim, 'subject' | 'source' | 'takenFrom'>,
): DataClaim {
  const entries = Object.entries(properties);
  const qualifiers = entries.filter(([name]) => QUALIFIERS.has(name));
  const said = Object.fromEntries(
    entries.filter(([name]) => !QUALIFIERS.has(name)),
  ) as typeof properties;
  return {
    ...said,
    ...ends,
    locator: said.locator ?? null,
    reason: said.reason ?? null,
    qualifiers: Object.fromEntries(qualifiers) as DataClaim['qualifiers'],
    recorded: recordedAt.slice(0, 10),
    retired: retiredAt?.slice(0, 10) ?? null,
  };
}
