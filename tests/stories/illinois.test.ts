import { describe, expect, it } from 'vitest';
import { askShipped } from '../support/shipped.ts';

describe("Illinois' trade office in China", () => {
  const ask = askShipped();

  it('is known to most Chinese agencies: an impact without a number, by an unread work', async () => {
    const answer = await ask(`{
      tie(id: "illinois--china--trade-office") {
        kind status ... on Office { operator { id } host { id } }
        impacts(first: 3) { edges { node {
          indicator text amount low high unit currency scale measures { id }
          record {
            confidence { level }
            claims(filter: { property: "text" }, first: 3) {
              edges { node { chain { source { id } read citedAs } } }
            }
          }
        } } }
      }
      group(id: "chinese-trade-and-investment-agencies") { definedAs size }
    }`);

    expect(answer).toEqual({
      tie: {
        kind: 'TRADE_OFFICE',
        status: 'UNKNOWN',
        operator: { id: 'illinois' },
        host: { id: 'china' },
        impacts: {
          edges: [
            {
              node: {
                indicator: 'attitude of trade agencies',
                text: expect.stringMatching(/^Most Chinese agencies.* many sister ties/) as string,
                amount: null,
                low: null,
                high: null,
                unit: null,
                currency: null,
                scale: 'STATE',
                measures: [
                  { id: 'chinese-trade-and-investment-agencies' },
                  { id: 'illinois' },
                  { id: 'illinois--china--trade-office' },
                ],
                record: {
                  confidence: { level: 'SECOND_HAND' },
                  claims: {
                    edges: [
                      {
                        node: {
                          chain: [
                            {
                              source: { id: 'ben-leffel-us-china-city-diplomacy-sister-city' },
                              read: true,
                              citedAs: null,
                            },
                            { source: { id: 'leffel-2013' }, read: false, citedAs: 'Leffel 2013' },
                          ],
                        },
                      },
                    ],
                  },
                },
              },
            },
          ],
        },
      },
      group: {
        definedAs: expect.stringContaining('trade office of Illinois') as string,
        size: 'most of them',
      },
    });
  });

  it('stands beside a sister state since 1982 and sister cities of Chicago and others', async () => {
    const answer = await ask(`{
      state(id: "illinois") { sisterStates { edges { node { id } since { edtf } status } } }
      ties(
        filter: { between: ["illinois", "china"], kinds: [SISTER_CITY, SISTER_STATE] }
        orderBy: { field: NAME, direction: ASC }
      ) { edges { node { id } } }
      impact(id: "illinois-china-city-ties-2017") { amount unit period { edtf } }
    }`);

    expect(answer).toEqual({
      state: {
        sisterStates: {
          edges: [{ node: { id: 'liaoning' }, since: { edtf: '1982' }, status: 'ACTIVE' }],
        },
      },
      ties: {
        edges: [
          'chicago-il--shanghai',
          'chicago-il--shenyang',
          'illinois--liaoning',
          'morton-il--tiantai-county',
          'quincy-il--jiaxing',
          'rockford-il--changzhou',
        ].map((id) => ({ node: { id } })),
      },
      impact: { amount: 10, unit: 'ties', period: { edtf: '2017' } },
    });
  });
});
