import { WIDE_DAYS } from './contests.ts';
import { toCursor } from '../../src/compose/page.ts';
import type { Graph } from '../../src/graph/graph.ts';

/** Facts of a store that operations ask for. */
export interface Facts {
  /** Cities with about twenty ties. */
  readonly cities: readonly string[];

  /** The countries with the most cities. */
  readonly countries: readonly string[];

  /** Names that about ten subjects have: a city's, which its ties have too. */
  readonly names: readonly string[];

  readonly ties: number;

  /** The middle of all ties, latest first. */
  readonly deep: {
    readonly offset: number;
    readonly start: string;
    readonly id: string;
    readonly cursor: string;
  };

  /** The middle of all contests, in the order of their subjects, and of those with dates far apart. */
  readonly contests: DeepContest;
  readonly wideContests: DeepContest;
}

interface DeepContest {
  readonly offset: number;
  readonly nameKey: string;
  readonly subject: string;
  readonly property: string;
  readonly cursor: string;
}

export async function readFacts(graph: Graph): Promise<Facts> {
  const [[ties] = []] = await graph.read('MATCH (tie:Tie) RETURN count(tie)', {});
  const column = async (text: string) =>
    (await graph.read(text, {})).map(([value]) => String(value));
  return {
    cities: await column(CITIES),
    countries: await column(COUNTRIES),
    names: await column(NAMES),
    ties: Number(ties),
    deep: await deepIn(graph, Number(ties)),
    contests: await deepContestIn(graph, -1),
    wideContests: await deepContestIn(graph, WIDE_DAYS),
  };
}

const CITIES = `MATCH (city:City)
  WITH city, COUNT { (city)-[:PARTY_TO]->() } AS ties
  WHERE ties >= 20
  RETURN city.id ORDER BY ties, city.id LIMIT 20`;

const COUNTRIES = `MATCH (country:Country)
  WITH country, COUNT { (country)<-[:IN_COUNTRY]-(:City) } AS cities
  RETURN country.id ORDER BY cities DESC, country.id LIMIT 3`;

const NAMES = `MATCH (city:City)
  WITH city, COUNT { (city)-[:PARTY_TO]->() } AS ties
  WHERE ties >= 8 AND ties <= 12
  RETURN city.name ORDER BY abs(ties - 10), city.id LIMIT 20`;

async function deepIn(graph: Graph, ties: number): Promise<Facts['deep']> {
  const offset = Math.floor(ties / 2);
  const [found] = await graph.read(
    'MATCH (tie:Tie) RETURN tie.startSort, tie.id ORDER BY tie.startSort DESC, tie.id DESC SKIP $skip LIMIT 1',
    { skip: offset - 1 },
  );
  const [start, id] = found as readonly [string, string];
  const paged = { coordinate: 'Query.ties', order: { name: 'START' } };
  return { offset, start, id, cursor: toCursor(paged, [start, id]) };
}

async function deepContestIn(graph: Graph, days: number): Promise<DeepContest> {
  const wide = 'MATCH (contest:Contest) WHERE contest.spreadSort >= $days';
  const [[count] = []] = await graph.read(`${wide} RETURN count(contest)`, { days });
  const offset = Math.floor(Number(count) / 2);
  const [found] = await graph.read(
    `${wide} WITH contest ORDER BY contest.nameKey, contest.subject, contest.property SKIP $skip LIMIT 1
    RETURN contest.nameKey, contest.subject, contest.property`,
    { days, skip: offset - 1 },
  );
  const [nameKey, subject, property] = found as readonly [string, string, string];
  const paged = { coordinate: 'Query.contested', order: { name: 'SUBJECT' } };
  const cursor = toCursor(paged, [nameKey, subject, property]);
  return { offset, nameKey, subject, property, cursor };
}
