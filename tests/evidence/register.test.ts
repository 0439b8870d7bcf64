import { describe, expect, it } from 'vitest';
import { confidenceOf, told } from '../../src/evidence/confidence.ts';
import { foldProperty } from '../../src/evidence/fold.ts';
import { claim, source } from './words.ts';

const daejeon = source('daejeon', { title: 'Sister cities of Daejeon', directness: 'REGISTER' });
const brisbane = source('brisbane', { title: 'Sister cities of Brisbane', directness: 'REGISTER' });
const wikipedia = source('wikipedia', { directness: 'TERTIARY' });
const deed = source('deed', { directness: 'PRIMARY' });
const paper = source('paper');

const parties = { property: 'parties', form: 'SET' } as const;

describe("a party's own register", () => {
  it('confirms that a tie is there, and since when', () => {
    const claims = [
      claim('daejeon', daejeon, parties),
      claim('brisbane', daejeon, parties),
      claim('2002', daejeon),
      claim('2002', wikipedia),
    ];

    expect(told(confidenceOf(claims))).toMatchObject({
      ...{ level: 'CONFIRMED', basis: 'REGISTER' },
      reasons: [
        {
          ...{ code: 'REGISTER', titles: ['Sister cities of Daejeon'] },
          text: '"Sister cities of Daejeon" is a party\'s own register, and we have read it.',
        },
      ],
    });
  });

  it('is independent of that of the other party', () => {
    expect(confidenceOf([claim('2002', daejeon), claim('2002', brisbane)])).toMatchObject({
      ...{ level: 'CONFIRMED', basis: 'REGISTER', independentSources: 2 },
      reasons: [
        { code: 'RECIPROCAL', titles: ['Sister cities of Brisbane', 'Sister cities of Daejeon'] },
      ],
    });
  });

  it('is no register of what it takes from elsewhere', () => {
    expect(confidenceOf([claim('2002', daejeon, { takenFrom: paper })])).toMatchObject({
      ...{ level: 'STATED', basis: 'SINGLE_SOURCE' },
    });
  });

  it('does not know by itself what came of a tie', () => {
    const gain = { property: 'amount', form: 'NUMBER' } as const;

    expect(confidenceOf([claim('1200000', deed, gain)]).level).toBe('CONFIRMED');
    expect(confidenceOf([claim('1200000', daejeon, gain)]).level).toBe('STATED');
  });

  it('has a date that counts as much as that of a document, and more than that of an article', () => {
    const { values, because } = foldProperty([claim('2002', daejeon), claim('2004-05', paper)]);

    expect(values).toEqual(['2002']);
    expect(because?.en).toBe(
      "it is from a party's own register that we have read, the other from a secondary one",
    );
    expect(foldProperty([claim('2002', daejeon), claim('2004-05', deed)])).toMatchObject({
      contest: { rule: 'UNDECIDED' },
    });
  });
});
