import { describe, expect, it } from 'vitest';
import { askShipped } from '../support/shipped.ts';

const ARTICLE = { id: 'ben-leffel-us-china-city-diplomacy-sister-city' };
const BULLETIN = { id: 'bulletin-of-municipal-foreign-policy' };

/** The article that the record began from, sentence by sentence. */
describe('The article on city diplomacy between the United States and China says that', () => {
  const ask = askShipped();

  it('Wilmington, its state’s chief deep-water port, and the port city Dandong became sister cities in 1987', async () => {
    const answer = await ask(`{
      wilmington: city(id: "wilmington-nc") { isPort: port state { id }
        record { claims(filter: { property: "port" }) { edges { node { source { id } takenFrom { id } } } } } }
      dandong: city(id: "dandong") { port }
      ports: cities(filter: { isPort: true }) { edges { node { id } } }
      others: cities(filter: { isPort: false, namePrefix: "Wilmington" }) { edges { node { id } } }
      tie(id: "wilmington-nc--dandong") { start { edtf } }
    }`);

    expect(answer).toEqual({
      wilmington: {
        isPort: 'DEEP_WATER_PORT',
        state: { id: 'north-carolina' },
        record: { claims: { edges: [{ node: { source: ARTICLE, takenFrom: BULLETIN } }] } },
      },
      dandong: { port: 'PORT' },
      ports: { edges: [{ node: { id: 'dandong' } }, { node: { id: 'wilmington-nc' } }] },
      others: { edges: [{ node: { id: 'wilmington-de' } }] },
      tie: { start: { edtf: '1987' } },
    });
  });

  it('the tie led to a Dandong trade office in Wilmington and to a sister-port agreement between the two cities', async () => {
    const answer = await ask(`{
      tie(id: "wilmington-nc--dandong") { ledTo { id kind } }
      office: tie(id: "dandong--wilmington-nc--trade-office") {
        followedFrom { id }
        record { claims(filter: { property: "followedFrom" }) { edges { node { value source { id } takenFrom { id } } } } }
      }
      agreement: tie(id: "wilmington-nc--dandong--sister-port-agreement") {
        parties { actor { id } } followedFrom { id }
      }
    }`);

    expect(answer).toEqual({
      tie: {
        ledTo: [
          { id: 'dandong--wilmington-nc--trade-office', kind: 'TRADE_OFFICE' },
          { id: 'wilmington-nc--dandong--sister-port-agreement', kind: 'PORT_AGREEMENT' },
          { id: 'wilmington-nc--dandong--sister-port', kind: 'SISTER_PORT' },
        ],
      },
      office: {
        followedFrom: [{ id: 'wilmington-nc--dandong' }],
        record: {
          claims: {
            edges: [
              {
                node: { value: 'wilmington-nc--dandong', source: ARTICLE, takenFrom: BULLETIN },
              },
            ],
          },
        },
      },
      agreement: {
        parties: [{ actor: { id: 'wilmington-nc' } }, { actor: { id: 'dandong' } }],
        followedFrom: [{ id: 'wilmington-nc--dandong' }],
      },
    });
  });

  it('trade between a Chinese city and a foreign one rises as soon as they are tied, in whatever country', async () => {
    const answer = await ask(`{
      impact(id: "chinese-sister-ties--trade-at-once") {
        indicator direction measures { id }
        record { claims(filter: { property: "text" }) { edges { node { takenFrom { id mayBe { id } } } } } }
      }
    }`);

    expect(answer).toEqual({
      impact: {
        indicator: 'trade between the cities',
        direction: 'INCREASE',
        measures: [{ id: 'china' }],
        record: {
          claims: {
            edges: [
              {
                node: {
                  takenFrom: {
                    id: 'uk-china-sister-study-2016',
                    mayBe: expect.arrayContaining([
                      { id: 'docslib-city-diplomacy-twinning-lessons-uk-china' },
                    ]) as unknown,
                  },
                },
              },
            ],
          },
        },
      },
    });
  });

  it('Richard V. Knight, a late economist, lectured on the exchanges of Sister Cities International', async () => {
    const answer = await ask(`{
      person(id: "richard-v-knight") { occupation died { edtf earliest latest } }
      event(id: "1993-knight-venice-lecture") { about { id } }
    }`);

    expect(answer).toEqual({
      person: {
        occupation: 'economist',
        died: { edtf: '[..2026-11-25]', earliest: null, latest: '2026-11-25' },
      },
      event: {
        about: [
          { id: 'sister-cities-international' },
          { id: 'sister-cities-international--passing-on-of-knowledge' },
        ],
      },
    });
  });

  it('the disengagement of the federal government leaves a gap that sister ties can help to fill', async () => {
    const answer = await ask(`{
      impact(id: "california-china--gap-of-federal-disengagement") { policies { id when { edtf } issuer { id } } }
      policy(id: "us-federal-disengagement-from-climate") { impacts { id } }
    }`);

    expect(answer).toEqual({
      impact: {
        policies: [
          {
            id: 'us-federal-disengagement-from-climate',
            when: null,
            issuer: { id: 'united-states' },
          },
        ],
      },
      policy: { impacts: [{ id: 'california-china--gap-of-federal-disengagement' }] },
    });
  });

  it('people met for a thesis told how their views, careers and lives changed: groups are found, and lead to what they felt', async () => {
    const answer = await ask(`{
      groups(filter: { namePrefix: "People met" }) {
        totalCount edges { node { id impacts { edges { node { indicator } } } } }
      }
      audience: groups(filter: { tookPartIn: "1993-knight-venice-lecture" }) { edges { node { id } } }
    }`);

    const indicators = [
      'careers',
      'keeping of peace',
      'lifelong relations',
      'partnerships of institutions',
      'view of China',
    ];
    expect(answer).toEqual({
      groups: {
        totalCount: 1,
        edges: [
          {
            node: {
              id: 'people-met-for-leffel-thesis',
              impacts: { edges: indicators.map((indicator) => ({ node: { indicator } })) },
            },
          },
        ],
      },
      audience: {
        edges: [
          { node: { id: 'city-officials-at-venice-lecture-1993' } },
          { node: { id: 'scholars-at-venice-lecture-1993' } },
        ],
      },
    });
  });

  it('names follow the primary source, and a city’s own page decides what its tie is', async () => {
    const answer = await ask(`{
      person(id: "leroy-allaya") { name names { text kind } }
      tie(id: "rockville-md--jiaxing") { kind start { edtf } record { contested { property } } }
      west: city(id: "pudong-district") { point { latitude longitude } }
    }`);

    expect(answer).toEqual({
      person: {
        name: 'Leroy Allala',
        names: [
          { text: 'Leroy Allala', kind: 'COMMON' },
          { text: 'LeRoy Allaya', kind: 'ALIAS' },
        ],
      },
      tie: {
        kind: 'FRIENDSHIP',
        start: { edtf: '2009' },
        record: { contested: expect.arrayContaining([{ property: 'kind' }]) as unknown },
      },
      west: { point: { latitude: 31.23995, longitude: 121.50094 } },
    });
  });
});

