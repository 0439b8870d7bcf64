import { upheldIn } from '../../evidence/claim.ts';
import { standingOn } from '../../evidence/fold.ts';
import type { Properties } from '../../projection/projection.ts';
import type { EndCall } from '../../record/lists/calls.ts';
import { firstDay } from '../../record/lists/lists.ts';
import type { Register } from '../../record/subjects/register.ts';
import type { Subject } from '../../record/subjects/subject.ts';
import { partiesOf } from '../../record/subjects/tieName.ts';

/** What calls for an end or a pause of a tie; such calls are about sister ties alone. */
export function calledOffBy(subject: Subject, callsOn: Register['callsOn']): readonly EndCall[] {
  return subject.type === 'SisterTie' ? callsOn(partiesOf(subject)) : [];
}

/** Whether a source says that a tie holds on or after the day of the last call: a decision, a report, or a party's own page. */
export function isToldToGoOn(
  { words }: Pick<Subject, 'words'>,
  { status, statusAsOfEarliest, lastConfirmedEarliest }: Properties,
  calls: readonly EndCall[],
): boolean {
  const own = upheldIn(standingOn(words, null))
    .filter(({ stance, source }) => stance === 'SUPPORTS' && isOwn(source.directness))
    .map(({ source }) => firstDay(source.published));
  const days = [lastConfirmedEarliest, status === 'ACTIVE' ? statusAsOfEarliest : '', ...own];
  const called =
    calls
      .map(({ when }) => firstDay(when))
      .sort()
      .at(-1) ?? '';
  return days.some((day) => typeof day === 'string' && day !== '' && day >= called);
}

/** Whether a source of that directness says what the parties say themselves. */
export const isOwn = (directness: string) => ['PRIMARY', 'REGISTER'].includes(directness);
