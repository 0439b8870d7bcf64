import { searchKey } from '../../names/searchKey.ts';
import { wordsOf } from '../../matching/spelling.ts';
import type { Register } from '../../record/subjects/register.ts';
import { areNear, samePlaces } from '../../store/project/lacking.ts';
import { type Aspects, aspectsOf, actorsOf } from './aspects.ts';
import type { Indexes, NameIndex } from './columns.ts';
import type { TwoRecords } from './twoRecords.ts';

/** Some subjects before and after a change. */
export interface Excerpts {
  readonly before: Register;
  readonly after: Register;
}

export interface ConcernSearch extends Indexes {
  readonly two: TwoRecords;
  /** Some actors with what contains them; null if that is too much. */
  readonly actors: (ids: readonly string[]) => Register | null;
}

/** The other subjects of which answers may say something else because of what some say now. Null if that cannot be told of few. */
export function concernedBy(
  ids: Iterable<string>,
  excerpts: Excerpts,
  search: ConcernSearch,
): ReadonlySet<string> | null {
  const found = new Set<string>();
  for (const id of ids) {
    const was = aspectsOf(id, excerpts.before);
    const is = aspectsOf(id, excerpts.after);
    const some = concernedByOne({ id, was, is }, excerpts, search);
    if (some === null) return null;
    for (const other of some) found.add(other);
  }
  return found;
}

interface Difference {
  readonly id: string;
  readonly was: Aspects;
  readonly is: Aspects;
}

function concernedByOne({ id, was, is }: Difference, excerpts: Excerpts, search: ConcernSearch) {
  const { two, ties, names, contents } = search;
  const differs = (aspect: keyof Aspects) =>
    JSON.stringify(was[aspect]) !== JSON.stringify(is[aspect]);
  if (differs('listed')) return besideOnLists(id, excerpts, search);
  // The owner of a list tells which lists are one edition.
  const isList = excerpts.before.lists.has(id) || excerpts.after.lists.has(id);
  if (differs('source') && isList) return null;
  const found: string[] = [];
  if (differs('source') || differs('place') || differs('called')) {
    const mentioning = two.mentioning(id);
    if (mentioning === null) return null;
    found.push(
      ...[...mentioning].filter((one) => differs('source') || isActorOrTie(one, excerpts, two)),
    );
  }
  if (differs('called')) {
    // A name that several have is told with the state or country around it.
    const namesakes = names().namesakes();
    found.push(...contents()(id).filter((one) => namesakes.has(one)));
  }
  if (differs('names'))
    for (const [name] of [was.names, is.names])
      if (name !== undefined) found.push(...names().bearersOf(searchKey(name)));
  if (differs('point')) found.push(...ties().tiesOf(id));
  const isKept = was.place !== '' && is.place !== '';
  if (isKept && (differs('names') || differs('place') || differs('point'))) {
    const onLists = alikeOnLists({ id, was, is }, differs('place') || differs('point'), search);
    if (onLists === null) return null;
    found.push(...onLists);
  }
  return found;
}

/** Only of these do the names and the places of others make something. */
function isActorOrTie(id: string, { after }: Excerpts, { before, after: now }: TwoRecords) {
  const type = now.types.get(id) ?? before.types.get(id);
  return type !== undefined && ['Actor', 'Tie'].some((name) => after.vocabulary.isA(type, name));
}

/** Other ties of a tie's parties, with a place that a list may mean by the other party. */
function besideOnLists(id: string, { before, after }: Excerpts, { ties, actors }: ConcernSearch) {
  const parties = [...new Set([...actorsOf(id, before), ...actorsOf(id, after)])];
  const { tiesOf, actorsIn } = ties();
  const partners = parties.flatMap(tiesOf).flatMap(actorsIn);
  const register = actors([...new Set([...parties, ...partners])]);
  if (register === null) return null;
  const isSame = samePlaces(register);
  return parties.flatMap((party) => {
    const rest = parties.filter((one) => one !== party);
    const isAlike = (one: string) => one !== party && rest.some((other) => isSame(one, other));
    return tiesOf(party).filter((tie) => actorsIn(tie).some(isAlike));
  });
}

/** More ties of partners than this are not looked through. */
const MOST_ALIKE = 300;

/** Ties of the partners of a place, with it and with places that a list may mean by it, before or after. */
function alikeOnLists(
  { id, was, is }: Difference,
  isElsewhere: boolean,
  { ties, names }: ConcernSearch,
): readonly string[] | null {
  const { tiesOf, actorsIn } = ties();
  const others = (tie: string, one: string) => actorsIn(tie).filter((other) => other !== one);
  const partners = new Set(tiesOf(id).flatMap((tie) => others(tie, id)));
  const theirs = [...partners].map((partner) => ({ partner, own: tiesOf(partner) }));
  if (isElsewhere) {
    const all = [...new Set(theirs.flatMap(({ own }) => own))];
    return all.length > MOST_ALIKE ? null : all;
  }
  const near = nearBy(was.names, is.names, names());
  return theirs.flatMap(({ partner, own }) => {
    const alike = own.filter((tie) =>
      others(tie, partner).some((other) => other !== id && near.has(other)),
    );
    const shared = own.filter((tie) => actorsIn(tie).includes(id));
    return alike.length === 0 ? [] : [...alike, ...shared];
  });
}

/** Actors with nearly a name that a place did not have before, or does not have now. */
function nearBy(before: readonly string[], after: readonly string[], names: NameIndex) {
  const differing = [
    ...before.filter((name) => !after.includes(name)),
    ...after.filter((name) => !before.includes(name)),
  ].map(wordsOf);
  const near = new Set<string>();
  for (const [key, bearers] of names.names()) {
    const words = wordsOf(key);
    if (differing.some((name) => areNear(name, words))) for (const one of bearers) near.add(one);
  }
  return near;
}
