import type { Register } from '../record/subjects/register.ts';
import type { GivenIdentifier, MatchIndex } from '../matching/register.ts';
import type { Subject } from '../record/subjects/subject.ts';
import { remember } from '../record/words/remember.ts';
import { searchKey } from '../names/searchKey.ts';
import { addTo, groupBy } from '../evidence/groups/groupBy.ts';
import { createActorMatcher } from './matchActor.ts';
import {
  type Asks,
  type AsksId,
  type AsksName,
  type DerivedAsks,
  type KeyCandidate,
  type FileThing,
  type KeyMatch,
  type Passage,
  isDerived,
  isIgnored,
} from './mapped.ts';
import type { Holdings } from './record.ts';
import { createWorkMatcher, titleKey } from './works.ts';

/** An entry of a register that was found, or that rivals another. */
interface Numbered {
  readonly thing: string;
  readonly label: string;
  readonly matched: KeyMatch;
}

/** Two entries of a register cannot both be one thing on record: a person decides, unless one of them alone has an identifier of it. */
function* rivalsAmong(numbered: readonly Numbered[]): Generator<KeyMatch> {
  const rivals = groupBy(numbered, ({ matched }) => matched.candidates[0]?.id ?? '');
  for (const { thing, matched } of numbered) {
    const [best] = matched.candidates;
    const others = (rivals.get(best?.id ?? '') ?? []).filter((other) => other.thing !== thing);
    const isProven = hasEqual(matched) && !others.some((other) => hasEqual(other.matched));
    if (others.length === 0 || isProven) continue;
    const because = `another entry may be the same: ${others.map(({ label }) => label).join(', ')}`;
    yield { ...matched, verdict: 'REVIEW', because };
  }
}

/** Whether the first candidate was found by an identifier. */
function hasEqual({ candidates: [best] }: KeyMatch): boolean {
  return best?.because.includes('IDENTIFIER equal') === true;
}

/** The ids of what has a type, by the keys of its names. */
function namedIn({ subjects, typeOf, namesOf }: Register, type: string) {
  const named = new Map<string, string[]>();
  for (const id of subjects.keys())
    if (typeOf(id) === type)
      for (const name of new Set(namesOf(id).map(({ text }) => searchKey(text))))
        addTo(named, name, id);
  return named;
}

/** The first actor that has an identifier, by scheme and value. */
function numberedIn({ subjects, typeOf, vocabulary }: Register): ReadonlyMap<string, string> {
  const numbered = new Map<string, string>();
  for (const id of subjects.keys())
    if (vocabulary.isA(typeOf(id) ?? '', 'Actor'))
      for (const { scheme, value } of numbersOf(subjects.get(id))) {
        const number = `${scheme} ${value}`;
        if (!numbered.has(number)) numbered.set(number, id);
      }
  return numbered;
}

function numbersOf(actor: Subject | undefined): readonly GivenIdentifier[] {
  return (actor?.folded.get('identifiers')?.values ?? []).map((identifier) => {
    const [scheme = '', ...value] = identifier.split(':');
    return { scheme, value: value.join(':') };
  });
}

/** Asks of the files whether something before has the title of a work, or the name of a person: neither proves that they are the same. */
function createEarlier() {
  const seen = new Map<
    string,
    { readonly at: string; readonly numbers: readonly GivenIdentifier[] }[]
  >();
  return ({ asks, at }: FileThing): string | undefined => {
    const [what, name] =
      asks.by === 'WORK'
        ? ['work of this title', titleKey(asks.title)]
        : ['person of this name', asks.by === 'NAME' ? searchKey(asks.name) : ''];
    if (name === '') return undefined;
    const numbers = (asks.by === 'NAME' ? asks.identifiers : undefined) ?? [];
    const others = seen.get(`${what} ${name}`) ?? [];
    seen.set(`${what} ${name}`, [...others, { at, numbers }]);
    // Those of two identifiers in one register are two; those of one have one key.
    const other = others.find((one) => !isOther(one.numbers, numbers));
    return other && `the files have a ${what} before: ${other.at}`;
  };
}

/**
 * Finds on record what each key asks for, the first of its key; ties follow from their parties later. What a later entry makes doubtful
 * comes once more, at the end.
 */
