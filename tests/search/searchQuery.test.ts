import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxRequired } from '../../src/search/circle.ts';
import { MOST_WORDS, readTyped } from '../../src/search/plan.ts';
import { toSearchQuery } from '../../src/search/searchQuery.ts';
import { allTokens, spellingsOf, tokensOf, typingsOf } from '../../src/names/tokens.ts';

/** What a query may consist of: nothing that a person typed is left to Lucene's syntax. */
const QUERY =
  /^(?:[+-]?\(|\)(?:\^\d+)?|[+-]?[a-z]+:[\p{L}\p{M}\p{N}\p{Script=Han}_·]+\.?\*?(?:nothing)?(?:\^[\d.]+)?| )*$/u;

const MOST_CLAUSES = 1024;

function queriesOf(text: string): readonly string[] {
  const { strict, sides, loose } = toSearchQuery(text);
  return [strict, ...sides.flat(), ...loose.map(({ query }) => query)];
}

function wordsOf(text: string): readonly string[] {
  return typingsOf(text).map(({ word }) => word);
}

function clausesIn(query: string): number {
  return query.match(/[a-z]+:/g)?.length ?? 0;
}

const TYPED = ['ab', 'St', 'co', 'Columbus', '合', 'AND', 'port of', '~2', '"', '\u202E'];

/** Like strings of the unit `binary`, for which fast-check first makes a table of all 1.1 million characters. */
const anyCharacters = fc
  .array(fc.oneof(fc.nat(0xd7ff), fc.integer({ min: 0xe000, max: 0x10ffff })), { maxLength: 200 })
  .map((points) => String.fromCodePoint(...points));

describe('The words of a name', () => {
  it.each([
    ['St. Louis', 'Saint Louis'],
    ['Sankt Petersburg', 'St. Petersburg'],
    ['Mt Vernon', 'Mount Vernon'],
    ['Ft. Worth', 'Fort Worth'],
    ['Washington, D.C.', 'Washington DC'],
    ['U.S.', 'US'],
    ['Constructor', 'constructor'],
    ["Xi'an", 'Xi’an'],
    ["People's Daily", 'People Daily'],
    ['廣東', '广东'],
    ['Ｇｄａńｓｋ', 'Gdansk'],
    ['the University of Illinois at Springfield', 'University Illinois Springfield'],
    ['$1,200,000', '1200000'],
  ])('are the same in %s and %s', (one, other) => {
    expect(tokensOf(one)).toEqual(tokensOf(other));
  });

  it('keep a code at the end of a text, and filling words where there are no others', () => {
    expect(wordsOf('Columbus, IN')).toEqual(['columbus', 'in']);
    expect(wordsOf('port in Columbus')).toEqual(['port', 'columbus']);
    expect(wordsOf('The The')).toEqual(['the', 'the']);
    expect(allTokens('1.2 million')).toEqual(['1·2', 'million']);
    expect(wordsOf('constructor')).toEqual(['constructor']);
  });

  it('share a spelling if they are one edit apart', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{5,20}$/), fc.nat(19), (word, at) => {
        const shorter = word.slice(0, at) + word.slice(at + 1);
        const shared = spellingsOf(word).filter((one) => spellingsOf(shorter).includes(one));
        expect(shared.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('A search query', () => {
  it('has only our own syntax, and fewer clauses than Lucene takes, for any text', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      anyCharacters,
      fc.array(fc.constantFrom(...TYPED)).map((words) => words.join(' ').slice(0, 200)),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const query of queriesOf(text)) {
          expect(query).toMatch(QUERY);
          expect(clausesIn(query)).toBeLessThan(MOST_CLAUSES);
        }
      }),
    );
  });

  it('counts words after the 12th only in the whole', () => {
    const words = Array.from({ length: 15 }, (_, at) => `word${at}`);
    const typed = readTyped(words.join(' '));

    expect(typed.words).toHaveLength(MOST_WORDS);
    expect(typed.key).toBe(words.join('_'));
  });
});

describe('The box around a circle', () => {
  it('has two parts where it crosses the date line, and all longitudes at a pole', () => {
    const parts = (latitude: number, longitude: number, km: number) =>
      boxRequired({ latitude, longitude, km }).match(/east:\[\d+ TO \d+/g);

    expect(parts(40, -83, 100)).toEqual(['east:[095825 TO 098175']);
    expect(parts(-17, 179.5, 200)).toEqual(['east:[357618 TO 360000', 'east:[000000 TO 001382']);
    expect(parts(89, 20, 200)).toEqual(['east:[000000 TO 360000']);
  });
});
