import { upheldIn } from '../../evidence/claim.ts';
import { standingOn } from '../../evidence/fold.ts';
import type { Listings } from '../../evidence/support/gradedByLists.ts';
import { standingOf } from '../../evidence/support/standing.ts';
import { calledOffBy, isToldToGoOn } from './calledOff.ts';
import { firstDay, lastDay, latestOf } from '../../record/lists/lists.ts';
import type { Properties, PropertyValue } from '../../projection/projection.ts';
import { withoutNull } from '../../withoutNull.ts';
import type { Register } from '../../record/subjects/register.ts';
import { type Subject, valueOf } from '../../record/subjects/subject.ts';
import { partiesOf } from '../../record/subjects/tieName.ts';
import { datedProperties } from './facts.ts';

/** What lists say of a tie. `tie` has the properties of its node so far, with the lists that lack it today. */
export function listProperties(
  subject: Subject,
  tie: Properties,
  { lists, callsOn }: Pick<Register, 'lists' | 'callsOn'>,
): Properties {
  const { status, statusAsOfEarliest: suspended, lackedBy = [] } = tie;
  const calls = calledOffBy(subject, callsOn);
  const parties = partiesOf(subject);
  const entries = listsWith(subject)
    .filter(lists.has)
    .map((source) => ({ source, day: lists.dayOf(source, parties) }));
  const days = entries.map(({ day }) => day);
  const first = days
    .map(lastDay)
    .filter((day) => day !== '')
    .sort()[0];
  const lacks = (lackedBy as readonly string[]).filter(
    (entry) => first !== undefined && firstDay(dayIn(entry)) > first,
  );
  const lastListed = latestOf(days);
  return withoutNull({
    listedOn: entries.map(({ source, day }) => `${day ?? NO_DAY} ${source}`).sort(),
    lackedBy: lacks,
    ...datedProperties('lastListed', lastListed),
    ...datedProperties('lacked', latestOf(lacks.map(dayIn))),
    calledOffBy: [...new Set(calls.map(({ policy }) => policy))],
    listCount: BigInt(entries.length),
    listedUntil: listedUntil({ status, suspended }, firstDay(lastListed)),
    standing: standingOf({
      ...{ status: String(status), lastListed: lastDay(lastListed) },
      ...{ isLacking: lacks.length > 0, newest: firstDay(lists.newest) },
      isListed: entries.length > 0,
      statusAsOf: String(tie['statusAsOfLatest'] ?? ''),
      isCalledOff: calls.length > 0 && !isToldToGoOn(subject, tie, calls),
    }),
  });
}

/** The day until which lists speak for a tie: a list does not outweigh a stated suspension. Null if they do not. */
function listedUntil(
  { status, suspended = '' }: Record<'status' | 'suspended', PropertyValue | undefined>,
  listed: string,
): string | null {
  if (listed === '' || status === 'PROPOSED') return null;
  if (status !== 'SUSPENDED') return listed;
  const days = [listed, String(suspended)].sort();
  return days[0] === '' ? null : (days[0] ?? null);
}

/** The sources whose statements about it stand. */
export function listsWith({ words }: Pick<Subject, 'words'>): readonly string[] {
  const upheld = upheldIn(standingOn(words, null)).filter(({ stance }) => stance === 'SUPPORTS');
  return [...new Set(upheld.map(({ source }) => source.id))];
}

/** What lists say to the confidence in a tie. `tie` has the properties that `listProperties` makes. */
export function listingsOf(
  version: Subject,
  { listedOn = [], lackedBy = [] }: Properties,
  register: Pick<Register, 'lists' | 'subjects'>,
): Listings {
  const [having, lacking] = [listedOn as readonly string[], lackedBy as readonly string[]];
  const sources = new Set(having.map(sourceIn));
  const sections = partiesOf(version).flatMap(register.lists.sectionsOf);
  const own = [...new Set(lacking.map(sourceIn))].filter(
    (id) => directnessOf(id, register) === 'REGISTER',
  );
  return {
    days: having.map(dayIn).map((day) => (day === NO_DAY ? null : day)),
    isByPlace: sections.some(({ source, isWhole }) => isWhole && sources.has(source)),
    isLacking: lacking.length > 0,
    ownLists: own.map((id) => titleOf(id, register)),
  };
}

type Sources = Pick<Register, 'subjects'>;

/** `REGISTER`: a list is a party's own. */
export function directnessOf(source: string, { subjects }: Sources): string | null {
  const subject = subjects.get(source);
  return subject ? valueOf(subject, 'directness') : null;
}

function titleOf(source: string, { subjects }: Sources): string {
  const subject = subjects.get(source);
  return (subject && valueOf(subject, 'title')) ?? source;
}

/** For a list without a day. */
const NO_DAY = '-';

function dayIn(entry: string): string {
  return entry.slice(0, entry.indexOf(' '));
}

function sourceIn(entry: string): string {
  return entry.split(' ')[1] ?? '';
}
