import { describe, expect, it } from 'vitest';
import { askShipped } from '../support/shipped.ts';

const ARTICLE = 'ben-leffel-us-china-city-diplomacy-sister-city';

describe('From citizens to citizens', () => {
  const ask = askShipped();

  it('Richard V. Knight lectured in Venice in 1993, to groups that nobody names', async () => {
    const answer = await ask(`{
      event(id: "1993-knight-venice-lecture") {
        kind when { edtf precision } place { id ... on City { country { id } } } concerns { id }
        participants { edges { role node { id ... on Group { definedAs size } } } }
        record { confidence { level } sources { id } }
      }
      impact(id: "sister-cities-international--passing-on-of-knowledge") {
        period { edtf } measures { id } amount
      }
    }`);

    expect(answer).toEqual({
      event: {
        kind: 'LECTURE',
        when: { edtf: '1993', precision: 'YEAR' },
        place: { id: 'venice', country: { id: 'italy' } },
        concerns: [],
        participants: {
          edges: [
            { role: 'SPEAKER', node: { id: 'richard-v-knight' } },
            {
              role: 'AUDIENCE',
              node: {
                id: 'scholars-at-venice-lecture-1993',
                definedAs: expect.stringContaining('scholars') as string,
                size: null,
              },
            },
            {
              role: 'AUDIENCE',
              node: {
                id: 'city-officials-at-venice-lecture-1993',
                definedAs: expect.stringContaining('officials of cities') as string,
                size: null,
              },
            },
          ],
        },
        record: { confidence: { level: 'STATED' }, sources: [{ id: ARTICLE }] },
      },
      impact: {
        period: { edtf: '1993' },
        measures: [{ id: 'sister-cities-international' }],
        amount: null,
      },
    });
  });

  it('he was the mentor of Ben Leffel, at no date and of no university that a source gives', async () => {
    const answer = await ask(`{
      person(id: "richard-v-knight") {
        name born { edtf } died { edtf } affiliations { totalCount }
        partners { edges { role node { id name } tie { kind start { edtf } end { edtf } } } }
      }
    }`);

    expect(answer).toEqual({
      person: {
        name: 'Richard V. Knight',
        born: null,
        died: { edtf: '[..2026-11-25]' },
        affiliations: { totalCount: 0 },
        partners: {
          edges: [
            {
              role: 'MENTEE',
              node: { id: 'ben-leffel', name: 'Ben Leffel' },
              tie: { kind: 'MENTORSHIP', start: null, end: null },
            },
          ],
        },
      },
    });
  });

  it("Eisenhower's programme of 1956 stands behind Sister Cities International", async () => {
    const answer = await ask(`{
      policy(id: "people-to-people-programme-1956") {
        kind issuer { id } when { edtf } record { confidence { level } contested { property } }
      }
      person(id: "dwight-d-eisenhower") {
        affiliations { edges { position node { id } } }
        policies { edges { node { id } } }
        events { edges { role node { id when { edtf } } } }
      }
      institution(id: "sister-cities-international") { kind founded { edtf } }
      peace: impact(id: "us-china-sister-ties--peace") {
        amount text record { confidence { level } sources { id } }
      }
    }`);

    expect(answer).toEqual({
      policy: {
        kind: 'PROGRAMME',
        issuer: { id: 'dwight-d-eisenhower' },
        when: { edtf: '1956-09' },
        record: { confidence: { level: 'CONFIRMED' }, contested: [] },
      },
      person: {
        affiliations: {
          edges: expect.arrayContaining([
            { position: 'President', node: { id: 'united-states' } },
            {
              position: 'Founder of the people-to-people programme behind it',
              node: { id: 'sister-cities-international' },
            },
          ]) as unknown,
        },
        policies: { edges: [{ node: { id: 'people-to-people-programme-1956' } }] },
        events: {
          edges: [
            {
              role: 'HOST',
              node: { id: '1956-white-house-conference', when: { edtf: '1956-09-11' } },
            },
          ],
        },
      },
      institution: { kind: 'SISTER_CITY_ASSOCIATION', founded: { edtf: '1956-09' } },
      peace: {
        amount: null,
        text: expect.stringContaining('Eisenhower') as string,
        record: { confidence: { level: 'STATED' }, sources: [{ id: ARTICLE }] },
      },
    });
  });

  it('the Bulletin of Municipal Foreign Policy is a source by citation, and says what the article has from it', async () => {
    const answer = (await ask(`{
      source(id: "bulletin-of-municipal-foreign-policy") {
        kind read published { edtf } authors { id } citedBy { id } claims { totalCount }
        relayedClaims(first: 100) { edges { node { source { id } subject { id } } } }
      }
    }`)) as {
      source: { relayedClaims: { edges: { node: { source: object; subject: { id: string } } }[] } };
    };

    const { relayedClaims, ...source } = answer.source;
    expect(source).toEqual({
      kind: 'PERIODICAL',
      read: false,
      published: null,
      authors: [],
      citedBy: [{ id: ARTICLE }],
      claims: { totalCount: 0 },
    });
    expect(new Set(relayedClaims.edges.map(({ node }) => node.subject.id))).toEqual(
      new Set([
        'dandong',
        'dandong--wilmington-nc--trade-office',
        'wilmington-nc',
        'wilmington-nc--dandong',
        'wilmington-nc--dandong--chance-in-commerce',
        'wilmington-nc--dandong--sister-port',
        'wilmington-nc--dandong--sister-port-agreement',
      ]),
    );
    expect(new Set(relayedClaims.edges.map(({ node }) => JSON.stringify(node.source))).size).toBe(
      1,
    );
  });

  it('what the article says of trade just after the war is kept, and disputed', async () => {
    const answer = await ask(`{
      impact(id: "us-china-sister-ties--oldest-trade") {
        period { edtf }
        record { confidence { level } contested { property values { text } } }
      }
      ties(
        filter: { between: ["united-states", "china"], kinds: [SISTER_CITY, SISTER_STATE], startedTo: "1978", certainty: CERTAINLY }
      ) { totalCount }
    }`);

    expect(answer).toEqual({
      impact: {
        period: { edtf: '1945~' },
        record: {
          confidence: { level: 'DISPUTED' },
          contested: [
            { property: 'period', values: [{ text: 'about 1945' }, { text: 'not about 1945' }] },
          ],
        },
      },
      ties: { totalCount: 0 },
    });
  });
});
