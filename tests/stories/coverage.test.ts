import { describe, expect, it } from 'vitest';
import { useSharedServer } from '../support/shipped.ts';

describe('What the record is meant to hold', () => {
  const server = useSharedServer();

  it('Of Columbus, the record has some sister cities in China and elsewhere, but not all', async () => {
    const { coverage } = await server.ask(`{
      coverage(place: "columbus-oh") {
        scope place { id } partner { id } kinds completeness asOf { text } source { id } counted note
      }
    }`);

    const cities = coverage.filter(({ kinds }) => kinds.includes('SISTER_CITY'));
    expect(cities).toEqual([
      {
        ...{ scope: 'COUNTRY', place: { id: 'united-states' }, partner: null },
        kinds: expect.arrayContaining(['SISTER_CITY']) as unknown,
        ...{ completeness: 'PARTIAL', asOf: null, source: null, counted: null },
        note: expect.any(String) as string,
      },
      {
        ...{ scope: 'PAIR', place: { id: 'united-states' }, partner: { id: 'china' } },
        kinds: ['SISTER_CITY', 'SISTER_COUNTY', 'SISTER_DISTRICT'],
        ...{ completeness: 'PARTIAL', asOf: { text: '2022' }, counted: 234, note: null },
        source: { id: 'mongoltimecom-china-us-have-established-284' },
      },
    ]);
  });

  it('Only the Confucius Institutes are meant to be complete', async () => {
    const { coverage } = await server.ask('{ coverage { completeness kinds asOf { edtf } } }');

    const complete = coverage.filter(({ completeness }) => completeness === 'COMPLETE');
    expect(complete).toEqual([
      { completeness: 'COMPLETE', kinds: ['CONFUCIUS_INSTITUTE'], asOf: { edtf: '2022-02' } },
    ]);
  });

  it('Of Hainan, its own list and those of China', async () => {
    const { coverage } = await server.ask('{ coverage(place: "hainan") { scope place { id } } }');

    expect(coverage).toContainEqual({ scope: 'PLACE', place: { id: 'hainan' } });
    expect(coverage).toContainEqual({ scope: 'COUNTRY', place: { id: 'china' } });
  });
});