export function createMatcher(held: Holdings, places: MatchIndex) {
  const { register, has, current } = held;
  const workMatcher = remember(createWorkMatcher);
  const matchActor = createActorMatcher((id) => register.nameOf(current(id)), places);
  const matchName = createNameMatcher(register);

  return async function* matchAll(mapped: AsyncIterable<FileThing>): AsyncGenerator<KeyMatch> {
    const done = new Set<string>();
    const numbered: Numbered[] = [];
    const earlier = createEarlier();
    for await (const one of mapped) {
      const { key, thing, asks, refused, label } = one;
      if (done.has(key) || refused !== undefined || isDerived(asks)) continue;
      const matched = match(key, asks);
      if (isIgnored(one, matched.verdict)) continue;
      done.add(key);
      const because = earlier(one);
      const isRepeated = matched.verdict === 'NEW' && because !== undefined;
      yield isRepeated ? { ...matched, verdict: 'REVIEW', because } : matched;
      const isNumbered = asks.by === 'ACTOR' && (asks.row.identifiers?.length ?? 0) > 0;
      if (isNumbered && matched.verdict === 'SAME')
        numbered.push({ thing: thing ?? key, label, matched });
    }
    yield* rivalsAmong(numbered);
  };

  function match(key: string, asks: Exclude<Asks, DerivedAsks>): KeyMatch {
    if (asks.by === 'WORK') return workMatcher(register)(key, asks);
    if (asks.by === 'NAME') return namedBefore(matchName(key, asks), asks.said, register);
    if (asks.by === 'ACTOR') return namedBefore(matchActor(key, asks), asks.said, register);
    const id = idMeant(asks, held);
    const candidates = has(id) ? [{ id, name: id, because: 'the same id' }] : [];
    return { key, verdict: candidates.length > 0 ? 'SAME' : 'NEW', candidates };
  }
}

/** That of another thing is not meant, but perhaps the free one that was given in its place. */
function idMeant({ id: asked, title }: AsksId, { has, current, value }: Holdings): string {
  const id = current(asked);
  if (title === undefined) return id;
  const isMeant = (one: string) => {
    const held = value(one, 'title');
    return !has(one) || (held !== null && titleKey(held) === titleKey(title));
  };
  if (isMeant(id)) return id;
  for (let count = 2; ; count++) {
    const other = `${asked}--${count}`;
    if (isMeant(other)) return other;
  }
}

/** Whether two have different identifiers in one register. */
function isOther(some: readonly GivenIdentifier[], others: readonly GivenIdentifier[]): boolean {
  return some.some(({ scheme, value }) => {
    const same = others.filter((one) => one.scheme === scheme);
    return same.length > 0 && same.every((one) => one.value !== value);
  });
}

/** Finds an actor by its identifiers, or those that a person may mean: a name alone never proves who is meant. */
function createNameMatcher(register: Register) {
  const named = remember((type: string) => namedIn(register, type));
  const numbered = remember(numberedIn);
  const candidate = (id: string, because: string): KeyCandidate => {
    return { id, name: register.nameOf(id), because };
  };
  return (key: string, { name, type, identifiers = [] }: AsksName): KeyMatch => {
    for (const { scheme, value } of identifiers) {
      const own = numbered(register).get(`${scheme} ${value}`);
      const because = `the same ${scheme === 'ORCID' ? 'ORCID iD' : scheme}`;
      if (own !== undefined) return { key, verdict: 'SAME', candidates: [candidate(own, because)] };
    }
    const found = named(type).get(searchKey(name)) ?? [];
    const others = found.filter(
      (id) => !isOther(numbersOf(register.subjects.get(id)), identifiers),
    );
    const candidates = others.map((id) => candidate(id, 'the same name'));
    return { key, verdict: candidates.length > 0 ? 'REVIEW' : 'NEW', candidates };
  };
}

/** What is not sure by its name is so if the same row named it before. */
function namedBefore(matched: KeyMatch, said: Passage | undefined, register: Register): KeyMatch {
  if (matched.verdict !== 'REVIEW' || said === undefined) return matched;
  const [only, ...others] = matched.candidates.filter(({ id }) => isSaidOf(id, said, register));
  if (only === undefined || others.length > 0) return matched;
  const candidates = [{ ...only, because: 'named by the same row' }];
  return { ...matched, verdict: 'SAME', candidates };
}

function isSaidOf(id: string, { source, locator }: Passage, { subjects }: Register): boolean {
  const claims = subjects.get(id)?.claims ?? [];
  return claims.some((one) => isSourceOf(one.source, source) && one.locator === locator);
}

/** Whether a source has the id that was asked for, or a free one in its place. */
function isSourceOf(id: string, asked: string): boolean {
  return id === asked || id.replace(/--\d+$/, '') === asked;
}
