import { describe, expect, it } from 'vitest';
import { kindsAlongside } from '../../src/store/beside/sidedTie.ts';

const OHIO = ['ohio', 'united-states'];
const COLUMBUS = ['columbus', ...OHIO];
const HUBEI = ['hubei', 'china'];
const WUHAN = ['wuhan', ...HUBEI];

describe('The kinds of ties alongside a tie', () => {
  const found = kindsAlongside([
    { id: 'states', kind: 'SISTER_STATE', sides: [OHIO, HUBEI] },
    { id: 'cities', kind: 'SISTER_CITY', sides: [WUHAN, COLUMBUS] },
    { id: 'trade', kind: 'TRADE_AGREEMENT', sides: [COLUMBUS, WUHAN] },
    { id: 'within', kind: 'COOPERATION', sides: [COLUMBUS, ['osu', ...COLUMBUS]] },
    { id: 'alone', kind: 'MEMORANDUM', sides: [COLUMBUS, ['paris', 'france']] },
  ]);

  it('are those between the same two', () => {
    expect(found.get('cities')?.['kindsAlongside']).toEqual(['TRADE_AGREEMENT']);
    expect(found.get('trade')?.['kindsAlongside']).toEqual(['SISTER_CITY']);
    expect(found.get('states')?.['kindsAlongside']).toEqual([]);
  });

  it('and those between anything inside of the two, never the other way around', () => {
    expect(found.get('states')?.['kindsInside']).toEqual(['SISTER_CITY', 'TRADE_AGREEMENT']);
    expect(found.get('cities')?.['kindsInside']).toEqual(['TRADE_AGREEMENT']);
  });

  it('and, apart from these, those between what contains the two', () => {
    expect(found.get('cities')?.['kindsContaining']).toEqual(['SISTER_STATE', 'TRADE_AGREEMENT']);
    expect(found.get('trade')?.['kindsContaining']).toEqual(['SISTER_CITY', 'SISTER_STATE']);
    expect(found.get('states')?.['kindsContaining']).toEqual([]);
  });

  it('are none where only one side is shared', () => {
    const none = { kindsAlongside: [], kindsInside: [], kindsContaining: [] };
    expect(found.get('alone')).toEqual(none);
    expect(found.get('within')).toEqual(none);
  });
});
