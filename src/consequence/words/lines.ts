import type {
  ConfidenceChange,
  ContestChange,
  FileChange,
  ReferenceChange,
  TouchedSubject,
  ValueChange,
} from '../states/consequence.ts';
import type { SayingStyle } from './saying.ts';

export function valueLine(change: ValueChange, say: SayingStyle): string {
  const { subject, property, from, to, because, accordingTo } = change;
  const what = `${say.named(subject)}: ${say.code(property)}`;
  if (to.length === 0)
    return `${what} is gone: no source states it any more (before: ${say.values(from)}).`;
  const why = because === null ? '' : `, because ${say.plain(because)}`;
  const who = accordingTo.length === 0 ? '' : `, according to ${say.titles(accordingTo)}`;
  return `${what} ${turnText(from, to, say)}${why}${who}.`;
}

function turnText(from: readonly string[], to: readonly string[], { values }: SayingStyle): string {
  if (from.length === 0) return `is now ${values(to)}`;
  if (from.length === 1 && to.length === 1) return `changes from ${values(from)} to ${values(to)}`;
  const added = to.filter((text) => !from.includes(text));
  const removed = from.filter((text) => !to.includes(text));
  const parts = [
    ...(added.length === 0 ? [] : [`adds ${values(added)}`]),
    ...(removed.length === 0 ? [] : [`loses ${values(removed)}`]),
  ];
  return parts.join(' and ');
}

export function contestLine(contest: ContestChange, say: SayingStyle): string {
  const { subject, property, change, from, to } = contest;
  const what = `${say.named(subject)}: sources`;
  if (to === null) return `${what} no longer disagree on ${say.code(property)}.`;
  const sides = (texts: readonly string[]) => texts.map(say.value).join(' or ');
  const before = from === null ? '' : ` (before: ${sides(from.values)})`;
  const rule = to.decided
    ? `The first is preferred: ${say.plain(to.because)}.`
    : 'None is preferred.';
  const how = change === 'OPENS' ? 'now disagree' : 'still disagree, in another way,';
  return `${what} ${how} on ${say.code(property)}: ${sides(to.values)}${before}. ${rule}`;
}

export function confidenceLine(change: ConfidenceChange, say: SayingStyle): string {
  const { subject, property, from, to, because } = change;
  const named = say.named(subject);
  const what = property === null ? named : `${say.code(property)} of ${named}`;
  const grades = `${from.level} (${from.basis}) becomes ${to.level} (${to.basis})`;
  return `${what}: ${say.plain(grades)}. ${say.plain(because.join(' '))}`;
}

export function touchedLine(touched: TouchedSubject, say: SayingStyle): string {
  const { subject, isListed, references } = touched;
  const parts = [
    ...(isListed ? ['see above'] : []),
    ...(references.length === 0 ? [] : [say.some(references.map((one) => reference(one, say)))]),
  ];
  return `${say.named(subject)}: ${parts.join('; ')}.`;
}

function reference({ by, property, change }: ReferenceChange, say: SayingStyle): string {
  const word = change === 'ADDED' ? 'now' : 'no longer';
  return `${word} in ${say.code(property)} of ${say.named(by)}`;
}

export function fileLine({ file, added, removed }: FileChange, say: SayingStyle): string {
  return `${say.code(file)}: rows added: ${added}, removed: ${removed}.`;
}
