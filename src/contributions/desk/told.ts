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

/** What operations do. `consequence` is null if more is concerned than can be read quickly. */
export function toldOf(
  consequence: Consequence | null,
  operations: readonly RecordOperation[],
): ToldConsequence {
  if (consequence === null) return { changes: [], totalCount: 0, isSimple: false, isTold: false };
  const all = changesIn(consequence);
  const first = { changes: all.slice(0, MOST), totalCount: all.length };
  return { ...first, isSimple: isSimple(consequence, operations), isTold: true };
}

function changesIn(consequence: Consequence): readonly ToldChange[] {
  const { ties, subjects, values, contests, confidence, touched } = consequence;
  return [
    ...ties.map((one) =>
      told('TIE', one, tieLine(one, say), 'from' in one ? [[one.from], [one.to]] : []),
    ),
    ...subjects.map((one) => told('SUBJECT', one, subjectLine(one, say))),
    ...values.map((one) => told('VALUE', one, valueLine(one, say), [one.from, one.to])),
    ...contests.map((one) =>
      told('CONTEST', one, contestLine(one, say), [one.from?.values, one.to?.values]),
    ),
    ...confidence.map((one) =>
      told('CONFIDENCE', one, confidenceLine(one, say), [[one.from.level], [one.to.level]]),
    ),
    ...touched.map((one) => told('TOUCHED', one, touchedLine(one, say))),
  ];
}

function told(
  kind: ConsequenceKind,
  one: Pick<ToldChange, 'subject'> & Partial<Pick<ToldChange, 'change' | 'property'>>,
  text: string,
  [before = [], after = []]: readonly (readonly string[] | undefined)[] = [],
): ToldChange {
  const { subject, change = null, property = null } = one;
  return { kind, change, subject, property, before, after, text };
}

/** Tables whose rows are about the record as a whole. */
const OF_RECORD = ['coverage', 'lists', 'calls', 'identities', 'namesakes'];

/** Whether it only adds sourced claims, opens no contest, and changes nothing that is said of other subjects. */
function isSimple(consequence: Consequence, operations: readonly RecordOperation[]): boolean {
  const { ties, subjects, values, contests, confidence } = consequence;
  const own = new Set(operations.flatMap(subjectsOf));
  const isOther = ({ subject }: { readonly subject: SubjectName }) => !own.has(subject.id);
  return (
    operations.every((one) => one.kind === 'ASSERT' && !OF_RECORD.includes(one.table)) &&
    !contests.some(({ change }) => change !== 'CLOSES') &&
    values.every(({ from, to }) => from.every((text) => to.includes(text))) &&
    ![...ties, ...subjects, ...values, ...contests, ...confidence].some(isOther)
  );
}
