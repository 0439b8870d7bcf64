import neo4j from 'neo4j-driver';
import { toCursor } from '../../src/compose/page.ts';
import { type Operation, PAGE_SIZE } from './operation.ts';

const NODES = `{
  edges { node { id name kind status start { edtf } } }
  pageInfo { hasNextPage }
}`;

/** The peer is asked for its lists, which unlike its connections need not count all items, and for one item more. */
const LIST = `limit: ${PAGE_SIZE + 1}, sort: [{ startSort: DESC }, { id: DESC }]`;
const WHERE =
  '{ kind: { in: ["SISTER_CITY"] }, status: { in: ["ACTIVE"] }, startEarliest: { gte: $from } }';

const collected = (condition: string) => `MATCH (tie:Tie)
  WHERE tie.startSort IS NOT NULL AND tie.id IS NOT NULL AND ${condition}
  WITH tie ORDER BY tie.startSort DESC, tie.id DESC LIMIT ${PAGE_SIZE + 1}
  WITH collect([tie.id, tie.name, tie.kind, tie.status, tie.start]) AS ties
  RETURN ties[..${PAGE_SIZE}], size(ties) > ${PAGE_SIZE}`;

/** The latest ties of a kind, in a state, since a year. */
export const page: Operation = {
  name: 'Page',
  title: 'a filtered page',
  inputs: (read) => read("UNWIND [1980, 1985, 1990] AS year RETURN year + '-01-01' AS from"),
  times: 3,
  query: `query Page($from: PartialDate!) {
    ties(
      first: ${PAGE_SIZE}
      filter: { kinds: [SISTER_CITY], statuses: [ACTIVE], startedFrom: $from, certainty: CERTAINLY }
    ) ${NODES}
  }`,
  peer: `query Page($from: String!) {
    ties(${LIST}, where: ${WHERE}) { id name kind status start }
  }`,
  floor: collected(
    "tie.kind IN ['SISTER_CITY'] AND tie.status IN ['ACTIVE'] AND tie.startEarliest >= $from",
  ),
};

/** A page far into the list of all ties. */
export const deepPage: Operation = {
  name: 'DeepPage',
  title: 'a deep page',
  async inputs(read) {
    const [{ half = 0 } = {}] = await read('MATCH (tie:Tie) RETURN count(tie) / 2 AS half');
    const offset = Number(half);
    const [last = {}] = await read(
      `MATCH (tie:Tie) RETURN tie.startSort AS start, tie.id AS id
      ORDER BY start DESC, id DESC SKIP $skip LIMIT 1`,
      { skip: neo4j.int(offset - 1) },
    );
    const paged = { coordinate: 'Query.ties', order: { name: 'START' } };
    const cursor = toCursor(paged, [String(last['start']), String(last['id'])]);
    return [{ ...last, offset, cursor }];
  },
  query: `query DeepPage($cursor: String!) { ties(first: ${PAGE_SIZE}, after: $cursor) ${NODES} }`,
  peer: `query DeepPage($offset: Int!) {
    ties(${LIST}, offset: $offset) { id name kind status start }
  }`,
  floor: collected('tie.startSort <= $start AND (tie.startSort < $start OR tie.id < $id)'),
};
