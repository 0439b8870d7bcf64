import { stringify } from 'csv-stringify/sync';
import { type DataClaim, claimsOf } from '../claims/claim.ts';
import type { Partition } from './licenses.ts';
import type { Dataset } from '../check/dataset.ts';

/** A column as Table Schema describes it. */
export interface ReleaseField {
  readonly name: string;
  readonly type: 'string' | 'date';
  readonly description: string;
  readonly constraints?: { readonly required?: true; readonly enum?: readonly string[] };
}

interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

/** A table of a release. */
export interface ReleaseTable {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly ReleaseField[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly rows: readonly (readonly string[])[];
}

const KEPT = { required: true } as const;
const text = (
  name: string,
  description: string,
  constraints?: ReleaseField['constraints'],
): ReleaseField => ({
  ...{ name, type: 'string', description },
  ...(constraints && { constraints }),
});
const day = (name: string, description: string) => ({ name, type: 'date', description }) as const;
const refersTo = (field: string): ForeignKey => ({
  fields: [field],
  reference: { resource: 'subjects', fields: ['id'] },
});

const SUBJECT_FIELDS: readonly ReleaseField[] = [
  text('id', 'The id, as in the API: columbus-oh.', KEPT),
  text('type', 'The type, as in the GraphQL schema: City.', KEPT),
  text('name', 'The name of a place, an institution, a person or a group; empty for others.'),
];

const CLAIM_FIELDS: readonly ReleaseField[] = [
  text('id', 'The id, as in the API.', KEPT),
  text('subject', 'What the claim is about.', KEPT),
  text('property', 'The name of the property: start.', KEPT),
  text(
    'value',
    'The value as the source has it: an EDTF date, a number, an id with its role, or text. "none" and "unknown" are what a source says.',
    KEPT,
  ),
  text('qualifiers', 'What qualifies the value, as name=value with ; between them.'),
  text('source', 'The work that makes the claim.', KEPT),
  text('locator', 'Where in the source.'),
  text('taken_from', 'The work that the source cites for it.'),
  text('stance', 'Whether the source supports or denies the value.', {
    ...KEPT,
    enum: ['SUPPORTS', 'DENIES'],
  }),
  text('rank', "A curator's judgment.", { ...KEPT, enum: ['PREFERRED', 'NORMAL', 'DEPRECATED'] }),
  text('reason', 'Why it has its rank, or was withdrawn.'),
  day('recorded', 'When it entered the dataset.'),
  day('retired', 'When it was withdrawn; empty while it stands.'),
  text(
    'part',
    'The part of the data folder that it comes from; LICENSES.md has its license.',
    KEPT,
  ),
];

/** The subjects and the claims of a dataset, ordered by id. */
export function tablesOf(
  { register, rows }: Dataset,
  partOf: Partition['partOf'],
): readonly ReleaseTable[] {
  const subjects = [...register.subjects.values()]
    .map(({ id, type }) => [id, type, register.namesOf(id)[0]?.text ?? ''] as const)
    .toSorted(byId);
  const claims = new Map(
    rows.flatMap(claimsOf).map((claim) => [claim.id, claimRow(claim, partOf(claim.id))]),
  );
  return [
    {
      ...{ name: 'subjects', title: 'What claims are about', fields: SUBJECT_FIELDS },
      ...{ primaryKey: ['id'], foreignKeys: [], rows: subjects },
    },
    {
      ...{ name: 'claims', title: 'What sources state', fields: CLAIM_FIELDS },
      ...{ primaryKey: ['id'], foreignKeys: ['subject', 'source', 'taken_from'].map(refersTo) },
      rows: [...claims.values()].toSorted(byId),
    },
  ];
}

type Identified = readonly [id: string, ...rest: readonly string[]];

function byId([one]: Identified, [other]: Identified): number {
  return one < other ? -1 : Number(one > other);
}

function claimRow(claim: DataClaim, part: string): Identified {
  const { subject, property, value, source, locator, takenFrom } = claim;
  const qualifiers = Object.entries(claim.qualifiers).map(([name, one]) => `${name}=${one}`);
  return [
    ...([claim.id, subject, property, value, qualifiers.join(';')] as const),
    ...[source, locator ?? '', takenFrom ?? '', claim.stance, claim.rank, claim.reason ?? ''],
    ...[claim.recorded, claim.retired ?? '', part],
  ];
}

export function csvOf({ fields, rows }: Pick<ReleaseTable, 'fields' | 'rows'>): string {
  return stringify([fields.map(({ name }) => name), ...rows]);
}
