import type { Register } from '../record/subjects/register.ts';
import type { MatchIndex } from '../matching/register.ts';
import { valueOf } from '../record/subjects/subject.ts';
import { searchKey } from '../names/searchKey.ts';
import { groupBy } from '../evidence/groups/groupBy.ts';
import { createActorMatcher } from './matchActor.ts';
import {
  type Asks,
  type AsksId,
  type AsksName,
  type KeyCandidate,
  type FileThing,
  type KeyMatch,
  isIgnored,
} from './mapped.ts';
import type { Holdings } from './record.ts';
import { createWorkMatcher, titleKey } from './works.ts';

interface Found {
  readonly one: FileThing;
  readonly matched: KeyMatch;
}

/** Two entries of a register cannot both be one thing on record: a person decides, unless one of them alone has an identifier of it. */
function* oneEach(found: readonly Found[]): Generator<KeyMatch> {
  const numbered = found.filter(({ one: { asks }, matched }) => {
    const isNumbered = asks.by === 'ACTOR' && (asks.row.identifiers?.length ?? 0) > 0;
    return isNumbered && matched.verdict === 'SAME';
  });
  const keys = new Set(numbered.map(({ one }) => one.key));
  const rivals = groupBy(numbered, ({ matched }) => matched.candidates[0]?.id ?? '');
  for (const { one, matched } of found) {
    const [best] = matched.candidates;
    const others = (rivals.get(best?.id ?? '') ?? []).filter((other) => other.one !== one);
    const isNumbered = keys.has(one.key);
    const isProven = hasEqual(matched) && !others.some((other) => hasEqual(other.matched));
    if (!isNumbered || others.length === 0 || isProven) yield matched;
    else {
      const because = `another entry may be the same: ${others.map(({ one: { label } }) => label).join(', ')}`;
      yield { ...matched, verdict: 'REVIEW', because };
    }
  }
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

function orcidsIn(register: Register) {
  return [...register.subjects.values()].flatMap(({ id, folded }) =>
    (folded.get('identifiers')?.values ?? []).flatMap((identifier) => {
      const [scheme, orcid = ''] = identifier.split(':');
      return scheme === 'ORCID' ? [{ id, orcid }] : [];
    }),
  );
}

/** Asks of the files whether something before has the title of a work, or the name of a person: neither proves that they are the same. */
function createEarlier() {
  const seen = new Map<string, { readonly at: string; readonly orcid: string | undefined }[]>();
  return ({ asks, at }: FileThing): string | undefined => {
    const [what, name] =
      asks.by === 'WORK'
        ? ['work of this title', titleKey(asks.title)]
        : ['person of this name', asks.by === 'NAME' ? searchKey(asks.name) : ''];
    if (name === '') return undefined;
    const orcid = asks.by === 'NAME' ? asks.orcid : undefined;
    const others = seen.get(`${what} ${name}`) ?? [];
    seen.set(`${what} ${name}`, [...others, { at, orcid }]);
    // Those of two ORCID iDs are two persons; those of one have one key.
    const other = others.find((one) => one.orcid === undefined || orcid === undefined);
    return other && `the files have a ${what} before: ${other.at}`;
  };
}

/** Finds on record what each key asks for, the first of its key; ties follow from their parties later. */
export function createMatcher({ dataset, has, current, typeOf }: Holdings, places: MatchIndex) {
  const { register } = dataset;
  const matchWork = createWorkMatcher(register);
  const matchActor = createActorMatcher((id) => register.nameOf(current(id)), places);
  const matchName = createNameMatcher(register, typeOf);

  return async function* matchAll(mapped: AsyncIterable<FileThing>): AsyncGenerator<KeyMatch> {
    const found = new Map<string, Found>();
    const earlier = createEarlier();
    for await (const one of mapped) {
      const { key, asks, refused } = one;
      if (found.has(key) || refused !== undefined || asks.by === 'PARTIES') continue;
      const matched = match(key, asks);
      if (isIgnored(one, matched.verdict)) continue;
      const because = earlier(one);
      const isRepeated = matched.verdict === 'NEW' && because !== undefined;
      found.set(key, {
        one,
        matched: isRepeated ? { ...matched, verdict: 'REVIEW', because } : matched,
      });
    }
    yield* oneEach([...found.values()]);
  };

  function match(key: string, asks: Exclude<Asks, { by: 'PARTIES' }>): KeyMatch {
    if (asks.by === 'WORK') return matchWork(key, asks);
    if (asks.by === 'NAME') return matchName(key, asks);
    if (asks.by === 'ACTOR') return matchActor(key, asks);
    const id = current(asks.id);
    expectTitle(register, { ...asks, id });
    const candidates = has(id) ? [{ id, name: id, because: 'the same id' }] : [];
    return { key, verdict: candidates.length > 0 ? 'SAME' : 'NEW', candidates };
  }
}

function expectTitle({ subjects }: Register, { id, title }: AsksId): void {
  const subject = subjects.get(id);
  const held = subject === undefined ? title : (valueOf(subject, 'title') ?? title);
  if (title === undefined || held === undefined || titleKey(held) === titleKey(title)) return;
  throw new Error(
    `Expected "${id}" to be "${title}", but the record has "${held}" by that id. Give the new source another id, or name the one on record by its id alone.`,
  );
}

/** Finds an actor by its ORCID iD, or those that a person may mean: a name alone never proves who is meant. */
function createNameMatcher(register: Register, typeOf: Holdings['typeOf']) {
  const byName = groupBy(namesIn(register), ({ name }) => name);
  const byOrcid = groupBy(orcidsIn(register), ({ orcid }) => orcid);
  const orcids = new Set([...byOrcid.values()].flatMap((held) => held.map(({ id }) => id)));
  const candidate = (id: string, because: string): KeyCandidate => {
    return { id, name: register.nameOf(id), because };
  };
  return (key: string, { name, type, orcid }: AsksName): KeyMatch => {
    const [own] = orcid === undefined ? [] : (byOrcid.get(orcid) ?? []);
    if (own !== undefined)
      return { key, verdict: 'SAME', candidates: [candidate(own.id, 'the same ORCID iD')] };
    const found = (byName.get(searchKey(name)) ?? []).filter(({ id }) => typeOf(id) === type);
    const others = orcid === undefined ? found : found.filter(({ id }) => !orcids.has(id));
    const candidates = others.map(({ id }) => candidate(id, 'the same name'));
    return { key, verdict: candidates.length > 0 ? 'REVIEW' : 'NEW', candidates };
  };
}
