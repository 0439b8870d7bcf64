import { describe, expect, it } from 'vitest';
import { askShipped } from '../support/shipped.ts';

describe('Ohio State and Wuhan University', () => {
  const ask = askShipped();

  it('founded a centre in January 2011 by a memorandum of five years, of whose end no source speaks', async () => {
    const answer = await ask(`{
      centre: tie(id: "ohio-state-university--wuhan-university--center-for-american-culture") {
        kind start { edtf } end { edtf } status agreements { id }
        ... on Partnership { under { id } }
      }
      memorandum: agreement(id: "ohio-state-university--wuhan-university--center-2011") {
        kind signedOn { edtf } expiresOn { edtf text } establishes { id } status
        record { claims(filter: { property: "expires" }) { edges { node { locator } } } }
      }
    }`);

    expect(answer).toEqual({
      centre: {
        kind: 'JOINT_INSTITUTE',
        start: { edtf: '2011-01-18' },
        end: null,
        status: 'UNKNOWN',
        agreements: [{ id: 'ohio-state-university--wuhan-university--center-2011' }],
        under: { id: 'ohio-state-university--wuhan-university' },
      },
      memorandum: {
        kind: 'MEMORANDUM',
        signedOn: { edtf: '[..2011-01-18]' },
        expiresOn: { edtf: '2016-01~', text: 'about January 2016' },
        establishes: [
          { id: 'ohio-state-university--wuhan-university--center-for-american-culture' },
        ],
        status: 'UNKNOWN',
        record: {
          claims: {
            edges: [{ node: { locator: expect.stringContaining('five years') as string } }],
          },
        },
      },
    });
  });

  it('renewed their cooperation of forty years in November 2021', async () => {
    const answer = await ask(`{
      tie(id: "ohio-state-university--wuhan-university") { kind start { edtf } agreements { id } }
      agreement(id: "ohio-state-university--wuhan-university--renewal-2021") {
        signedOn { edtf } renews { id }
      }
      event(id: "2021-ohio-state-wuhan-renewal") {
        kind when { edtf } participants { edges { role node { id } } }
      }
    }`);

    expect(answer).toEqual({
      tie: {
        kind: 'EXCHANGE',
        start: { edtf: '1981~' },
        agreements: [{ id: 'ohio-state-university--wuhan-university--renewal-2021' }],
      },
      agreement: {
        signedOn: { edtf: '2021-11-18' },
        renews: [{ id: 'ohio-state-university--wuhan-university' }],
      },
      event: {
        kind: 'RENEWAL',
        when: { edtf: '2021-11-18' },
        participants: {
          edges: [
            { role: 'SIGNATORY', node: { id: 'ohio-state-university' } },
            { role: 'SIGNATORY', node: { id: 'wuhan-university' } },
          ],
        },
      },
    });
  });

  it('do not lead to Hefei: what ties the university to it goes by the Center for Automotive Research', async () => {
    const answer = await ask(`{
      seat: institution(id: "wuhan-university") { seat { id ... on City { state { id } } } }
      byWuhan: ties(filter: { between: ["wuhan-university", "hefei"] }) { totalCount }
      byHubei: ties(filter: { between: ["hubei", "anhui"] }) { totalCount }
      own: institution(id: "ohio-state-university") {
        ties(filter: { between: ["hefei"] }) { totalCount }
        partners(filter: { between: ["china"] }) { edges { node { id } } }
      }
      all: ties(filter: { between: ["ohio-state-university", "hefei"] }) {
        edges { node { id } }
      }
    }`);

    const wuhan = { node: { id: 'wuhan-university' } };
    expect(answer).toEqual({
      seat: { seat: { id: 'wuhan', state: { id: 'hubei' } } },
      byWuhan: { totalCount: 0 },
      byHubei: { totalCount: 0 },
      own: { ties: { totalCount: 0 }, partners: { edges: [wuhan, wuhan, wuhan, wuhan] } },
      all: {
        edges: [
          { node: { id: 'columbus-oh--hefei--ecopartnership' } },
          {
            node: {
              id: 'ohio-state-university-center-for-automotive-research--hefei-university-of-technology',
            },
          },
        ],
      },
    });
  });
});
