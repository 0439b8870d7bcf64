import type { Verdict } from '../matching/match.ts';
import type { GivenIdentifier } from '../matching/register.ts';
import type { MatchRow } from '../matching/row.ts';

/** What a file says of one thing, in the columns of the data files. Two with one key are the same thing. */
export interface FileThing {
  readonly key: string;
  /** The same for several keys that ask for one thing; the key unless given. */
  readonly thing?: string;
  /** The type whose table defines it, such as `Source`. */
  readonly type: string;
  /** How a report names it. */
  readonly label: string;
  /** Where it is in the files. */
  readonly at: string;
  /** How it is found on record. */
  readonly asks: Asks;
  readonly rows: readonly MappedRow[];
  /**
   * What happens if it is not on record: it is made, made only if a row refers to it, passed over, or refused with all that refers to it. From a large register, the report
   * leaves out what is missing (`IGNORE_MISSING`), or all that is not certainly on record (`IGNORE`).
   */
  readonly ifMissing: 'MAKE' | 'MAKE_IF_NAMED' | 'PASS' | 'REFUSE' | 'IGNORE_MISSING' | 'IGNORE';
  /** What its id is made of, if it is made. */
  readonly idFrom?: string;
  /** What its id is made of if another thing has that one. */
  readonly orIdFrom?: string;
  /** Why nothing of it can be added. */
  readonly refused?: string;
  /** Why it is left out. */
  readonly leftOut?: string;
  /**
   * The part of the files that it is in, counted from 0: a part names all that it refers to, so that the parts can be decided one after
   * the other. Without it, all is one part.
   */
  readonly part?: number;
  /** What was left out of it, and why. */
  readonly notes?: readonly string[];
}

export interface MappedRow {
  /** A data file, such as `names.csv`; `OWN`: that of the thing's type, without the cells that it has no columns for. */
  readonly table: string;
  readonly cells: Readonly<Record<string, string>>;
  /** The things that a cell refers to, by column. */
  readonly refers?: Readonly<Record<string, readonly Mention[]>>;
  /** `NEW`: only if the thing is not on record; `GAPS`: only the properties that have no value on record. */
  readonly only?: 'NEW' | 'GAPS';
  /** The column `kind` follows from those of the parties. */
  readonly kindOfParties?: true;
  /** Whether a cell with several references keeps those that are on record or made if others are not. */
  readonly keepsSome?: boolean;
}

export interface Mention {
  readonly key: string;
  /** What it may be instead, if the first is not on record. */
  readonly or?: readonly string[];
  readonly role?: string;
  readonly named?: string;
}

export type Asks = AsksId | AsksWork | AsksName | AsksActor | DerivedAsks;

/** A thing with this id. */
export interface AsksId {
  readonly by: 'ID';
  readonly id: string;
  /** What it would be called if it is new: a thing on record by another name is another thing. */
  readonly title?: string | undefined;
}

/** A work. */
export interface AsksWork {
  readonly by: 'WORK';
  /** The id that it would be given: made of author, year and title. */
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly year: string | null;
  /** The first author's family name. */
  readonly author: string | null;
  readonly doi: string | null;
  readonly isbn: string | null;
  readonly urls: readonly string[];
}

/** An actor of this type, of which no more is known than names, and perhaps identifiers. */
export interface AsksName {
  readonly by: 'NAME';
  readonly type: string;
  readonly name: string;
  readonly identifiers?: readonly GivenIdentifier[];
  readonly said?: Passage;
}

/** Where the files name something: what a source says in one place is about one thing. */
export interface Passage {
  readonly source: string;
  readonly locator: string;
}

/** A place or an institution. */
export interface AsksActor {
  readonly by: 'ACTOR';
  readonly said?: Passage;
  readonly row: MatchRow;
  /** Further names, of which any may be the one on record. */
  readonly alsoCalled?: readonly string[];
  /** The other side of its tie. */
  readonly partner?: AsksId | Pick<MatchRow, 'name' | 'country'>;
  /** Whether its identifiers decide: what has another one in the same register is another thing. */
  readonly isIdentified?: boolean;
}

/** A tie of these parties. */
interface AsksTie {
  readonly by: 'PARTIES';
  readonly parties: readonly string[];
}

/** What follows from other things, and is looked for only when they are known. */
export type DerivedAsks =
  | AsksTie
  /** A thing with the same values where its table needs one, and no other date. */
  | { readonly by: 'LIKE' }
  /** A row of a table without things of its own. */
  | { readonly by: 'ROW' };

/** A thing on record, by its id. It is only there to be referred to. */
export function onRecord(where: Pick<FileThing, 'key' | 'type' | 'at'>, id: string): FileThing {
  return { ...where, label: id, asks: { by: 'ID', id }, rows: [], ifMissing: 'PASS' };
}

/** Like `onRecord`, of an id that a table or its mapping names: any other is a mistake. */
export function expectedOnRecord(...given: Parameters<typeof onRecord>): FileThing {
  return { ...onRecord(...given), ifMissing: 'REFUSE' };
}

export function isDerived(asks: Asks): asks is DerivedAsks {
  return ['PARTIES', 'LIKE', 'ROW'].includes(asks.by);
}

/** A work of which hardly more is known than its address. */
export function workAt(url: string, known: Pick<AsksWork, 'id' | 'title' | 'kind'>): AsksWork {
  const unknown = { year: null, author: null, doi: null, isbn: null };
  return { by: 'WORK', ...known, ...unknown, urls: [url] };
}

/** A record of a file that is no thing of that type. */
export function refusedRecord(at: string, type: string, reason: string): FileThing {
  return { ...onRecord({ key: at, type, at }, at), refused: reason };
}

/** Whether the report leaves out a thing with this verdict. */
export function isIgnored({ ifMissing }: FileThing, verdict: Verdict): boolean {
  if (ifMissing === 'IGNORE') return verdict !== 'SAME';
  return ifMissing === 'IGNORE_MISSING' && verdict === 'NEW';
}

export interface KeyCandidate {
  readonly id: string;
  readonly name: string;
  readonly because: string;
}

/** The result for one key. */
export interface KeyMatch {
  readonly key: string;
  readonly verdict: Verdict;
  /** The best first; of `SAME` the first is meant. */
  readonly candidates: readonly KeyCandidate[];
  /** Why it is not decided, if no candidate says so. */
  readonly because?: string;
}
