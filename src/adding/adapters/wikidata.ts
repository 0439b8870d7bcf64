import { basename } from 'node:path';
import { z } from 'zod';
import type { Adapter, AdapterInput, Raw, Records, Settings } from '../adapter.ts';
import { LONGEST_RECORD, parseJson, readJsonFile, textLines } from '../input/input.ts';
import { Results } from '../input/sparql.ts';
import type { FileThing } from '../mapped.ts';
import {
  type Bindings,
  FactRow,
  MergedRow,
  ResultRow,
  assumedIn,
  entityOf,
  statementOf,
} from './sparqlResults.ts';
import { WikiEntity, type WikiStatement, itemOf } from './wikibase.ts';
import { askWikidata } from './wikidataAnswers.ts';
import { type Entities, containersOf, mapPlace, mapUnread } from './wikidataPlaces.ts';
import { mapSource } from './wikidataSource.ts';
import { isRedirect, survey } from './wikidataSurvey.ts';
import { mapStatement } from './wikidataTies.ts';

/** Places and their twin towns (P190) from Wikidata. */
export const wikidata: Adapter = {
  description:
    'places and twin towns (P190) from Wikidata, as entity JSON or SPARQL results, or as an endpoint answers',
  options: [
    ['--source <id>', 'the source on record that says it (default: wikidata)'],
    ['--languages <codes>', 'the languages of names, with commas between'],
    [
      '--endpoint <url>',
      'ask this SPARQL endpoint about the places on record, such as https://query.wikidata.org/sparql',
    ],
    ['--contact <address>', 'tell the endpoint an address of yours, of mail or of a page'],
    ['--batch <count>', 'how many places a question to the endpoint is about (default: 100)'],
    ['--all', 'also make partners that are not on record, of those that the endpoint tells of'],
  ],
  isAsking: true,
  prepare,
  read,
  map,
};

/** Asks the endpoint, if one is named. */
async function prepare(input: AdapterInput) {
  const { files, settings } = input;
  const isAsking = settings.endpoint !== undefined;
  if (isAsking === files.length > 0)
    throw new Error(
      `Expected files, or an endpoint with --endpoint, but got ${isAsking ? 'both' : 'neither'}.`,
    );
  return isAsking ? askWikidata(input) : input;
}

/** Entities, one a line, alone or in an answer of the API; or the result of a query. */
async function* read(files: readonly string[]): AsyncGenerator<Raw> {
  for (const path of files) {
    const name = basename(path);
    if (/\.(ndjson|jsonl)$/i.test(path)) yield* readLines(path, name);
    else yield* readWhole(await readJsonFile(path), name);
  }
}

/** Each line of a dump is an entity, with a comma after it; the first and the last are brackets. */
async function* readLines(path: string, name: string): AsyncGenerator<Raw> {
  let number = 0;
  for await (const line of textLines(path, LONGEST_RECORD)) {
    number++;
    const text = line.trim().replace(/,$/, '');
    if (text !== '' && text !== '[' && text !== ']')
      yield toRaw(await parseJson(text, `"${path}", line ${number}`), name);
  }
}

const Answer = z.object({ entities: z.record(z.string(), z.unknown()) });

function* readWhole(json: unknown, name: string): Generator<Raw> {
  const [results, answer] = [Results.safeParse(json), Answer.safeParse(json)];
  if (results.success)
    for (const [index, data] of results.data.results.bindings.entries())
      yield { at: `${name}, result ${index + 1}`, data };
  else if (answer.success)
    for (const entity of Object.values(answer.data.entities)) yield toRaw(entity, name);
  else yield toRaw(json, name);
}

const Identified = z.object({ id: z.string() });

function toRaw(data: unknown, name: string): Raw {
  const { data: found } = Identified.safeParse(data);
  return { at: `${name}, ${found?.id ?? 'an entity without an id'}`, data };
}

const TWINNED = 'P190';

async function* map(records: Records, settings: Settings): AsyncGenerator<FileThing> {
  const { results, facts, ...known } = await survey(records(), settings);
  yield* mapSource(settings, results.size);
  const unread = new Map<string, string>();
  const works = new Set<string>();
  for await (const { at, data } of records()) {
    const mapping = { at, known, unread, works };
    const { data: result } = ResultRow.safeParse(data);
    const { data: fact } = FactRow.safeParse(data);
    const entity = WikiEntity.safeParse(data);
    if (result !== undefined) {
      const [first, ...others] = takenFrom(results, result.statement);
      if (first) yield* mapResults([first, ...others], mapping);
    } else if (fact !== undefined) {
      const own = takenFrom(facts, fact.item);
      if (own.length > 0) yield mapFacts(entityOf(fact.item, own), mapping, settings);
    } else if (entity.success) yield* mapEntity(entity.data, mapping);
    else if (!MergedRow.safeParse(data).success)
      yield { ...mapUnread(at, at, known), refused: z.prettifyError(entity.error) };
  }
  for (const [item, at] of unread) yield mapUnread(item, at, known);
}

function takenFrom<Row>(rows: Map<string, Row[]>, key: string): readonly Row[] {
  const own = rows.get(key) ?? [];
  rows.delete(key);
  return own;
}

interface Mapping {
  readonly at: string;
  readonly known: Entities;
  /** Items that are named and not in the files, with where they are named first. */
  readonly unread: Map<string, string>;
  /** Keys of works that were mapped before. */
  readonly works: Set<string>;
}

function* mapEntity(entity: WikiEntity, mapping: Mapping): Generator<FileThing> {
  const { at, known } = mapping;
  if (isRedirect(entity)) return;
  if (entity.missing !== undefined) {
    yield { ...mapUnread(entity.id, at, known), refused: 'Wikidata has no such item any more' };
    return;
  }
  yield mapKnown(entity, mapping);
  for (const statement of entity.claims[TWINNED] ?? [])
    yield* mapTwin(entity.id, statement, mapping);
}

/** Names what the place lies in, too. */
function mapKnown(entity: WikiEntity, mapping: Mapping): FileThing {
  for (const { key, or } of containersOf(entity.claims, mapping.known))
    for (const item of [key, ...or]) name(item, mapping);
  return mapPlace(entity, mapping.at, mapping.known);
}

/** A place that the endpoint tells of. Most are partners that the record does not have, so they are made only if `all` is set. */
function mapFacts(entity: WikiEntity, mapping: Mapping, { all = false }: Settings): FileThing {
  const place = mapKnown(entity, mapping);
  return all ? place : { ...place, ifMissing: 'PASS' };
}

function* mapResults(bindings: Bindings, mapping: Mapping): Generator<FileThing> {
  const item = mapping.known.canonical(bindings[0].item);
  name(item, mapping);
  const notes = [...new Set(bindings.flatMap(assumedIn))];
  for (const one of mapTwin(item, statementOf(bindings), mapping))
    yield one.type === 'Source' ? one : { ...one, notes: [...(one.notes ?? []), ...notes] };
}

function* mapTwin(item: string, statement: WikiStatement, mapping: Mapping): Generator<FileThing> {
  const { at, known, works } = mapping;
  const named = itemOf(statement.mainsnak);
  const partner = named === undefined ? undefined : known.canonical(named);
  if (partner !== undefined) name(partner, mapping);
  for (const one of mapStatement({ item, partner, statement }, at, known))
    if (one.type !== 'Source' || !works.has(one.key)) {
      works.add(one.key);
      yield one;
    }
}

function name(item: string, { at, known, unread }: Mapping): void {
  if (!known.isRead(item) && !unread.has(item)) unread.set(item, at);
}
