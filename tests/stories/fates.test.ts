import { describe, expect, it } from 'vitest';
import { askShipped } from '../support/shipped.ts';

describe('What became of them', () => {
  const ask = askShipped();

  it('Kunshan and Durham became friends in 2014 and sisters in 2024, by two agreements', async () => {
    const answer = await ask(`{
      friendship: tie(id: "durham-nc--kunshan--friendship") {
        kind start { edtf } end { edtf } agreements { id signedOn { edtf } } parties { actor { id } }
      }
      sisters: tie(id: "durham-nc--kunshan") {
        kind start { edtf } status
        agreements { signedOn { edtf } signatories { signedAs person { id } } }
      }
      upgrade: event(id: "2024-durham-kunshan-upgrade") { kind when { edtf } concerns { id } }
    }`);

    expect(answer).toEqual({
      friendship: {
        kind: 'FRIENDSHIP',
        start: { edtf: '2014-11-14' },
        end: { edtf: '2024-11-14' },
        agreements: [
          { id: 'durham-nc--kunshan--friendship-2014', signedOn: { edtf: '2014-11-14' } },
        ],
        parties: [{ actor: { id: 'durham-nc' } }, { actor: { id: 'kunshan' } }],
      },
      sisters: {
        kind: 'SISTER_CITY',
        start: { edtf: '2024-11-14' },
        status: 'ACTIVE',
        agreements: [
          {
            signedOn: { edtf: '2024-11-14' },
            signatories: expect.arrayContaining([
              { signedAs: 'Mayor of Durham', person: { id: 'leonardo-williams' } },
              { signedAs: 'Mayor of Kunshan', person: { id: 'chen-liyan' } },
            ]) as unknown,
          },
        ],
      },
      upgrade: {
        kind: 'UPGRADE',
        when: { edtf: '2024-11-14' },
        concerns: [{ id: 'durham-nc--kunshan--friendship' }, { id: 'durham-nc--kunshan' }],
      },
    });
  });

  it("Indiana's law of 2024 saw one tie ended and two kept, and of the others no source says", async () => {
    const answer = (await ask(`{
      policy(id: "indiana-hea-1120-2024") {
        kind issuer { id } when { edtf }
        effects(first: 100) { totalCount edges { node {
          effect tie { id status end { edtf } lastConfirmed { edtf } } record { sources { id read } }
        } } }
      }
    }`)) as {
      policy: {
        effects: {
          totalCount: number;
          edges: { node: { effect: string; tie: { id: string }; record: { sources: object[] } } }[];
        };
      };
    };

    const {
      effects: { edges, totalCount },
      ...policy
    } = answer.policy;
    const tiesBy = (wanted: string) =>
      edges.flatMap(({ node: { effect, tie } }) => (effect === wanted ? [tie] : []));
    expect(policy).toEqual({
      kind: 'LAW',
      issuer: { id: 'indiana' },
      when: { edtf: '2024-07-01' },
    });
    expect(tiesBy('ENDED')).toEqual([
      {
        id: 'carmel-in--xiangyang',
        status: 'ENDED',
        end: { edtf: '[..2024]' },
        lastConfirmed: null,
      },
    ]);
    expect(tiesBy('KEPT')).toEqual([
      {
        id: 'columbus-in--xiangyang',
        status: 'ACTIVE',
        end: null,
        lastConfirmed: { edtf: '2024' },
      },
      {
        id: 'indiana--zhejiang',
        status: 'ACTIVE',
        end: null,
        lastConfirmed: { edtf: '2025' },
      },
    ]);
    expect(tiesBy('UNKNOWN')).toHaveLength(totalCount - 3);
    expect(tiesBy('UNKNOWN')).toEqual(
      expect.arrayContaining([
        { id: 'indianapolis-in--hangzhou', status: 'UNKNOWN', end: null, lastConfirmed: null },
        { id: 'columbus-in--wuxi', status: 'UNKNOWN', end: null, lastConfirmed: null },
      ]),
    );
    for (const { node } of edges) {
      expect(node.record.sources).not.toEqual([]);
      expect(node.record.sources).toEqual(
        node.record.sources.map(() => expect.objectContaining({ read: true }) as unknown),
      );
    }
  });

  it('Xiangfan is Xiangyang since 2010, and answers by either id and either name', async () => {
    const answer = await ask(`{
      city(id: "xiangfan") {
        id formerIds names { text kind language since { edtf } until { edtf } } state { id }
      }
      node(id: "xiangfan") { id }
      search(text: "Xiangfan", types: [CITY]) { edges { matched node { id } } }
      ties(filter: { between: ["carmel-in", "xiangyang"] }) { edges { node { id } } }
      tie(id: "raleigh-nc--xiangyang") { status start { edtf } parties { actor { id } namedAs } }
    }`);

    expect(answer).toEqual({
      city: {
        id: 'xiangyang',
        formerIds: ['xiangfan'],
        names: expect.arrayContaining([
          { text: 'Xiangyang', kind: 'COMMON', language: 'en', since: null, until: null },
          {
            text: 'Xiangfan',
            kind: 'FORMER',
            language: 'en',
            since: { edtf: '1950' },
            until: { edtf: '2010' },
          },
        ]) as unknown,
        state: { id: 'hubei' },
      },
      node: { id: 'xiangyang' },
      search: { edges: [{ matched: 'Xiangfan', node: { id: 'xiangyang' } }] },
      ties: {
        edges: [
          { node: { id: 'carmel-in--xiangyang--sister-city-2023' } },
          { node: { id: 'carmel-in--xiangyang' } },
        ],
      },
      tie: {
        status: 'PROPOSED',
        start: null,
        parties: [
          { actor: { id: 'raleigh-nc' }, namedAs: null },
          { actor: { id: 'xiangyang' }, namedAs: 'Xiangfan' },
        ],
      },
    });
  });

  it("the State Department's unit for it all lasted from 2022 to January 2025", async () => {
    const answer = await ask(`{
      institution(id: "us-department-of-state-subnational-diplomacy-unit") {
        parent { id } founded { edtf } closed { edtf }
      }
    }`);

    expect(answer).toEqual({
      institution: {
        parent: { id: 'us-department-of-state' },
        founded: { edtf: '2022-10' },
        closed: { edtf: '2025-01' },
      },
    });
  });

  it('a tie that one side ended and the other cancelled keeps the day of each', async () => {
    const answer = await ask(`{
      tie(id: "beijing--prague") {
        start { edtf } end { edtf } status
        policies { effect policy { issuer { id } when { edtf } } }
        events { edges { node { kind when { edtf } } } }
        record { contested { property because values { text } } }
      }
    }`);

    expect(answer).toEqual({
      tie: {
        start: { edtf: '2016' },
        end: { edtf: '2019-10-07' },
        status: 'ENDED',
        policies: [
          { effect: 'ENDED', policy: { issuer: { id: 'prague' }, when: { edtf: '2019-10-07' } } },
          { effect: 'ENDED', policy: { issuer: { id: 'beijing' }, when: { edtf: '2019-10-09' } } },
        ],
        events: {
          edges: expect.arrayContaining([
            { node: { kind: 'TERMINATION', when: { edtf: '2019-10-09' } } },
            { node: { kind: 'TERMINATION', when: { edtf: '2019-10-07' } } },
          ]) as unknown,
        },
        record: {
          contested: [
            {
              property: 'end',
              because: expect.stringContaining('a curator put it first') as string,
              values: [{ text: '7 October 2019' }, { text: '9 October 2019' }],
            },
          ],
        },
      },
    });
  });
});
