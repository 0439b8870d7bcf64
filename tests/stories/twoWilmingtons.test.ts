import { describe, expect, it } from 'vitest';
import { askShipped } from '../support/shipped.ts';

const ARTICLE = 'ben-leffel-us-china-city-diplomacy-sister-city';
const BULLETIN = 'bulletin-of-municipal-foreign-policy';

describe('Wilmington and Dandong', () => {
  const ask = askShipped();

  it('are sister cities since 1987, a year that an article has from a bulletin nobody here has read', async () => {
    const answer = await ask(`{
      tie(id: "wilmington-nc--dandong") {
        kind start { edtf } parties { actor { id } }
        record {
          confidence { level }
          contested { property }
          claims(filter: { property: "start" }) {
            edges { node { value chain { source { id } read } } }
          }
        }
      }
    }`);

    expect(answer).toEqual({
      tie: {
        kind: 'SISTER_CITY',
        start: { edtf: '1987' },
        parties: [{ actor: { id: 'wilmington-nc' } }, { actor: { id: 'dandong' } }],
        record: {
          confidence: { level: 'STATED' },
          contested: [],
          claims: {
            edges: [
              {
                node: {
                  value: '1987',
                  chain: [
                    { source: { id: ARTICLE }, read: true },
                    { source: { id: BULLETIN }, read: false },
                  ],
                },
              },
            ],
          },
        },
      },
    });
  });

  it('made an agreement of sister ports between the two cities, and Dandong opened an office in Wilmington', async () => {
    const answer = await ask(`{
      ports: tie(id: "wilmington-nc--dandong--sister-port") {
        kind start { edtf } agreements { id } record { confidence { level } }
      }
      agreement(id: "wilmington-nc--dandong--sister-port-agreement") {
        kind signedOn { edtf }
        parties { actor { id kind ... on Institution { seat { id } } } }
        establishes { id }
      }
      office: tie(id: "dandong--wilmington-nc--trade-office") {
        kind start { edtf } status
        ... on Office { operator { id } host { id } address }
        record { confidence { level } sources { id } }
      }
      impact(id: "wilmington-nc--dandong--chance-in-commerce") {
        amount scale measures { id } record { confidence { level } }
      }
    }`);

    expect(answer).toEqual({
      ports: {
        kind: 'SISTER_PORT',
        start: null,
        agreements: [{ id: 'wilmington-nc--dandong--sister-port-agreement' }],
        record: { confidence: { level: 'SECOND_HAND' } },
      },
      agreement: {
        kind: 'PORT_AGREEMENT',
        signedOn: null,
        parties: [
          { actor: { id: 'wilmington-nc', kind: 'CITY' } },
          { actor: { id: 'dandong', kind: 'CITY' } },
        ],
        establishes: [{ id: 'wilmington-nc--dandong--sister-port' }],
      },
      office: {
        kind: 'TRADE_OFFICE',
        start: null,
        status: 'UNKNOWN',
        operator: { id: 'dandong' },
        host: { id: 'wilmington-nc' },
        address: null,
        record: { confidence: { level: 'SECOND_HAND' }, sources: [{ id: ARTICLE }] },
      },
      impact: {
        amount: null,
        scale: 'COMMUNITY',
        measures: [{ id: 'wilmington-nc' }, { id: 'wilmington-nc--dandong' }],
        record: { confidence: { level: 'SECOND_HAND' } },
      },
    });
  });

  it('are not Wilmington, Delaware, and the judgement that they are two is on record on both sides', async () => {
    const answer = await ask(`
      fragment Namesake on Actor {
        id
        name
        distinctFrom { actor { id } because source { id } }
        ... on City { state { id } sisterCities(filter: { between: ["china"] }) {
          edges { node { id } since { edtf } tie { id } }
        } }
      }
      {
        northCarolina: lookup(identifier: { scheme: WIKIDATA, value: "Q659400" }) { ...Namesake }
        delaware: lookup(identifier: { scheme: WIKIDATA, value: "Q174224" }) { ...Namesake }
        delawareAndDandong: ties(filter: { between: ["delaware", "dandong"] }) { totalCount }
        northCarolinaAndNingbo: ties(filter: { between: ["wilmington-nc", "ningbo"] }) { totalCount }
      }`);

    const because = expect.stringMatching(/North Carolina.*Delaware/) as string;
    const source = { id: 'starnews-sister-cities-2013' };
    expect(answer).toEqual({
      northCarolina: [
        {
          id: 'wilmington-nc',
          name: 'Wilmington',
          distinctFrom: [{ actor: { id: 'wilmington-de' }, because, source }],
          state: { id: 'north-carolina' },
          sisterCities: {
            edges: [
              {
                node: { id: 'dandong' },
                since: { edtf: '1987' },
                tie: { id: 'wilmington-nc--dandong' },
              },
              {
                node: { id: 'dandong' },
                since: null,
                tie: { id: 'wilmington-nc--dandong--sister-port' },
              },
            ],
          },
        },
      ],
      delaware: [
        {
          id: 'wilmington-de',
          name: 'Wilmington',
          distinctFrom: [{ actor: { id: 'wilmington-nc' }, because, source }],
          state: { id: 'delaware' },
          sisterCities: {
            edges: [
              {
                node: { id: 'ningbo' },
                since: { edtf: '1988-05' },
                tie: { id: 'wilmington-de--ningbo' },
              },
            ],
          },
        },
      ],
      delawareAndDandong: { totalCount: 0 },
      northCarolinaAndNingbo: { totalCount: 0 },
    });
  });

  it('stand apart among those of one name: both Wilmingtons, three Columbuses, two Taizhous', async () => {
    const answer = await ask(`{
      wilmington: search(text: "Wilmington", types: [CITY]) { edges { node { id } } }
      columbus: search(text: "Columbus", types: [CITY]) { edges { node { id } } }
      taizhou: search(text: "Taizhou", types: [CITY]) { edges { node { id } } }
      policy(id: "wilmington-nc-sister-city-guidelines-1986") { kind issuer { id } when { edtf } }
    }`);

    const found = (...ids: string[]) => ({
      edges: expect.arrayContaining(ids.map((id) => ({ node: { id } }))) as unknown,
    });
    expect(answer).toEqual({
      wilmington: found('wilmington-nc', 'wilmington-de'),
      columbus: found('columbus-oh', 'columbus-in', 'columbus-ga'),
      taizhou: found('taizhou-jiangsu', 'taizhou-zhejiang'),
      policy: { kind: 'GUIDELINE', issuer: { id: 'wilmington-nc' }, when: { edtf: '1986' } },
    });
  });
});
