import { describe, expect, it } from 'vitest';
import { askShipped } from '../support/shipped.ts';

describe('California and China on climate', () => {
  const ask = askShipped();

  it('agreed in September 2013 for two years, with a national commission as the other party', async () => {
    const answer = await ask(`{
      agreement(id: "california--national-development-and-reform-commission--low-carbon-2013") {
        kind signedOn { edtf } expiresOn { edtf earliest latest }
        parties { actor { id kind ... on Institution { seat { id } } } }
        signatories { signedAs person { id } }
        textUrl
        record { confidence { level } contested { property } sources { id } }
      }
    }`);

    expect(answer).toEqual({
      agreement: {
        kind: 'CLIMATE_AGREEMENT',
        signedOn: { edtf: '2013-09-13' },
        expiresOn: { edtf: '2015-09~', earliest: '2015-09-01', latest: '2015-09-30' },
        parties: [
          { actor: { id: 'california', kind: 'STATE' } },
          {
            actor: {
              id: 'national-development-and-reform-commission',
              kind: 'GOVERNMENT_BODY',
              seat: { id: 'china' },
            },
          },
        ],
        signatories: [
          { signedAs: 'Governor of California', person: { id: 'jerry-brown' } },
          {
            signedAs: 'Vice Chairman of the National Development and Reform Commission',
            person: { id: 'xie-zhenhua' },
          },
        ],
        textUrl: 'https://china.usc.edu/node/20290',
        record: {
          confidence: { level: 'CONFIRMED' },
          contested: [],
          sources: [
            { id: 'china-usc-california-ndrc' },
            { id: 'state-california-archive-governor-brown-expands' },
            { id: 'lexology-ndrc-california-enter-mou-low-carbon' },
          ],
        },
      },
    });
  });

  it('agreed with Guangdong in April 2013, without a term', async () => {
    const answer = await ask(`{
      agreement(id: "california--guangdong--low-carbon-2013") {
        signedOn { edtf } expiresOn { edtf } textUrl parties { actor { id } namedAs }
      }
    }`);

    expect(answer).toEqual({
      agreement: {
        signedOn: { edtf: '2013-04' },
        expiresOn: null,
        textUrl: 'http://www.climatestrategies.us/articles/articles/view/67',
        parties: [
          { actor: { id: 'california' }, namedAs: 'Government of the State of California' },
          { actor: { id: 'guangdong' }, namedAs: 'Government of Guangdong Province' },
          { actor: { id: 'california-environmental-protection-agency' }, namedAs: null },
          { actor: { id: 'guangdong-development-and-reform-commission' }, namedAs: null },
        ],
      },
    });
  });

  it('signed five in October 2023, each dated as exactly as a source has it', async () => {
    const answer = await ask(`{
      agreements(
        filter: {
          between: ["california", "china"], kinds: [CLIMATE_AGREEMENT], signatory: "gavin-newsom"
          signedFrom: "2023-10", signedTo: "2023-10", certainty: CERTAINLY
        }
        orderBy: { field: NAME, direction: ASC }
      ) { totalCount edges { node { id signedOn { edtf } } } }
      event(id: "2023-newsom-visit-to-china") { kind when { edtf } concerns { id } }
    }`);

    const signed = [
      ['california--beijing--climate-2023', '2023-10'],
      ['california--guangdong--climate-2023', '2023-10'],
      ['california--jiangsu--climate-2023', '2023-10-28'],
      ['california--shanghai--climate-2023', '2023-10'],
      ['california--national-development-and-reform-commission--climate-2023', '2023-10-25'],
    ] as const;
    expect(answer).toEqual({
      agreements: {
        totalCount: 5,
        edges: expect.arrayContaining(
          signed.map(([id, edtf]) => ({ node: { id, signedOn: { edtf } } })),
        ) as unknown,
      },
      event: {
        kind: 'VISIT',
        when: { edtf: '2023-10' },
        concerns: expect.arrayContaining(signed.map(([id]) => ({ id }))) as unknown,
      },
    });
  });

  it('are the matter of a study by the author of the article, and of a withdrawal that it tells of', async () => {
    const answer = await ask(`{
      source(id: "uscpublicdiplomacy-leffel-california") { read authors { id } publisher { id } }
      policy(id: "us-withdrawal-from-paris-agreement-2017") {
        kind issuer { id } record { sources { id } }
      }
      impact(id: "california-china--gap-of-federal-disengagement") { text amount themes { id } }
    }`);

    expect(answer).toEqual({
      source: {
        read: true,
        authors: [{ id: 'ben-leffel' }],
        publisher: { id: 'usc-center-on-public-diplomacy' },
      },
      policy: {
        kind: 'WITHDRAWAL',
        issuer: { id: 'united-states' },
        record: { sources: [{ id: 'uscpublicdiplomacy-leffel-california' }] },
      },
      impact: {
        text: expect.stringContaining('fill the gap') as string,
        amount: null,
        themes: [{ id: 'climate' }],
      },
    });
  });
});
