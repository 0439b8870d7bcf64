import { toCursor } from '../../src/graph/page.ts';
import type { Graph } from '../../src/graph/graph.ts';

/** What a store holds that is worth asking for. */
export interface Facts {
  /** Cities of some twenty ties. */
  readonly cities: readonly string[];

  /** Countries of the most cities. */
  readonly countries: readonly string[];

  /** Names that some ten subjects bear: a city's, which its ties bear too. */
  readonly names: readonly string[];

  /** A place half way through all ties, the latest first. */
  readonly deep: {
    readonly offset: number;
    readonly start: string;
    readonly id: string;
    readonly cursor: string;
  };
}

export async function readFacts(graph: Graph): Promise<Facts> {
  const column = async (text: string) =>
    (await graph.read(text, {})).map(([value]) => String(value));
  return {
    cities: await column(CITIES),
    countries: await column(COUNTRIES),
    names: await column(NAMES),
    deep: await deepIn(graph),
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

async function deepIn(graph: Graph): Promise<Facts['deep']> {
  const [[count] = []] = await graph.read('MATCH (tie:Tie) RETURN count(tie)', {});
  const offset = Math.floor(Number(count) / 2);
  const [found] = await graph.read(
    'MATCH (tie:Tie) RETURN tie.startSort, tie.id ORDER BY tie.startSort DESC, tie.id DESC SKIP $skip LIMIT 1',
    { skip: offset - 1 },
  );
  const [start, id] = found as readonly [string, string];
  const order = { name: 'START', fixed: [], keys: [], descending: true };
  return { offset, start, id, cursor: toCursor(order, [start, id]) };
}
