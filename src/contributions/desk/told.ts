import type { Consequence, SubjectName } from '../../consequence/states/consequence.ts';
import {
  confidenceLine,
  contestLine,
  touchedLine,
  valueLine,
} from '../../consequence/words/lines.ts';
import { sayingIn } from '../../consequence/words/saying.ts';
import { TEXT } from '../../consequence/words/style.ts';
import { subjectLine, tieLine } from '../../consequence/words/tieLines.ts';
import type { ConsequenceKind } from '../../generated/schema.ts';
import type { RecordOperation } from '../journal/events.ts';
import { subjectsOf } from '../journal/proposals.ts';

/** A consequence as clients get it. */
export interface ToldConsequence {
  readonly changes: readonly ToldChange[];
  readonly totalCount: number;
  readonly isSimple: boolean;
  readonly isTold: boolean;
}

export interface ToldChange {
  readonly kind: ConsequenceKind;
  readonly change: string | null;
  readonly subject: SubjectName;
  readonly property: string | null;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly text: string;
}

/** The first changes of all. */
const MOST = 100;

const say = sayingIn(TEXT);

/** Null: more is concerned than can be read quickly. */
export function toldOf(consequence: Consequence | null): Omit<ToldConsequence, 'isSimple'> {
  if (consequence === null) return { changes: [], totalCount: 0, isTold: false };
  const { ties, subjects, values, contests, confidence, touched } = consequence;
  const none = { change: null, property: null, before: [], after: [] };
  const all: readonly ToldChange[] = [
    ...ties.map((one) => ({
      ...{ ...none, kind: 'TIE' as const, subject: one.subject, change: one.change },
      ...('from' in one && { before: [one.from], after: [one.to] }),
      text: tieLine(one, say),
    })),
    ...subjects.map((one) => ({
      ...{ ...none, kind: 'SUBJECT' as const, subject: one.subject, change: one.change },
      text: subjectLine(one, say),
    })),
    ...values.map((one) => ({
      ...{ kind: 'VALUE' as const, change: null, subject: one.subject, property: one.property },
      ...{ before: one.from, after: one.to, text: valueLine(one, say) },
    })),
    ...contests.map((one) => ({
      ...{ kind: 'CONTEST' as const, change: one.change, subject: one.subject },
      ...{ property: one.property, before: one.from?.values ?? [], after: one.to?.values ?? [] },
      text: contestLine(one, say),
    })),
    ...confidence.map((one) => ({
      ...{
        kind: 'CONFIDENCE' as const,
        change: null,
        subject: one.subject,
        property: one.property,
      },
      ...{ before: [one.from.level], after: [one.to.level], text: confidenceLine(one, say) },
    })),
    ...touched.map((one) => ({
      ...{ ...none, kind: 'TOUCHED' as const, subject: one.subject, text: touchedLine(one, say) },
    })),
  ];
  return { changes: all.slice(0, MOST), totalCount: all.length, isTold: true };
}

/** Tables whose rows are about the record as a whole. */
const OF_RECORD = ['coverage', 'lists', 'identities', 'namesakes'];

/** Whether it only adds sourced claims, opens no contest, and changes nothing that is said of other subjects. */
export function isSimple(
  { ties, subjects, values, contests, confidence }: Consequence,
  operations: readonly RecordOperation[],
): boolean {
  const own = new Set(operations.flatMap(subjectsOf));
  const isOther = ({ subject }: { readonly subject: SubjectName }) => !own.has(subject.id);
  return (
    operations.every((one) => one.kind === 'ASSERT' && !OF_RECORD.includes(one.table)) &&
    !contests.some(({ change }) => change !== 'CLOSES') &&
    values.every(({ from, to }) => from.every((text) => to.includes(text))) &&
    ![...ties, ...subjects, ...values, ...contests, ...confidence].some(isOther)
  );
}
