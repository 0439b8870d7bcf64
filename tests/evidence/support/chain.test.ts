import { describe, expect, it } from 'vitest';
import { chainOf } from '../../../src/evidence/support/chain.ts';
import type { ClaimWord } from '../../../src/evidence/claim.ts';
import { claim, source } from '../words.ts';

const article = source('article');
const book = source('book');
const thesis = source('thesis', { read: false });
const amount: Partial<ClaimWord> = { property: 'amount', form: 'NUMBER' };

describe('chainOf', () => {
  it('is the source alone, if it takes it from nowhere', () => {
    const stated = claim('1988', article);

    expect(chainOf(stated, [stated])).toEqual([
      { source: article, read: true, citedAs: null, candidates: [] },
    ]);
  });

  it('leads from the article to the thesis that nobody read, and says how it was cited', () => {
    const gain = claim('1.2e6', article, { ...amount, takenFrom: thesis });

    const chain = chainOf(gain, [gain], {
      citedAs: (citing, cited) =>
        citing === 'article' && cited === 'thesis' ? 'Leffel 2010' : null,
      candidatesFor: () => [],
    });

    expect(chain.map(({ source: { id }, read, citedAs }) => [id, read, citedAs])).toEqual([
      ['article', true, null],
      ['thesis', false, 'Leffel 2010'],
    ]);
  });

  it('goes on through what a work says of the same fact itself', () => {
    const gain = claim('1.2e6', article, { ...amount, takenFrom: book });
    const behind = claim('1200000', book, { ...amount, takenFrom: thesis });
    const elsewhere = claim('1988', thesis, { takenFrom: source('archive') });

    const chain = chainOf(gain, [elsewhere, behind, gain]);

    expect(chain.map(({ source: { id } }) => id)).toEqual(['article', 'book', 'thesis']);
  });

  it('follows no claim that says otherwise, denies, or is retired', () => {
    const gain = claim('1.2e6', article, { ...amount, takenFrom: book });
    const others = [
      claim('5', book, { ...amount, takenFrom: thesis }),
      claim('1.2e6', book, { ...amount, takenFrom: thesis, stance: 'DENIES' }),
      claim('1.2e6', book, { ...amount, takenFrom: thesis, retiredAt: '2026-11-26T00:00:00Z' }),
    ];

    expect(chainOf(gain, others)).toHaveLength(2);
  });

  it('ends where works lead back to one another', () => {
    const one = claim('1988', article, { takenFrom: book });
    const back = claim('1988', book, { takenFrom: article });

    expect(chainOf(one, [one, back]).map(({ source: { id } }) => id)).toEqual(['article', 'book']);
  });

  it('leaves it open which work an unsettled citation means', () => {
    const study = source('study-2016', { read: false });
    const [foresight, overview] = [source('foresight-2016'), source('overview-2016')];
    const facts = { property: 'direction', form: 'TERM', takenFrom: study } as const;
    const effect = claim('INCREASE', article, facts);

    const chain = chainOf(effect, [effect], {
      citedAs: () => null,
      candidatesFor: (cited) => (cited === 'study-2016' ? [foresight, overview] : []),
    });

    expect(chain.at(-1)?.candidates).toEqual([foresight, overview]);
  });
});
