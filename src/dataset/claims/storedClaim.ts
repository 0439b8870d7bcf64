import type { Claim } from './claim.ts';
import { tables } from '../tables/tables.ts';

/** The columns of `_export/claims.cypher`. */
type StoredRow = readonly unknown[];

type ClaimProperties = Omit<
  Claim,
  'subject' | 'source' | 'takenFrom' | 'recorded' | 'retired' | 'qualifiers'
> & {
  readonly recordedAt: string;
  readonly retiredAt?: string;
  readonly language?: string;
  readonly nameKind?: string;
  readonly since?: string;
  readonly until?: string;
};

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
  { recordedAt, retiredAt, language, nameKind, since, until, ...said }: ClaimProperties,
  ends: Pick<Claim, 'subject' | 'source' | 'takenFrom'>,
): Claim {
  const qualifiers = Object.entries({ language, nameKind, since, until }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return {
    ...said,
    ...ends,
    locator: said.locator ?? null,
    reason: said.reason ?? null,
    qualifiers: Object.fromEntries(qualifiers),
    recorded: recordedAt.slice(0, 10),
    retired: retiredAt?.slice(0, 10) ?? null,
  };
}
