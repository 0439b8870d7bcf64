import { describe, expect, it } from 'vitest';
import { askShipped } from '../support/shipped.ts';

const SISTERS = 'kinds: [SISTER_CITY, SISTER_COUNTY, SISTER_DISTRICT, FRIENDSHIP]';

interface Ties {
  readonly ties: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly node: {
        readonly id: string;
        readonly status: string;
        readonly end: { readonly edtf: string } | null;
        readonly lastConfirmed: { readonly edtf: string } | null;
        readonly statusAsOf: { readonly edtf: string; readonly latest: string | null } | null;
      };
    }[];
  };
}

describe('The last day on which a source says that a tie held', () => {
  const ask = askShipped();

  it('is not its end: since 2015 three sister ties ended, and one friendship became a sister tie', async () => {
    const { ties } = (await ask(
      `{ ties(filter: { ${SISTERS}, endedFrom: "2015", certainty: CERTAINLY }, first: 100) {
        totalCount edges { node { id status end { edtf } } } } }`,
    )) as Ties;

    expect(ties.edges.map(({ node }) => node)).toEqual([
      { id: 'beijing--prague', status: 'ENDED', end: { edtf: '2019-10-07' } },
      { id: 'durham-nc--kunshan--friendship', status: 'UNKNOWN', end: { edtf: '2024-11-14' } },
      { id: 'shanghai--gothenburg', status: 'ENDED', end: { edtf: '2019' } },
      { id: 'shanghai--prague', status: 'ENDED', end: { edtf: '2020-01-14' } },
    ]);
    expect(ties.totalCount).toBe(4);
  });

  it('counts ties that a source says had ended by a day, and none that was only last confirmed then', async () => {
    const { ties } = (await ask(
      `{ ties(filter: { endedTo: "2026" }, first: 100) {
        totalCount edges { node { id status end { edtf } } } } }`,
    )) as Ties;

    expect(ties.totalCount).toBeLessThanOrEqual(100);
    for (const { node } of ties.edges) expect(node.end?.edtf).not.toMatch(/\.\.\]$|\/(\.\.)?$/);
  });

  it('says that a tie held then although no source says when it began', async () => {
    const held = async (activeOn: string) => {
      const { ties } = (await ask(
        `{ ties(filter: { between: ["california", "new-south-wales"], activeOn: "${activeOn}", certainty: CERTAINLY }) {
          totalCount edges { node { id } } } }`,
      )) as Ties;
      return ties.totalCount;
    };

    expect(await held('2002')).toBe(1);
    expect(await held('2002-06')).toBe(0);
    expect(await held('2003')).toBe(0);
    expect(
      await ask(`{ paths(from: "california", to: "new-south-wales", maxHops: 1,
        filter: { activeOn: "2002", certainty: CERTAINLY }) { paths { hops } } }`),
    ).toEqual({ paths: { paths: [{ hops: 1 }] } });
  });

  it('says that a tie held when it began, although a source that confirms it names only the year', async () => {
    const held = async (activeOn: string) => {
      const filter = `activeOn: "${activeOn}", certainty: CERTAINLY`;
      const { ties, paths } = (await ask(`{
        ties(filter: { between: ["durham-nc", "kunshan"], kinds: [SISTER_CITY], ${filter} }) { totalCount }
        paths(from: "durham-nc", to: "kunshan", maxHops: 1, filter: { kinds: [SISTER_CITY], ${filter} }) {
          paths { hops }
        }
      }`)) as Pick<Ties, 'ties'> & { readonly paths: { readonly paths: readonly unknown[] } };
      return [ties.totalCount, paths.paths.length];
    };

    expect(await held('2024-11-14')).toEqual([1, 1]);
    expect(await held('2024-11-13')).toEqual([0, 0]);
    expect(await held('2024-11-15')).toEqual([0, 0]);
  });

  it('leaves a tie that a source calls ended in force no longer than until that was recorded', async () => {
    const held = async (activeOn: string) => {
      const { ties } = (await ask(
        `{ ties(filter: { between: ["guangdong", "alberta"], activeOn: "${activeOn}" }) {
          totalCount edges { node { id status end { edtf } } } } }`,
      )) as Ties;
      return ties.edges.map(({ node }) => node);
    };
    const ended = { id: 'guangdong--alberta', status: 'ENDED', end: null };

    expect(await held('2018')).toEqual([ended]);
    expect(await held('2026')).toEqual([ended]);
    expect(await held('2027')).toEqual([]);
  });

  it('stands beside the status, each with its date and the claim that says so', async () => {
    const answer = await ask(`{
      fujian: tie(id: "oregon--fujian") {
        status statusAsOf { text } statusClaim { property value source { id } }
        start { text } end { text } lastConfirmed { text edtf earliest latest }
      }
      city(id: "columbus-in") {
        sisterCities(filter: { between: ["xiangyang"] }) {
          edges { until { text } lastConfirmed { text } status }
        }
      }
      silent: tie(id: "idaho--shanxi") { status statusAsOf { text } statusClaim { id } lastConfirmed { text } }
    }`);

    expect(answer).toEqual({
      fujian: {
        status: 'ACTIVE',
        statusAsOf: { text: '2014' },
        statusClaim: {
          property: 'status',
          value: 'ACTIVE',
          source: { id: 'fujian-foreign-affairs-office-state-oregon-usa' },
        },
        start: expect.anything() as unknown,
        end: null,
        lastConfirmed: {
          text: '2014',
          edtf: '2014',
          earliest: '2014-01-01',
          latest: '2014-12-31',
        },
      },
      city: {
        sisterCities: {
          edges: [{ until: null, lastConfirmed: { text: '2024' }, status: 'ACTIVE' }],
        },
      },
      silent: { status: 'UNKNOWN', statusAsOf: null, statusClaim: null, lastConfirmed: null },
    });
  });

  it('bounds what is certain: a tie last confirmed in 2014 was active then, and may be today', async () => {
    const filter = 'between: ["oregon", "fujian"], kinds: [SISTER_STATE]';
    const answer = await ask(`{
      then: ties(filter: { ${filter}, activeOn: "2014", certainty: CERTAINLY }) { totalCount }
      later: ties(filter: { ${filter}, activeOn: "2020", certainty: CERTAINLY }) { totalCount }
      perhaps: ties(filter: { ${filter}, activeOn: "2020" }) { totalCount }
      stated: ties(filter: { ${filter}, statuses: [ACTIVE] }) { totalCount }
      recently: ties(filter: { ${filter}, statuses: [ACTIVE], statusConfirmedFrom: "2020" }) { totalCount }
    }`);

    expect(answer).toEqual({
      then: { totalCount: 1 },
      later: { totalCount: 0 },
      perhaps: { totalCount: 1 },
      stated: { totalCount: 1 },
      recently: { totalCount: 0 },
    });
  });
});
