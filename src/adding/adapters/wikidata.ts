import { basename } from 'node:path';
import { z } from 'zod';
import { addTo, groupBy } from '../../evidence/groups/groupBy.ts';
import type { Adapter, Raw, Settings } from '../adapter.ts';
import { LONGEST_RECORD, parseJson, readJsonFile, textLines } from '../input/input.ts';
import type { FileThing } from '../mapped.ts';
import { registerSource } from './registerSource.ts';
import { ResultRow, assumedIn, statementOf } from './sparqlResults.ts';
import { WikiEntity, type WikiStatement, itemOf } from './wikibase.ts';
import { type Entities, mapPlace, mapUnread } from './wikidataPlaces.ts';
import { mapStatement } from './wikidataTies.ts';

/** Places and their twin towns (P190) from Wikidata. */
export const wikidata: Adapter = {
  description: 'places and twin towns (P190) from Wikidata, as entity JSON or SPARQL results',
  options: [
    ['--source <id>', 'the source on record that says it (default: wikidata)'],
    ['--languages <codes>', 'the languages of names, with commas between'],
  ],
  read,
  map,
};

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
const Results = z.object({ results: z.object({ bindings: z.array(z.unknown()) }) });

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

async function* map(
  records: () => AsyncIterable<Raw>,
  settings: Settings,
): AsyncGenerator<FileThing> {
  const { results, ...known } = await survey(records(), settings);
  yield registerSource(settings.source, {
    id: 'wikidata',
    title: 'Wikidata',
    url: 'https://www.wikidata.org/',
    licence: 'CC0-1.0',
  });
  const unread = new Map<string, string>();
  const works = new Set<string>();
  for await (const { at, data } of records()) {
    const binding = ResultRow.safeParse(data);
    const entity = WikiEntity.safeParse(data);
    if (binding.success) {
      const { statement } = binding.data;
      const [first, ...others] = results.get(statement) ?? [];
      results.delete(statement);
      if (first) yield* mapResults([first, ...others], { at, known, unread, works });
    } else if (entity.success) yield* mapEntity(entity.data, { at, known, unread, works });
    else yield { ...mapUnread(at, at, known), refused: z.prettifyError(entity.error) };
  }
  for (const [item, at] of unread) yield mapUnread(item, at, known);
}

/** What is known of all records, and the results about each statement. */
interface Surveyed extends Entities {
  readonly results: Map<string, ResultRow[]>;
}

/** What has to be known of all records before one is mapped. */
async function survey(records: AsyncIterable<Raw>, settings: Settings): Promise<Surveyed> {
  const results = new Map<string, ResultRow[]>();
  const redirects = new Map<string, string>();
  const labels = new Map<string, string>();
  const read = new Set<string>();
  for await (const { data } of records) {
    const { data: entity } = WikiEntity.safeParse(data);
    const { data: binding } = ResultRow.safeParse(data);
    if (binding?.itemLabel !== undefined) labels.set(binding.item, binding.itemLabel);
    if (binding !== undefined) addTo(results, binding.statement, binding);
    if (entity === undefined || binding !== undefined) continue;
    if (entity.redirects) redirects.set(entity.redirects.from, entity.redirects.to);
    if (isRedirect(entity)) continue;
    read.add(entity.id);
    const label = entity.labels['en'] ?? entity.labels['mul'] ?? Object.values(entity.labels)[0];
    if (label !== undefined) labels.set(entity.id, label.value);
  }
  const languages = settings.languages?.split(',').map((code) => code.trim());
  return {
    results,
    ...followed(redirects),
    labelOf: (item) => labels.get(item),
    isRead: (item) => read.has(item),
    ...(languages !== undefined && { languages }),
  };
}

/** A merge can lead to an item that was merged, too; a circle leads nowhere. */
function followed(
  redirects: ReadonlyMap<string, string>,
): Pick<Entities, 'canonical' | 'formerOf'> {
  const canonical = (item: string) => {
    const passed = new Set([item]);
    for (const one of passed) passed.add(redirects.get(one) ?? one);
    return [...passed].at(-1) ?? item;
  };
  const former = groupBy([...redirects.keys()], canonical);
  return { canonical, formerOf: (item) => former.get(item) ?? [] };
}

/** An entity that only says where it went. An answer that followed a redirect has the entity itself. */
function isRedirect({ id, redirects }: WikiEntity): boolean {
  return redirects?.from === id;
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
  yield mapPlace(entity, at, known);
  for (const statement of entity.claims[TWINNED] ?? [])
    yield* mapTwin(entity.id, statement, mapping);
}

function* mapResults(
  bindings: readonly [ResultRow, ...ResultRow[]],
  mapping: Mapping,
): Generator<FileThing> {
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
