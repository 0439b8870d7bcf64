import type { ConfidenceBasis, ConfidenceLevel } from '../../evidence/confidence.ts';
import type { ContestState } from './subjectState.ts';

/** What a change of the data files does to answers. Everything is in it; `listed` leaves out what is too much to read. */
export interface Consequence {
  /** How many subjects have other rows. */
  readonly changedSubjects: number;
  /** The files without claims whose rows differ. */
  readonly files: readonly FileChange[];
  readonly ties: readonly TieChange[];
  /** Other subjects that appear, are gone or were merged. */
  readonly subjects: readonly SubjectChange[];
  /** Of subjects that are there before and after. */
  readonly values: readonly ValueChange[];
  readonly contests: readonly ContestChange[];
  /** Of subjects that are there before and after. */
  readonly confidence: readonly ConfidenceChange[];
  /** Subjects whose own rows are the same. */
  readonly touched: readonly TouchedSubject[];
}

export interface SubjectName {
  readonly id: string;
  readonly type: string;
  readonly name: string;
}

export interface FileChange {
  readonly file: string;
  readonly added: number;
  readonly removed: number;
}

/** A value, as in the data files. A list has several. */
export interface StatedValue {
  /** As in `Claim.property`. */
  readonly property: string;
  readonly values: readonly string[];
}

/** `values` and `confidence` are those of a subject that appears. */
export interface SubjectChange {
  readonly subject: SubjectName;
  readonly change: 'APPEARS' | 'GONE' | 'MERGED';
  /** What it was merged into. */
  readonly into: string | null;
  readonly values: readonly StatedValue[];
  readonly confidence: ConfidenceLevel | null;
}

export type TieChange =
  | SubjectChange
  | {
      readonly subject: SubjectName;
      /** Whether a curator set aside every claim about it, or no longer does. */
      readonly change: 'SET_ASIDE' | 'RESTORED';
    }
  | {
      readonly subject: SubjectName;
      /** As in `TieStanding`: a tie ends, leaves lists, or is on one. */
      readonly change: 'STANDING';
      readonly from: string;
      readonly to: string;
    }
  | {
      readonly subject: SubjectName;
      /** A list has it or no longer does; a later list lacks it or no longer does. */
      readonly change: 'ON_LIST' | 'OFF_LIST' | 'LACKED' | 'NOT_LACKED';
      readonly list: SubjectName;
      /** The day of the list, as EDTF. */
      readonly on: string | null;
    };

export interface ValueChange {
  readonly subject: SubjectName;
  /** As in `Claim.property`; the name of the field where it follows from something else, such as `name` of a tie. */
  readonly property: string;
  /** Empty if no source states it; `none` if one says that there is none. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** The rule that chose among several values. */
  readonly because: string | null;
  /** The titles of the sources that state what it is now. */
  readonly accordingTo: readonly string[];
}

export interface ContestChange {
  readonly subject: SubjectName;
  readonly property: string;
  readonly change: 'OPENS' | 'CLOSES' | 'CHANGES';
  readonly from: ContestState | null;
  readonly to: ContestState | null;
}

export interface Grade {
  readonly level: ConfidenceLevel;
  readonly basis: ConfidenceBasis;
}

export interface ConfidenceChange {
  readonly subject: SubjectName;
  /** Null: of the subject as a whole. */
  readonly property: string | null;
  readonly from: Grade;
  readonly to: Grade;
  readonly because: readonly string[];
}

/** What is said of a subject whose own rows are the same. */
export interface TouchedSubject {
  readonly subject: SubjectName;
  /** Whether something of it is listed with the values, contests, grades or ties. */
  readonly isListed: boolean;
  /** What begins or ceases to refer to it. */
  readonly references: readonly ReferenceChange[];
}

export interface ReferenceChange {
  readonly by: SubjectName;
  readonly property: string;
  readonly change: 'ADDED' | 'REMOVED';
}