describe('Lists of what had none before', () => {
  const ask = askShipped();

  it('offices, partnerships and claims are paged, filtered and ordered', async () => {
    const answer = (await ask(`{
      offices(filter: { kinds: [TRADE_OFFICE] }, first: 100) { totalCount edges { node { kind operator { id } } } }
      partnerships(filter: { between: ["ohio"] }, first: 1, orderBy: { field: NAME, direction: ASC }) {
        totalCount edges { node { name } }
      }
      claims(filter: { source: "${ARTICLE.id}", property: "port" }) {
        totalCount edges { node { subject { id } value recordedAt } }
      }
    }`)) as {
      offices: { totalCount: number; edges: { node: { kind: string } }[] };
      partnerships: { totalCount: number; edges: unknown[] };
      claims: unknown;
    };

    expect(answer.offices.edges).toHaveLength(answer.offices.totalCount);
    expect(new Set(answer.offices.edges.map(({ node }) => node.kind))).toEqual(
      new Set(['TRADE_OFFICE']),
    );
    expect(answer.partnerships.totalCount).toBeGreaterThan(1);
    expect(answer.partnerships.edges).toHaveLength(1);
    expect(answer.claims).toMatchObject({
      totalCount: 2,
      edges: [
        { node: { value: 'DEEP_WATER_PORT', subject: { id: 'wilmington-nc' } } },
        { node: { value: 'PORT', subject: { id: 'dandong' } } },
      ],
    });
  });
});
