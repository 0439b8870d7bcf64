import type { Dataset } from '../dataset/check/dataset.ts';
import { matchRow } from '../matching/match.ts';
import type { Register } from '../matching/register.ts';
import type { MatchRow } from '../matching/row.ts';
import { searchKey } from '../graph/searchKey.ts';
import { groupBy } from '../evidence/groupBy.ts';
import type { Asks, AsksActor, AsksName, Mapped, Matched } from './mapped.ts';
import type { Held } from './record.ts';
import { createWorkMatcher, titleKey } from './works.ts';

function namesIn({ register }: Dataset) {
  const actors = [...register.subjects.values()].filter(register.isActor);
  return actors.flatMap(({ id }) => {
    const names = new Set(register.namesOf(id).map(({ text }) => searchKey(text)));
    return [...names].map((name) => ({ id, name }));
  });
}

/** Candidates that a person may have to choose from. */
const MOST = 5;

/** Finds on record what each key asks for, the first of its key; ties follow from their parties later. */
export function createMatcher({ dataset, has, typeOf }: Held, places: Register) {
  const { register } = dataset;
  const matchWork = createWorkMatcher(register);
  const byName = groupBy(namesIn(dataset), ({ name }) => name);

  return function* matchAll(mapped: readonly Mapped[]): Generator<Matched> {
    const seen = new Set<string>();
    const titles = new Map<string, string>();
    for (const { key, asks, at, refused } of mapped) {
      if (seen.has(key) || refused !== undefined || asks.by === 'PARTIES') continue;
      seen.add(key);
      const matched = match(key, asks);
      const title = asks.by === 'WORK' ? titleKey(asks.title) : '';
      const earlier = title === '' ? undefined : titles.get(title);
      if (title !== '') titles.set(title, at);
      yield matched.verdict === 'NEW' && earlier !== undefined
        ? {
            ...matched,
            verdict: 'REVIEW',
            because: `the files have a work of this title before: ${earlier}`,
          }
        : matched;
    }
  };

  function match(key: string, asks: Exclude<Asks, { by: 'PARTIES' }>): Matched {
    if (asks.by === 'WORK') return matchWork(key, asks);
    if (asks.by === 'NAME') return matchName(key, asks);
    if (asks.by === 'ACTOR') return matchActor(key, { ...asks.row, ...partnerOf(asks) });
    const candidates = has(asks.id) ? [{ id: asks.id, name: asks.id, because: 'the same id' }] : [];
    return { key, verdict: candidates.length > 0 ? 'SAME' : 'NEW', candidates };
  }
  function matchActor(key: string, row: MatchRow): Matched {
    const { verdict, candidates } = matchRow(row, places);
    return {
      key,
      verdict,
      candidates: candidates.slice(0, MOST).map(({ id, score, features }) => ({
        id,
        name: register.nameOf(id),
        because: `${score} of 100: ${features.map(({ name, value }) => `${name} ${value}`).join(', ')}`,
      })),
    };
  }
  function partnerOf({ partner }: AsksActor) {
    if (partner === undefined) return {};
    if ('id' in partner) return { partner: register.nameOf(partner.id) };
    return { partner: partner.name, partnerCountry: partner.country };
  }
  /** A name alone never proves who is meant. */
  function matchName(key: string, { name, type }: AsksName): Matched {
    const found = (byName.get(searchKey(name)) ?? []).filter(({ id }) => typeOf(id) === type);
    const candidates = found.map(({ id }) => ({
      id,
      name: register.nameOf(id),
      because: 'the same name',
    }));
    return { key, verdict: candidates.length > 0 ? 'REVIEW' : 'NEW', candidates };
  }
}
