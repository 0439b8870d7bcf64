import { describe, expect, it } from 'vitest';
import { askShipped } from '../support/shipped.ts';

const STUDY = 'uk-china-sister-study-2016';
const CANDIDATES = [
  { id: 'docslib-city-diplomacy-twinning-lessons-uk-china' },
  { id: 'foresight-uk-china-city-region-partnerships-2016' },
];

describe('The 2016 study for the UK Government Office for Science', () => {
  const ask = askShipped();

  it('is cited without a title: two works may be meant, and neither is chosen', async () => {
    const answer = await ask(`{
      source(id: "${STUDY}") {
        read published { edtf } commissionedBy { id } citedBy { id } mayBe { id } cites { id } url
      }
      foresight: source(id: "foresight-uk-china-city-region-partnerships-2016") {
        candidateFor { id } citedBy { id } commissionedBy { id }
      }
      overview: source(id: "wu-zhang-wang-uk-chinese-twinning-2016") {
        candidateFor { id } citedBy { id } commissionedBy { id }
      }
    }`);

    const office = [{ id: 'uk-government-office-for-science' }];
    expect(answer).toEqual({
      source: {
        read: false,
        published: { edtf: '2016' },
        commissionedBy: office,
        citedBy: [{ id: 'ben-leffel-us-china-city-diplomacy-sister-city' }],
        mayBe: CANDIDATES,
        cites: [],
        url: null,
      },
      foresight: { candidateFor: [{ id: STUDY }], citedBy: [], commissionedBy: office },
      overview: {
        candidateFor: [],
        citedBy: [{ id: 'urban-chinaorg-uk-chinese-cities' }],
        commissionedBy: office,
      },
    });
  });

  it('finds a gain that a second study doubts: the two are kept as a contradiction', async () => {
    const answer = (await ask(`{
      impact(id: "uk-china-sister-ties--economic-effect") {
        amount
        measures { id }
        record {
          confidence { level }
          contested { property values { text claims { source { id } takenFrom { id } } } }
          claims(filter: { property: "direction" }) {
            edges { node { value chain { source { id } read candidates { id } } } }
          }
        }
      }
    }`)) as { impact: { record: { contested: { property: string; values: unknown[] }[] } } };

    const article = {
      source: { id: 'ben-leffel-us-china-city-diplomacy-sister-city' },
      takenFrom: { id: STUDY },
    };
    const doubt = {
      source: { id: 'urban-chinaorg-uk-chinese-cities' },
      takenFrom: { id: 'wu-zhang-wang-uk-chinese-twinning-2016' },
    };
    expect(answer).toMatchObject({
      impact: {
        amount: null,
        measures: [
          { id: 'china' },
          { id: 'local-businesses-in-uk-china-sister-cities' },
          { id: 'uk-and-chinese-distributors' },
          { id: 'united-kingdom' },
        ],
        record: { confidence: { level: 'DISPUTED' } },
      },
    });
    expect(answer.impact.record.contested.map(({ property }) => property)).toEqual([
      'direction',
      'text',
    ]);
    expect(answer.impact.record.contested[0]?.values).toEqual(
      expect.arrayContaining([
        { text: 'INCREASE', claims: [article] },
        { text: 'MIXED', claims: [doubt] },
      ]),
    );
    expect(answer).toMatchObject({
      impact: {
        record: {
          claims: {
            edges: expect.arrayContaining([
              {
                node: {
                  value: 'INCREASE',
                  chain: [
                    { ...idOf(article.source), read: true, candidates: [] },
                    { ...idOf(article.takenFrom), read: false, candidates: CANDIDATES },
                  ],
                },
              },
            ]) as unknown,
          },
        },
      },
    });
  });
});

function idOf(source: { readonly id: string }) {
  return { source };
}
