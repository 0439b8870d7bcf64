import { describe, expect, it } from 'vitest';
import { askShipped } from '../support/shipped.ts';

const ARTICLE = 'ben-leffel-us-china-city-diplomacy-sister-city';
const THESIS = 'leffel-2010-sino-us-sister-city-relations';

describe('Columbus and Hefei', () => {
  const ask = askShipped();

  it('are sister cities since 1988, and active by what two sources say', async () => {
    const answer = await ask(`{
      tie(id: "columbus-oh--hefei") {
        name kind start { edtf } status
        parties { actor { id } role namedAs }
        record { confidence { level } contested { property } sources { id } }
      }
    }`);

    expect(answer).toEqual({
      tie: {
        name: 'Columbus (Ohio) and Hefei, sister cities',
        kind: 'SISTER_CITY',
        start: { edtf: '1988' },
        status: 'ACTIVE',
        parties: [
          { actor: { id: 'columbus-oh' }, role: 'PARTNER', namedAs: null },
          { actor: { id: 'hefei' }, role: 'PARTNER', namedAs: null },
        ],
        record: {
          confidence: { level: 'CONFIRMED' },
          contested: [],
          sources: [
            { id: 'columbus-school-chinese-cultural-exchange-hefei' },
            { id: 'scoop-ecopartnerships-2012' },
            { id: 'columbus-dispatch-globally-columbus-shares-ties' },
            { id: ARTICLE },
          ],
        },
      },
    });
  });

  it('began with a delegation about a panda, dated no more exactly than its source', async () => {
    const answer = await ask(`{
      event(id: "1988-american-panda-delegation-to-china") {
        kind when { edtf text earliest } concerns { id }
        participants(first: 5) { edges { role node { id kind } } }
      }
    }`);

    expect(answer).toEqual({
      event: {
        kind: 'DELEGATION',
        when: { edtf: '[..1988]', text: 'by 1988', earliest: null },
        concerns: [{ id: 'columbus-oh--hefei' }],
        participants: {
          edges: [{ role: 'DELEGATE', node: { id: 'american-panda-delegation', kind: 'GROUP' } }],
        },
      },
    });
  });

  it('gained 1.2 million dollars, which is only known by an article that cites an unread thesis', async () => {
    const answer = await ask(`{
      impact(id: "columbus-oh--hefei--economic-gain-2009") {
        indicator amount low high currency unit direction period { edtf } measures { id }
        record {
          confidence { level because }
          contested { property }
          sources { id read }
          claims(filter: { property: "amount" }, first: 10) {
            totalCount
            edges { node {
              source { id } takenFrom { id read }
              chain { source { id } read citedAs candidates { id } }
            } }
          }
        }
      }
    }`);

    expect(answer).toEqual({
      impact: {
        indicator: 'economic gain',
        amount: 1_200_000,
        low: null,
        high: null,
        currency: 'USD',
        unit: null,
        direction: 'INCREASE',
        period: { edtf: '2009' },
        measures: [{ id: 'columbus-oh--hefei' }],
        record: {
          confidence: {
            level: 'SECOND_HAND',
            because: [
              '"U.S. - China City Diplomacy: Sister City Contributions to Peace, Commerce, and Governance" takes it from "Sino-U.S. Sister City Relations: Subnational Networks and Paradiplomacy", which we have not read.',
            ],
          },
          contested: [],
          sources: [{ id: ARTICLE, read: true }],
          claims: {
            totalCount: 1,
            edges: [
              {
                node: {
                  source: { id: ARTICLE },
                  takenFrom: { id: THESIS, read: false },
                  chain: [
                    { source: { id: ARTICLE }, read: true, citedAs: null, candidates: [] },
                    { source: { id: THESIS }, read: false, citedAs: 'Leffel 2010', candidates: [] },
                  ],
                },
              },
            ],
          },
        },
      },
    });
  });

  it('have no other impact with a number, so that none can be taken for a second word on it', async () => {
    const answer = await ask(`{
      impacts(filter: { measures: "columbus-oh--hefei" }, first: 10) { edges { node { id } } }
      source(id: "${THESIS}") { kind read url citedBy { id } claims { totalCount } }
    }`);

    expect(answer).toEqual({
      impacts: { edges: [{ node: { id: 'columbus-oh--hefei--economic-gain-2009' } }] },
      source: {
        kind: 'THESIS',
        read: false,
        url: null,
        citedBy: [{ id: 'chinausfriendship-leffel-2010' }, { id: ARTICLE }],
        claims: { totalCount: 0 },
      },
    });
  });
});
