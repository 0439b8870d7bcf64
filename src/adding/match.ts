import type { Register } from '../record/subjects/register.ts';
import type { GivenIdentifier, MatchIndex } from '../matching/register.ts';
import { valueOf } from '../record/subjects/subject.ts';
import { searchKey } from '../names/searchKey.ts';
import { groupBy } from '../evidence/groups/groupBy.ts';
import { createActorMatcher } from './matchActor.ts';
import {
  type Asks,
  type AsksActor,
  type AsksLike,
  type AsksRow,
  type AsksTie,
  type AsksId,
  type AsksName,
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

/** Several keys can ask for one thing. */
function thingOf({ thing, key }: FileThing): string {
  return thing ?? key;
}

/** Whether the first candidate was found by an identifier. */
function hasEqual({ candidates: [best] }: KeyMatch): boolean {
  return best?.because.includes('IDENTIFIER equal') === true;
}

function namesIn(register: Register) {
  const actors = [...register.subjects.values()].filter(register.isActor);
  return actors.flatMap(({ id }) => {
    const names = new Set(register.namesOf(id).map(({ text }) => searchKey(text)));
    return [...names].map((name) => ({ id, name }));
  });
}

interface Identified {
  readonly id: string;
  readonly scheme: string;
  readonly value: string;
}

function numbersIn(register: Register): readonly Identified[] {
  return [...register.subjects.values()].flatMap(({ id, folded }) =>
    (folded.get('identifiers')?.values ?? []).map((identifier) => {
      const [scheme = '', ...value] = identifier.split(':');
      return { id, scheme, value: value.join(':') };
    }),
  );
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
  const { dataset, has, current, typeOf } = held;
  const { register } = dataset;
  const matchWork = createWorkMatcher(register);
  const matchActor = createActorMatcher((id) => register.nameOf(current(id)), places);
  const matchName = createNameMatcher(register, typeOf);

  return async function* matchAll(mapped: AsyncIterable<FileThing>): AsyncGenerator<KeyMatch> {
    const done = new Set<string>();
    const numbered: Numbered[] = [];
    const earlier = createEarlier();
    for await (const one of mapped) {
      const { key, asks, refused, label } = one;
      if (done.has(key) || refused !== undefined || isDerived(asks)) continue;
      const matched = match(key, asks);
      if (isIgnored(one, matched.verdict)) continue;
      done.add(key);
      const because = earlier(one);
      const isRepeated = matched.verdict === 'NEW' && because !== undefined;
      yield isRepeated ? { ...matched, verdict: 'REVIEW', because } : matched;
      const isNumbered = asks.by === 'ACTOR' && (asks.row.identifiers?.length ?? 0) > 0;
      if (isNumbered && matched.verdict === 'SAME')
        numbered.push({ thing: thingOf(one), label, matched });
    }
    yield* rivalsAmong(numbered);
  };

  function match(key: string, asks: Exclude<Asks, AsksTie | AsksLike | AsksRow>): KeyMatch {
    if (asks.by === 'WORK') return matchWork(key, asks);
    if (asks.by === 'NAME') return matchName(key, asks);
    if (asks.by === 'ACTOR') return namedBefore(matchActor(key, asks), asks, register);
    const id = idMeant(asks, held);
    const candidates = has(id) ? [{ id, name: id, because: 'the same id' }] : [];
    return { key, verdict: candidates.length > 0 ? 'SAME' : 'NEW', candidates };
  }
}

/** That of another thing is not meant, but perhaps the free one that was given in its place. */
function idMeant({ id: asked, title }: AsksId, { dataset, has, current }: Holdings): string {
  const id = current(asked);
  const isMeant = (one: string) => !has(one) || hasTitle(dataset.register, one, title ?? '');
  if (title === undefined || isMeant(id)) return id;
  for (let count = 2; ; count++) {
    const other = `${asked}--${count}`;
    if (isMeant(other)) return other;
  }
}

/** Whether a source on record is called so. */
function hasTitle({ subjects }: Register, id: string, title: string): boolean {
  const subject = subjects.get(id);
  const held = subject === undefined ? null : valueOf(subject, 'title');
  return held !== null && titleKey(held) === titleKey(title);
}

/** Whether two have different identifiers in one register. */
function isOther(some: readonly GivenIdentifier[], others: readonly GivenIdentifier[]): boolean {
  return some.some(({ scheme, value }) => {
    const same = others.filter((one) => one.scheme === scheme);
    return same.length > 0 && same.every((one) => one.value !== value);
  });
}

/** Finds an actor by its identifiers, or those that a person may mean: a name alone never proves who is meant. */
function createNameMatcher(register: Register, typeOf: Holdings['typeOf']) {
  const byName = groupBy(namesIn(register), ({ name }) => name);
  const numbers = numbersIn(register);
  const byNumber = groupBy(numbers, ({ scheme, value }) => `${scheme} ${value}`);
  const byId = groupBy(numbers, ({ id }) => id);
  const candidate = (id: string, because: string): KeyCandidate => {
    return { id, name: register.nameOf(id), because };
  };
  return (key: string, { name, type, identifiers = [], said }: AsksName): KeyMatch => {
    for (const { scheme, value } of identifiers) {
      const [own] = byNumber.get(`${scheme} ${value}`) ?? [];
      const because = `the same ${scheme === 'ORCID' ? 'ORCID iD' : scheme}`;
      if (own !== undefined)
        return { key, verdict: 'SAME', candidates: [candidate(own.id, because)] };
    }
    const found = (byName.get(searchKey(name)) ?? []).filter(({ id }) => typeOf(id) === type);
    const others = found.filter(({ id }) => !isOther(byId.get(id) ?? [], identifiers));
    const named = others.filter(({ id }) => said !== undefined && isSaidOf(id, said, register));
    const [only] = named;
    if (only !== undefined && named.length === 1)
      return { key, verdict: 'SAME', candidates: [candidate(only.id, 'named by the same row')] };
    const candidates = others.map(({ id }) => candidate(id, 'the same name'));
    return { key, verdict: candidates.length > 0 ? 'REVIEW' : 'NEW', candidates };
  };
}

/** What is not sure by its name is so if the same row named it before. */
function namedBefore(matched: KeyMatch, { said }: AsksActor, register: Register): KeyMatch {
  if (matched.verdict !== 'REVIEW' || said === undefined) return matched;
  const [only, ...others] = matched.candidates.filter(({ id }) => isSaidOf(id, said, register));
  if (only === undefined || others.length > 0) return matched;
  return {
    ...matched,
    verdict: 'SAME',
    candidates: [{ ...only, because: 'named by the same row' }],
  };
}

function isSaidOf(id: string, { source, locator }: Passage, { subjects }: Register): boolean {
  const claims = subjects.get(id)?.claims ?? [];
  return claims.some((one) => isSourceOf(one.source, source) && one.locator === locator);
}

/** Whether a source has the id that was asked for, or a free one in its place. */
function isSourceOf(id: string, asked: string): boolean {
  return id === asked || id.replace(/--\d+$/, '') === asked;
}
