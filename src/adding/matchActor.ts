import { ENGLISH } from '../words/words.ts';
import { matchRow } from '../matching/match.ts';
import type { MatchIndex } from '../matching/register.ts';
import type { MatchRow } from '../matching/row.ts';
import type { AsksActor, KeyMatch } from './mapped.ts';

/** Candidates that a person may have to choose from. */
const MOST = 5;

/** What speaks for a name that is one slip apart: many a village is called nearly as a city of its country. */
const WITNESS = /(?:IDENTIFIER|REGION) equal|DISTANCE|PARTNER|JUDGED/;

/** Finds places and institutions on record. */
export function createActorMatcher(nameOf: (id: string) => string, places: MatchIndex) {
  return (key: string, asks: AsksActor): KeyMatch => {
    const row = { ...asks.row, ...partnerOf(asks, nameOf) };
    const named = [row.name, ...(asks.alsoCalled ?? [])].map((name) =>
      decidedBy(asks, byRow(key, { ...row, name })),
    );
    const sure = named.filter(({ verdict }) => verdict === 'SAME');
    const ids = new Set(sure.map(({ candidates }) => candidates[0]?.id));
    const candidates = sure.flatMap((one) => one.candidates);
    if (ids.size > 1) return { key, verdict: 'NAMESAKES', candidates };
    return sure[0] ?? named.find(({ verdict }) => verdict !== 'NEW') ?? byRow(key, row);
  };
  /** What has another identifier in the same register, or only nearly the name, is never taken for the same without asking. */
  function decidedBy({ isIdentified = false }: AsksActor, match: KeyMatch): KeyMatch {
    const because = match.candidates[0]?.because ?? '';
    const isOther = isIdentified && because.includes('IDENTIFIER has ');
    const isSlip = because.includes('NAME one slip apart') && !WITNESS.test(because);
    return (isOther || isSlip) && match.verdict === 'SAME'
      ? { ...match, verdict: 'REVIEW' }
      : match;
  }
  function byRow(key: string, row: MatchRow): KeyMatch {
    const { verdict, candidates } = matchRow(row, places);
    return {
      key,
      verdict,
      candidates: candidates.slice(0, MOST).map(({ id, score, features }) => ({
        id,
        name: nameOf(id),
        because: `${score} of 100: ${features.map(({ name, value }) => `${name} ${value(ENGLISH)}`).join(', ')}`,
      })),
    };
  }
}

function partnerOf({ partner }: AsksActor, nameOf: (id: string) => string) {
  if (partner === undefined) return {};
  if ('id' in partner) return { partner: nameOf(partner.id) };
  return { partner: partner.name, partnerCountry: partner.country };
}
