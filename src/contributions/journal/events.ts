import { z } from 'zod';

/** A claim, by what it says: its id would change with the day on which it was recorded. */
export const ClaimKey = z.object({
  subject: z.string(),
  property: z.string(),
  value: z.string(),
  stance: z.enum(['SUPPORTS', 'DENIES']),
  source: z.string(),
  locator: z.string().nullable(),
  takenFrom: z.string().nullable(),
  qualifiers: z.record(z.string(), z.string()),
});

export type ClaimKey = z.infer<typeof ClaimKey>;

const judging = <Kind extends string>(kind: Kind) =>
  z.object({ kind: z.literal(kind), claim: ClaimKey, reason: z.string() });

/** One change of the record. Nothing is edited or deleted: a correction is RETIRE and ASSERT. */
export const RecordOperation = z.discriminatedUnion('kind', [
  /** A row of a data file, without the day on which it is recorded. */
  z.object({
    kind: z.literal('ASSERT'),
    table: z.string(),
    cells: z.record(z.string(), z.string()),
  }),
  judging('RETIRE'),
  /** Takes back that a claim was withdrawn. */
  judging('RESTORE'),
  judging('RANK').extend({ rank: z.enum(['PREFERRED', 'NORMAL', 'DEPRECATED']) }),
  z.object({ kind: z.literal('MERGE'), id: z.string(), into: z.string(), reason: z.string() }),
  z.object({
    kind: z.literal('DISTINGUISH'),
    a: z.string(),
    b: z.string(),
    reason: z.string(),
    source: z.string().nullable(),
  }),
  /** Takes a subject out of each release. `digest` is a hash of its id, with a salt except in old journals. */
  z.object({
    kind: z.literal('ERASE'),
    digest: z.string(),
    salt: z.string().optional(),
    reason: z.string(),
  }),
  /** Takes back what an accepted proposal did, named by its sequence. */
  z.object({ kind: z.literal('UNDO'), commit: z.int(), reason: z.string() }),
]);

export type RecordOperation = z.infer<typeof RecordOperation>;
export type Judgement = Extract<RecordOperation, { claim: ClaimKey }>;

/** Who did it. The name and the organization are those of a token; nothing else of a person is kept. */
export const Contributor = z.object({
  name: z.string(),
  organization: z.string().nullable(),
  /** Whether a program did it on somebody's behalf. */
  isAgent: z.boolean(),
});

export type Contributor = z.infer<typeof Contributor>;

const ProposalText = z.object({
  title: z.string(),
  note: z.string().nullable(),
  operations: z.array(RecordOperation),
});

export type ProposalText = z.infer<typeof ProposalText>;

/** What happened to a proposal. */
export const Action = z.discriminatedUnion('type', [
  ProposalText.extend({ type: z.literal('PROPOSED'), key: z.string().nullable() }),
  ProposalText.extend({ type: z.literal('AMENDED') }),
  z.object({ type: z.literal('COMMENTED'), text: z.string() }),
  z.object({ type: z.literal('ACCEPTED'), reason: z.string().nullable() }),
  z.object({ type: z.literal('REJECTED'), reason: z.string() }),
  z.object({ type: z.literal('RETURNED'), reason: z.string() }),
  z.object({ type: z.literal('WITHDRAWN') }),
  /** The record came to say the same by other means. */
  z.object({ type: z.literal('SETTLED') }),
]);

export type Action = z.infer<typeof Action>;

/** A line of the journal. */
export const JournalEntry = z.object({
  sequence: z.int().positive(),
  at: z.iso.datetime(),
  proposal: z.string(),
  /** Null if it was erased. */
  by: Contributor.nullable(),
  /** Null if it was erased. */
  action: Action.nullable(),
  /** Why something of it was erased. */
  erased: z.string().optional(),
  /** Of `action` without the texts that were erased, where only some of it was. */
  rest: z.string().optional(),
  /** Of `by` and `action` as they were written. */
  digests: z.tuple([z.string(), z.string()]),
  /** Of the line before and of the digests of this one, so that what is erased breaks no chain. */
  hash: z.string(),
});

export type JournalEntry = z.infer<typeof JournalEntry>;

/** What somebody did, before it is a line. */
export interface NewEntry extends Pick<JournalEntry, 'at' | 'proposal'> {
  readonly by: Contributor;
  readonly action: Action;
}
