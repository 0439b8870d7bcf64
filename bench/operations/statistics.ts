import type { Row } from '../../src/compose/read.ts';
import type { Operation } from './operation.ts';

const PEER = { cannot: 'it groups by nothing' };

/** All ties by start and status: work that grows with their number. */
export const statistics: Operation = {
  name: 'Statistics',
  title: 'statistics of all ties',
  inputs: () => [{}],
  work: ({ ties }) => ties,
  query: `query Statistics { ${counted('')} }`,
  peer: PEER,
  floor: { text: grouped('MATCH (tie:Tie)'), read: readGroups },
};

/** The same for one city's ties. */
export const cityStatistics: Operation = {
  name: 'CityStatistics',
  title: "statistics of a city's ties",
  inputs: ({ cities }) => cities.map((id) => ({ id })),
  query: `query CityStatistics($id: ID!) { ${counted('filter: { between: [$id] }, ')} }`,
  peer: PEER,
  floor: {
    text: grouped('MATCH (:Node&City {id: $id})-[:PARTY_TO]->(tie:Tie) WITH DISTINCT tie'),
    read: readGroups,
  },
};

function counted(filter: string): string {
  return `tieStatistics(${filter}by: [DECADE, STATUS]) { total groups { keys { dimension value label } count } }`;
}

function grouped(ties: string): string {
  return `${ties}
    WITH CASE
      WHEN tie.startEarliest IS NULL AND tie.startLatest IS NULL THEN 'undated'
      WHEN left(tie.startEarliest, 3) = left(tie.startLatest, 3) THEN left(tie.startEarliest, 3)
      ELSE 'inexact'
    END AS decade, tie.status AS status, count(*) AS number
    RETURN collect([number, decade, status])`;
}

const STATUSES = ['PROPOSED', 'SIGNED', 'ACTIVE', 'DORMANT', 'SUSPENDED', 'ENDED', 'UNKNOWN'];

type Group = readonly [count: number, decade: string, status: string];

function readGroups([row]: readonly Row[]) {
  const [found] = row as readonly [readonly Group[]];
  const sorted = found.toSorted(
    ([, a, one], [, b, other]) =>
      (a < b ? -1 : a > b ? 1 : 0) || STATUSES.indexOf(one) - STATUSES.indexOf(other),
  );
  return {
    tieStatistics: {
      total: sorted.reduce((sum, [count]) => sum + count, 0),
      groups: sorted.map(([count, decade, status]) => ({
        keys: [
          { dimension: 'DECADE', value: `${decade}0`, label: `the ${decade}0s` },
          { dimension: 'STATUS', value: status, label: status.toLowerCase() },
        ],
        count,
      })),
    },
  };
}
