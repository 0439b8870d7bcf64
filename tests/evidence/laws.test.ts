import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimWord, SourceWord } from '../../src/evidence/claim.ts';
import { type ConfidenceLevel, confidenceOf } from '../../src/evidence/confidence.ts';
import { chainOf } from '../../src/evidence/support/chain.ts';
import { contestsOf, foldProperty, foldSubject, standingOn } from '../../src/evidence/fold.ts';
import { readFuzzyDate } from '../../src/evidence/dates/fuzzyDate.ts';
import { isProse } from '../../src/evidence/prose/prose.ts';
import '../support/seed.ts';
import { claim as claimOf } from './words.ts';

const RUNS = { numRuns: 500 };
const FROM_WEAKEST: readonly ConfidenceLevel[] = [
  ...(['DISPUTED', 'DOUBTFUL', 'SECOND_HAND', 'STATED', 'CONFIRMED'] as const),
];

/** Of a date that only lists state. */
const exactly = (value: string) => value.replace(/~$/, '');

function always(law: string, check: (claims: ClaimWord[]) => void) {
  it(law, () => {
    fc.assert(fc.property(subject(), check), RUNS);
  });
}

describe('whatever the claims', () => {
  it('the order of rows never matters', () => {
    fc.assert(
      fc.property(shuffled(), ([claims, others]) => {
        expect([...foldSubject(others)]).toEqual([...foldSubject(claims)]);
        expect(contestsOf(others)).toEqual(contestsOf(claims));
        expect(confidenceOf(others)).toEqual(confidenceOf(claims));
      }),
      RUNS,
    );
  });

  always('a retired claim changes nothing', (claims) => {
    const standing = claims.filter(({ retiredAt }) => retiredAt === null);

    expect([...foldSubject(claims)]).toEqual([...foldSubject(standing)]);
    expect(contestsOf(claims)).toEqual(contestsOf(standing));
    expect(confidenceOf(claims)).toEqual(confidenceOf(standing));
  });

  always('`unknown` contests nothing and supports nothing', (claims) => {
    const telling = claims.filter(({ value }) => value !== 'unknown');

    expect(contestsOf(claims)).toEqual(contestsOf(telling));
    expect(confidenceOf(claims)).toEqual(confidenceOf(telling));
  });

  always('a value that is shown is one that a standing claim states, or about it', (claims) => {
    for (const [property, { values, preferred, saidToBeNone }] of foldSubject(claims)) {
      const stated = supporting(claims)
        .filter((claim) => claim.property === property)
        .map(({ value }) => value);

      expect(stated.map(exactly)).toEqual(expect.arrayContaining(values.map(exactly)));
      expect(supporting(claims)).toEqual(expect.arrayContaining([...preferred]));
      expect(saidToBeNone && values.length > 0).toBe(false);
    }
  });

  always(
    'a property has a value whenever a standing claim states one and none says there is none',
    (claims) => {
      for (const [property, { values }] of foldSubject(claims)) {
        const stated = supporting(claims).filter((claim) => claim.property === property);
        if (stated.length > 0 && stated.every(({ value }) => value !== 'none')) {
          expect(values).not.toEqual([]);
        }
      }
    },
  );

  always('a contest prefers one of its values, and that is the one shown', (claims) => {
    for (const [, { values, contest, saidToBeNone, preferred }] of foldSubject(claims)) {
      if (!contest) continue;
      const [first] = contest.values;

      expect(contest.preferred).toBe(first);
      expect(contest.values.length).toBeGreaterThan(1);
      expect(new Set(contest.values.map(({ text }) => text)).size).toBe(contest.values.length);
      expect(contest.because.en).not.toBe('');
      const [best] = preferred;
      if (best && best.form !== 'SET' && !isProse(best)) {
        expect(exactly(contest.preferred.text)).toBe(
          saidToBeNone ? 'none' : values.map(exactly)[0],
        );
      }
    }
  });

  it('dates contest if and only if no one day lies in all of them', () => {
    fc.assert(
      fc.property(fc.array(date(), { minLength: 1, maxLength: 6 }), (dates) => {
        const claims = dates.map((value, index) => dateClaim(value, index));
        const bounds = dates.map(readFuzzyDate);
        const last = bounds.map(({ latest }) => latest ?? '9999-12-31').sort()[0] ?? '';
        const first =
          bounds
            .map(({ earliest }) => earliest ?? '0000-01-01')
            .sort()
            .at(-1) ?? '';

        expect(foldProperty(claims).contest === null).toBe(first <= last);
      }),
      RUNS,
    );
  });

  it('every date that is stated is listed in its contest, by itself, under a more exact one or as too inexact to decide', () => {
    fc.assert(
      fc.property(fc.array(date(), { minLength: 2, maxLength: 6 }), (dates) => {
        const claims = dates.map((value, index) => dateClaim(value, index));
        const { contest } = foldProperty(claims);
        if (!contest) return;

        const deciding = contest.values.flatMap(({ claims }) => claims);
        expect(new Set([...deciding, ...contest.agreeWithSeveral]).size).toBe(claims.length);
        expect(contest.agreeWithSeveral.some((claim) => deciding.includes(claim))).toBe(false);
      }),
      RUNS,
    );
  });

  it('one more agreeing source, that no other takes it from, never lowers confidence', () => {
    fc.assert(
      fc.property(
        subject(),
        fc.nat(),
        source(),
        fc.option(source(), { nil: null }),
        (claims, pick, by, from) => {
          const stated = supporting(claims);
          const original = stated[pick % Math.max(stated.length, 1)];
          if (!original || claims.some(({ takenFrom }) => takenFrom?.id === by.id)) return;
          const agreeing = {
            ...original,
            id: 'claim-more',
            rank: 'NORMAL',
            source: by,
            takenFrom: from,
          } as const;

          const before = FROM_WEAKEST.indexOf(confidenceOf(claims).level);
          const after = FROM_WEAKEST.indexOf(confidenceOf([...claims, agreeing]).level);

          expect(after).toBeGreaterThanOrEqual(before);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('one more agreeing source never adds a contest', () => {
    fc.assert(
      fc.property(subject(), fc.nat(), source(), (claims, pick, by) => {
        const stated = supporting(claims);
        const original = stated[pick % Math.max(stated.length, 1)];
        if (!original) return;

        const more = contestsOf([...claims, { ...original, id: 'claim-more', source: by }]);

        expect(more.map(({ property }) => property)).toEqual(
          contestsOf(claims).map(({ property }) => property),
        );
      }),
      RUNS,
    );
  });

  always('what nobody has read where it comes from confirms nothing', (claims) => {
    const unread = claims.map((claim) =>
      claim.takenFrom
        ? { ...claim, takenFrom: { ...claim.takenFrom, read: false } }
        : { ...claim, source: { ...claim.source, read: false } },
    );

    expect(['SECOND_HAND', 'DISPUTED']).toContain(confidenceOf(unread).level);
  });

  it('the record of a past day folds as it did on that day', () => {
    fc.assert(
      fc.property(subject(), day(), (claims, today) => {
        const recordedByThen = claims
          .filter(({ recordedAt }) => recordedAt.slice(0, 10) <= today)
          .map((claim) => ({
            ...claim,
            retiredAt:
              claim.retiredAt && claim.retiredAt.slice(0, 10) <= today ? claim.retiredAt : null,
          }));

        expect(contestsOf(standingOn(claims, today))).toEqual(contestsOf(recordedByThen));
        expect(confidenceOf(standingOn(claims, today))).toEqual(confidenceOf(recordedByThen));
      }),
      RUNS,
    );
  });

  always('a chain begins at the source and names no work twice', (claims) => {
    for (const claim of claims) {
      const works = chainOf(claim, claims).map((link) => link.source.id);

      expect(works[0]).toBe(claim.source.id);
      expect(new Set(works).size).toBe(works.length);
    }
  });
});

function supporting(claims: readonly ClaimWord[]) {
  return claims
    .filter(({ stance, retiredAt }) => stance === 'SUPPORTS' && retiredAt === null)
    .filter(({ value }) => value !== 'unknown');
}

function dateClaim(value: string, index: number): ClaimWord {
  const by = fc.sample(source(), { seed: index, numRuns: 1 })[0] as SourceWord;
  return claimOf(value, by, { id: `claim-${index}` });
}

/** One id has one set of facts, as in a record. */
function source(): fc.Arbitrary<SourceWord> {
  return fc.nat({ max: 7 }).map((number) => ({
    id: `source-${number}`,
    title: `Source ${number}`,
    read: number % 3 !== 0,
    directness:
      (['PRIMARY', 'REGISTER', 'TERTIARY', 'SECONDARY'] as const)[number % 4] ?? 'SECONDARY',
    published: [null, '1998', '2012-05', '2012', '[..2015]'][number % 5] ?? null,
    publisher: number % 2 === 0 ? null : `publisher-${number % 3}`,
    origin: number % 4 === 3 ? `publisher-${number % 3}` : null,
  }));
}

function date() {
  return fc.constantFrom(
    ...['1979', '1979~', '1979-10', '1979-11', '1979-10-31', '1980-09-09', '198X', '19XX'],
    ...['[..1979-10]', '[1979-11..]', '[1980..]', '1979-10/1980-02', '1979-21', '[1979,1985]'],
    '1979/..',
  );
}

function day() {
  return fc.constantFrom('2024-12-31', '2025-01-01', '2025-06-01', '2025-06-02', '2026-01-01');
}

const VALUES = {
  start: { form: 'DATE', values: date() },
  amount: { form: 'NUMBER', values: fc.constantFrom('8', '10', '5..9', '..20', '1e1') },
  text: { form: 'TEXT', values: fc.constantFrom('a gain', 'A Gain', 'no gain') },
  status: { form: 'TERM', values: fc.constantFrom('ACTIVE', 'ENDED') },
  population: { form: 'NUMBER', values: fc.constantFrom('100', '200') },
  parties: {
    form: 'SET',
    values: fc.constantFrom('hefei', 'hefei=Hefei City', 'wuhan', 'HOST:wuhan'),
  },
} as const;

function claim(): fc.Arbitrary<Omit<ClaimWord, 'id'>> {
  return fc.constantFrom(...(Object.keys(VALUES) as (keyof typeof VALUES)[])).chain((property) =>
    fc.record({
      property: fc.constant(property),
      form: fc.constant(VALUES[property].form),
      value: fc.oneof(
        { weight: 8, arbitrary: VALUES[property].values },
        { weight: 1, arbitrary: fc.constantFrom('none', 'unknown') },
      ),
      stance: fc.constantFrom(...(['SUPPORTS', 'SUPPORTS', 'SUPPORTS', 'DENIES'] as const)),
      rank: fc.constantFrom(
        ...(['NORMAL', 'NORMAL', 'NORMAL', 'PREFERRED', 'DEPRECATED'] as const),
      ),
      reason: fc.constant('A reason.'),
      recordedAt: day().map((iso) => `${iso}T00:00:00Z`),
      retiredAt: fc.oneof(
        { weight: 4, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: day().map((iso) => `${iso}T00:00:00Z`) },
      ),
      source: source(),
      takenFrom: fc.option(source(), { nil: null, freq: 3 }),
    }),
  );
}

function subject(): fc.Arbitrary<ClaimWord[]> {
  return fc
    .array(claim(), { maxLength: 12 })
    .map((claims) => claims.map((one, index) => ({ ...one, id: `claim-${(index * 7) % 13}` })));
}

function shuffled(): fc.Arbitrary<readonly [ClaimWord[], ClaimWord[]]> {
  return subject().chain((claims) =>
    fc
      .shuffledSubarray(claims, { minLength: claims.length })
      .map((others) => [claims, others] as const),
  );
}
