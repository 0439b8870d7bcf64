import type { Operation } from './operation.ts';

const SIZE = 50;

/** Large enough to leave out contests of a few days, and small enough to page through. */
export const WIDE_DAYS = 365;

const SORT = '[{ nameKey: ASC }, { subject: ASC }, { property: ASC }]';

const BEYOND = `contest.nameKey >= $nameKey AND contest.subject IS NOT NULL
  AND (contest.nameKey > $nameKey OR contest.subject > $subject
    OR (contest.subject = $subject AND contest.property > $property))`;

/** Contests. */
export const contests = pageOf({ name: 'Contests', title: 'a page of contests' });

/** The same, from the middle. */
export const deepContests = pageOf({
  ...{ name: 'DeepContests', title: 'a deep page of contests', deep: true },
});

/** Dates a year apart. */
export const wideContests = pageOf({
  name: 'WideContests',
  title: 'a page of contests by spread',
  wide: true,
});

export const deepWideContests = pageOf({
  ...{
    name: 'DeepWideContests',
    title: 'a deep page of contests by spread',
    deep: true,
    wide: true,
  },
});

interface Page {
  readonly name: string;
  readonly title: string;
  readonly deep?: boolean;
  readonly wide?: boolean;
}

function pageOf({ name, title, deep = false, wide = false }: Page): Operation {
  const after = deep ? ', after: $cursor' : '';
  const filter = wide ? `, filter: { minSpreadDays: ${WIDE_DAYS} }` : '';
  const spread = wide ? `, where: { spreadSort: { gte: ${WIDE_DAYS} } }` : '';
  const conditions = [
    deep ? BEYOND : 'contest.nameKey IS NOT NULL AND contest.subject IS NOT NULL',
    'contest.property IS NOT NULL',
    ...(wide ? [`contest.spreadSort >= ${WIDE_DAYS}`] : []),
  ];
  return {
    name,
    title,
    inputs: ({ contests, wideContests }) =>
      deep ? [{ ...(wide ? wideContests : contests) }] : [{}],
    query: `query ${name}${deep ? '($cursor: String!)' : ''} {
      contested(first: ${SIZE}${after}${filter}) {
        edges { node {
          property because spreadDays
          subject { id ... on Tie { name } }
          values { text claims { id } }
        } }
        pageInfo { hasNextPage }
      }
    }`,
    peer: {
      query: `query ${name}${deep ? '($after: String!)' : ''} {
        contestsConnection(first: ${SIZE}${deep ? ', after: $after' : ''}, sort: ${SORT}${spread}) {
          edges { node { property because spreadDays values about { id name } } }
          pageInfo { hasNextPage }
        }
      }`,
      variables: ({ offset }) =>
        deep
          ? { after: Buffer.from(`arrayconnection:${Number(offset) - 1}`).toString('base64') }
          : {},
      toOurs: ({ contestsConnection: { edges, pageInfo } }: PeerResult) => ({
        contested: {
          edges: edges.map(({ node: { about, values, ...contest } }) => ({
            node: { ...contest, subject: about[0], values: values.map(toValue) },
          })),
          pageInfo,
        },
      }),
    },
    floor: {
      text: `MATCH (contest:Contest)
        WHERE ${conditions.join(' AND ')}
        WITH contest ORDER BY contest.nameKey, contest.subject, contest.property LIMIT ${SIZE + 1}
        MATCH (contest)-[:CONTEST_OF]->(subject:Subject)
        RETURN collect([
          contest.property, contest.because, contest.spreadDays, subject.id, subject.name, contest.values
        ])`,
      read: ([row]) => {
        const [found] = row as readonly [readonly Contest[]];
        return {
          contested: {
            edges: found.slice(0, SIZE).map(readContest),
            pageInfo: { hasNextPage: found.length > SIZE },
          },
        };
      },
    },
  };
}

interface PeerResult {
  readonly contestsConnection: {
    readonly edges: readonly {
      readonly node: { readonly about: readonly unknown[]; readonly values: readonly string[] };
    }[];
    readonly pageInfo: unknown;
  };
}

type Contest = readonly [
  ...[property: string, because: string, spreadDays: number | null],
  ...[id: string, name: string, values: readonly string[]],
];

function readContest([property, because, spreadDays, id, name, values]: Contest) {
  const subject = { id, name };
  return { node: { property, because, spreadDays, subject, values: values.map(toValue) } };
}

function toValue(told: string) {
  const { text, claims } = JSON.parse(told) as { readonly text: string; readonly claims: string[] };
  return { text, claims: claims.map((id) => ({ id })) };
}
