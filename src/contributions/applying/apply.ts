import { filesWith } from '../../adding/apply.ts';
import { noteErased } from '../../record/content/erased.ts';
import type { Files } from '../../record/files/readFiles.ts';
import type { StandingOperation } from '../journal/proposals.ts';
import { assertRow, rowOf } from './assert.ts';
import { type Fate, setAside } from './fate.ts';
import { type WorkingFault, faultsOf } from './faultsOf.ts';
import { judge } from './judge.ts';
import { distinguish, merge } from './merge.ts';
import { PART } from './part.ts';
import { takeOut } from './takeOut.ts';
import { type WorkingRecord, filesOf, openWorking, presentIdIn } from './working.ts';

/** A release with contributions. */
export interface ContributedFiles {
  readonly files: Files;
  /** In the order of the operations. */
  readonly fates: readonly Fate[];
  /** What is wrong with those that are not set aside; empty unless `isStrict`. */
  readonly faults: readonly WorkingFault[];
}

export interface ApplyOptions {
  readonly now: Date;
  /** The part that added rows are in; null puts them into the files of the release. */
  readonly part?: string | null;
  /** From this operation on, faults are told and nothing is set aside for them. */
  readonly strictFrom?: number;
}

/**
 * Applies operations to the files of a release, in their order. One that no longer fits is set aside with its reason, and the others are
 * applied: no contribution keeps a record from being read.
 */
export function applyTo(
  files: Files,
  standing: readonly StandingOperation[],
  options: ApplyOptions,
): ContributedFiles {
  const { now, part = PART, strictFrom = Infinity } = options;
  const refused = new Map<number, Fate>();
  if (standing.length === 0) return { files, fates: [], faults: [] };
  for (;;) {
    const working = openWorking(files, now);
    if (working === null) return { files, fates: standing.map(() => UNREAD), faults: [] };
    const today = now.toISOString().slice(0, 10);
    const fates = standing.map(
      (one, by) =>
        refused.get(by) ?? applyOne(working, { ...one, day: earlier(one.day, today) }, by),
    );
    const found = faultsOf(working);
    // A fault of a row that no operation made is blamed on the last one.
    const last = fates.findLastIndex(({ state }) => state === 'APPLIED');
    const blamed = last < 0 ? [] : found.map((one) => ({ ...one, by: one.by ?? last }));
    const faults = blamed.filter(({ by }) => by >= strictFrom);
    const causes = blamed.filter(({ by }) => by < strictFrom);
    if (faults.length > 0 || causes.length === 0) {
      const { files: base, rows } = filesOf(working);
      const whole = rows.length === 0 ? base : filesWith(base, rows, part ?? undefined);
      noteErased(whole, working.erased);
      return { files: whole, fates, faults: faults.slice(0, MOST) };
    }
    for (const { by, column, message } of causes)
      refused.set(by, setAside(sentence(message), column ?? null));
  }
}

/** What a clock that was ahead has dated is of today, as long as its day has not come. */
const earlier = (day: string, today: string) => (day < today ? day : today);

/** More are told one by one only after these are mended. */
const MOST = 50;

const UNREAD = setAside('The data files have a fault, so no contribution was read.');

function applyOne(working: WorkingRecord, { operation, day }: StandingOperation, by: number): Fate {
  const present = presentIdIn(working);
  switch (operation.kind) {
    case 'ASSERT': {
      const row = rowOf(operation, { by, day, present });
      return 'state' in row ? row : assertRow(working, row, by);
    }
    case 'MERGE': {
      const [id, into] = [present(operation.id), present(operation.into)];
      return merge(working, { ...operation, id, into, by, day });
    }
    case 'DISTINGUISH': {
      const [a, b] = [present(operation.a), present(operation.b)];
      return distinguish(working, { ...operation, a, b }, by);
    }
    case 'ERASE':
      return takeOut(working, { operation, by });
    default: {
      const { claim } = operation;
      const now = {
        ...claim,
        subject: present(claim.subject),
        source: present(claim.source),
        takenFrom: claim.takenFrom && present(claim.takenFrom),
      };
      return judge(working, { operation, claim: now, by, day });
    }
  }
}

/** A fault is the rest of a line. */
export function sentence(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}${/[.!?]$/.test(message) ? '' : '.'}`;
}
