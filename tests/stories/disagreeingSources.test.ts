import { describe, expect, it } from 'vitest';
import { askShipped } from '../support/shipped.ts';

const CONTEST = `
  confidence { level }
  contested {
    property
    rule
    because
    preferred { text }
    values { text independentSources claims { value source { id } } }
  }`;

describe('Sources that disagree', () => {
  const ask = askShipped();

  it('have Ohio and Hubei tied in 1979, but one in October 1985', async () => {
    const answer = await ask(`{ tie(id: "ohio--hubei") { start { edtf } record { ${CONTEST} } } }`);

    const of = (value: string, id: string) => ({ value, source: { id } });
    expect(answer).toEqual({
      tie: {
        start: { edtf: '1979-10-31' },
        record: {
          confidence: { level: 'DISPUTED' },
          contested: [
            {
              property: 'start',
              rule: 'INDEPENDENT_SOURCES',
              because:
                '4 independent sources support 31 October 1979, 1 source supports 7 October 1985',
              preferred: { text: '31 October 1979' },
              values: [
                {
                  text: '31 October 1979',
                  independentSources: 4,
                  claims: expect.arrayContaining([
                    of('1979', 'columbus-chinese-chamber-commerce-sister'),
                    of('1979', 'chinese-consulate-general-new-york-ohio-hubei'),
                    of('1979', 'xinhua-apd-news-backgrounder-china-us-sister-city'),
                  ]) as unknown,
                },
                {
                  text: '7 October 1985',
                  independentSources: 1,
                  claims: [of('1985-10-07', 'china-daily-hubei-government-site-hubei-builds')],
                },
              ],
            },
          ],
        },
      },
    });
  });

  it('have Columbus and Tainan tied in September 1980, but one, by counting back, in 1979', async () => {
    const answer = await ask(
      `{ tie(id: "columbus-oh--tainan") { start { edtf } record { ${CONTEST} } } }`,
    );

    const of = (value: string, id: string) => ({ value, source: { id } });
    expect(answer).toEqual({
      tie: {
        start: { edtf: '1980-09-09' },
        record: {
          confidence: { level: 'DISPUTED' },
          contested: [
            {
              property: 'start',
              rule: 'INDEPENDENT_SOURCES',
              because: '3 independent sources support 9 September 1980, 1 source supports 1979',
              preferred: { text: '9 September 1980' },
              values: [
                {
                  text: '9 September 1980',
                  independentSources: 3,
                  claims: expect.arrayContaining([
                    of('1980-09-09', 'columbus-chinese-chamber-commerce-sister'),
                    of('1980', 'asia-matters-america-columbus-tainan'),
                    of('1980', 'columbus-dispatch-globally-columbus-shares-ties'),
                  ]) as unknown,
                },
                {
                  text: '1979',
                  independentSources: 1,
                  claims: [of('1979', 'keglerbrown-sister-cities')],
                },
              ],
            },
          ],
        },
      },
    });
  });

  it('count eight sister cities of Columbus, or ten', async () => {
    const answer = await ask(`{
      impact(id: "columbus-oh--sister-cities") {
        amount measures { id } record { contested { property values { text independentSources claims { source { id } } } } }
      }
    }`);

    expect(answer).toEqual({
      impact: {
        amount: 8,
        measures: [{ id: 'columbus-oh' }],
        record: {
          contested: [
            {
              property: 'amount',
              values: [
                {
                  text: '8',
                  independentSources: 1,
                  claims: [{ source: { id: 'columbus-dispatch-globally-columbus-shares-ties' } }],
                },
                {
                  text: '10',
                  independentSources: 1,
                  claims: [{ source: { id: 'lantern-columbus-sister-cities' } }],
                },
              ],
            },
          ],
        },
      },
    });
  });

  it('are found by a filter, which takes no date for contested that is only less exact', async () => {
    const answer = (await ask(`{
      china: ties(filter: { between: ["united-states", "china"], contested: true }, first: 100) {
        ...Disputed
      }
      taiwan: ties(filter: { between: ["united-states", "taiwan"], contested: true }) { ...Disputed }
      yantai: tie(id: "san-diego-ca--yantai") {
        start { edtf }
        record {
          contested { property }
          claims(filter: { property: "start" }) { edges { node { value } } }
        }
      }
    }
    fragment Disputed on QueryTieConnection {
      edges { node { id record { contested { property values { text } } } } }
    }`)) as Record<'china' | 'taiwan', Ties> & { yantai: object };

    const dated = [...answer.china.edges, ...answer.taiwan.edges]
      .filter(({ node }) => node.record.contested.some(({ property }) => property === 'start'))
      .map(({ node }) => node.id);
    expect(dated).toEqual(
      expect.arrayContaining([
        'ohio--hubei',
        'columbus-oh--tainan',
        'houston-tx--shenzhen',
        'indianapolis-in--hangzhou',
        'durham-nc--kunshan--friendship',
      ]),
    );
    expect(dated).not.toContain('san-diego-ca--yantai');
    expect(answer.yantai).toEqual({
      start: { edtf: '1985-07-15' },
      record: {
        contested: [],
        claims: {
          edges: expect.arrayContaining([
            { node: { value: '1985-07' } },
            { node: { value: '1985-07-15' } },
          ]) as unknown,
        },
      },
    });
  });
});

interface Ties {
  readonly edges: readonly {
    readonly node: {
      readonly id: string;
      readonly record: { readonly contested: readonly { readonly property: string }[] };
    };
  }[];
}
