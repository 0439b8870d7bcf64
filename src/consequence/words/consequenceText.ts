import type { ListedChanges, ListedConsequence } from './listed.ts';
import { confidenceLine, contestLine, fileLine, touchedLine, valueLine } from './lines.ts';
import { type SayingStyle, sayingIn } from './saying.ts';
import type { TextStyle } from './style.ts';
import { subjectLine, tieLine } from './tieLines.ts';

/** A consequence in words. */
export function consequenceText(consequence: ListedConsequence, style: TextStyle): string {
  const { ties, subjects, values, contests, confidence, touched, files } = consequence;
  const say = sayingIn(style);
  const sections = [
    section('Ties', ties, tieLine, say),
    section('Other subjects that come or go', subjects, subjectLine, say),
    section('Values', values, valueLine, say),
    section('Contests', contests, contestLine, say),
    section('Confidence', confidence, confidenceLine, say),
    section('Other subjects that are touched', touched, touchedLine, say),
    section('Files without claims', files, fileLine, say),
  ];
  return [summaryOf(consequence), ...sections].filter((text) => text !== '').join('\n\n');
}

function section<Change>(
  title: string,
  { total, more, listed }: ListedChanges<Change>,
  lineOf: (change: Change, say: SayingStyle) => string,
  say: SayingStyle,
): string {
  if (total === 0) return '';
  const rest = more === 0 ? [] : [`and ${more} more that are not listed here`];
  const lines = [...listed.map((change) => lineOf(change, say)), ...rest];
  return `${say.heading(`${title} (${total})`)}\n${lines.map(say.item).join('\n')}`;
}

function summaryOf(consequence: ListedConsequence): string {
  const { changedSubjects, ties, subjects, values, contests, confidence, touched } = consequence;
  const counts = [
    counted(ties.total, 'change of a tie', 'changes of ties'),
    counted(subjects.total, 'other subject that comes or goes', 'other subjects that come or go'),
    counted(values.total, 'changed value', 'changed values'),
    counted(contests.total, 'changed contest', 'changed contests'),
    counted(confidence.total, 'changed grade of confidence', 'changed grades of confidence'),
    counted(touched.total, 'other subject touched', 'other subjects touched'),
  ].flat();
  const rows = `${changedSubjects === 1 ? '1 subject has' : `${changedSubjects} subjects have`} other rows`;
  return counts.length === 0
    ? `${rows}. Answers stay as they are.`
    : `${rows}. What answers say changes: ${counts.join(', ')}.`;
}

function counted(count: number, one: string, several: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];
}
