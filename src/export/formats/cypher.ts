import { groupBy } from '../../evidence/groups/groupBy.ts';
import { COLUMNS, type Column, labelsOf, without } from '../things/columns.ts';
import type { Value } from '../things/leaves.ts';
import type { Format } from '../openExport.ts';
import { type Head, headFields, headText } from '../head.ts';
import type { Actor, Claim, Entity, Participant, Tie } from '../things/things.ts';
import type { Content } from '../content.ts';
import { claimsIn } from './evidence.ts';

/**
 * Statements that create the graph in another Neo4j, in the form of `cypher/_model.cypher`; they can be run
 * twice. An interrupted script leaves an `Export` node without `whole`, which the last statement sets.
 */
export const cypher: Format = {
  extension: 'cypher',
  mediaType: 'application/x-cypher-query; charset=utf-8',
  async *write(head, content) {
    yield headText(head).replace(/^/gm, '// ');
    yield '\n\nCREATE CONSTRAINT node_id IF NOT EXISTS FOR (node:Node) REQUIRE node.id IS UNIQUE;\n';
    yield `MERGE (export:Node {id: ${literal(idOf(head))}})\nSET export:Export, export += ${literal({ ...headFields(head), whole: false })};\n`;
    yield* statements(content);
    yield `MATCH (export:Node {id: ${literal(idOf(head))}})\nSET export.whole = true;\n`;
  },
};

async function* statements(content: Content): AsyncIterable<string> {
  for await (const page of content.sources())
    yield merged(SOURCE_PROPERTIES, page, () => 'Source') + referencesOf(page);
  for await (const page of content.actors())
    yield merged(ACTOR_PROPERTIES, page, typeOf) + referencesOf(page);
  for await (const page of content.ties()) {
    const parties = partsOf('PARTY_TO', page, (tie) => tie.parties);
    yield merged(TIE_PROPERTIES, page, typeOf) + parties + referencesOf(page);
  }
  for await (const page of content.entities()) {
    const participants = partsOf('TOOK_PART_IN', page, (entity) => entity.participants);
    yield merged(ENTITY_PROPERTIES, page, typeOf) + participants + referencesOf(page);
  }
  for await (const claims of claimsIn(content)) yield claimsOf(claims);
}

/** The relationships that references are, by field. */
const REFERENCES = {
  ...{ authors: 'AUTHORED_BY', publisher: 'PUBLISHED_BY', origin: 'ORIGINATES_FROM' },
  ...{ commissionedBy: 'COMMISSIONED_BY', cites: 'CITES', mayBe: 'MAY_BE' },
  ...{ within: 'WITHIN', country: 'IN_COUNTRY', state: 'IN_STATE' },
  ...{ parent: 'PART_OF', seat: 'LOCATED_IN' },
  ...{ themes: 'ABOUT_THEME', followedFrom: 'FOLLOWED_FROM' },
  ...{ place: 'HELD_IN', concerns: 'CONCERNS', about: 'TREATS' },
  ...{ issuer: 'ISSUED_BY', policy: 'EFFECT_OF', tie: 'EFFECT_ON' },
  ...{ measures: 'MEASURES', policies: 'RESULTS_FROM', broader: 'BROADER' },
} as const;
const OWN_FORM = [...Object.keys(REFERENCES), 'parties', 'participants', 'roles', 'namedAs'];
const SOURCE_PROPERTIES = without(COLUMNS.sources, OWN_FORM);
const ACTOR_PROPERTIES = without(COLUMNS.actors, OWN_FORM);
const TIE_PROPERTIES = without(COLUMNS.ties, OWN_FORM);
const ENTITY_PROPERTIES = without(COLUMNS.entities, OWN_FORM);
const CLAIM_PROPERTIES = without(COLUMNS.claims, ['subject', 'source', 'takenFrom']);

function idOf({ dataset, exportedAt }: Head): string {
  return `export-${dataset.version}-${exportedAt}`;
}

/** Makes things, with the labels of their types. */
function merged<Thing>(
  columns: readonly Column<Thing>[],
  things: readonly Thing[],
  typeOf: (thing: Thing) => string,
): string {
  const statements = [...groupBy(things, typeOf)].map(([type, some]) => {
    const rows = some.map((thing) => columns.map(({ valueOf }) => valueOf(thing)));
    return `${unwound(rows)}
MERGE (node:Node {id: row[0]})
SET node:${labelsOf(type).join(':')}, ${columns.map(propertyAt).join(', ')};\n`;
  });
  return statements.join('');
}

function typeOf({ __typename }: Actor | Tie | Entity): string {
  return __typename;
}

function propertyAt({ name, type }: Pick<Column<never>, 'name' | 'type'>, at: number): string {
  const cell = `nullIf(row[${at}], '')`;
  return `node.${name} = ${{ string: cell, double: `toFloat(${cell})`, boolean: `toBoolean(${cell})` }[type]}`;
}

function partsOf<Thing extends Id>(
  type: string,
  things: readonly Thing[],
  of: (thing: Thing) => readonly Participant[],
): string {
  const rows = things.flatMap((thing) =>
    of(thing).map(({ actor, role, namedAs }, at) => [thing.id, actor.id, at + 1, role, namedAs]),
  );
  if (rows.length === 0) return '';
  return `${unwound(rows)}
MATCH (thing:Node {id: row[0]})
MATCH (actor:Node {id: row[1]})
MERGE (actor)-[part:${type} {ordinal: toInteger(row[2])}]->(thing)
SET part.role = row[3], part.namedAs = nullIf(row[4], '');\n`;
}

/** A thing that is not exported, or not yet, has a node with no more than its id. */
function referencesOf(
  things: readonly Id[],
  references: Readonly<Record<string, string>> = REFERENCES,
): string {
  const texts = Object.entries(references).map(([field, type]) =>
    edgesOf(
      type,
      things.flatMap((thing) =>
        [(thing as WithReferences)[field] ?? []].flat().map((to) => [thing.id, to.id]),
      ),
    ),
  );
  return texts.join('');
}

type Id = { readonly id: string };
type WithReferences = Id & Readonly<Record<string, Id | readonly Id[] | null | undefined>>;

function claimsOf(claims: readonly Claim[]): string {
  const references = { subject: 'ABOUT', source: 'STATED_IN', takenFrom: 'TAKEN_FROM' };
  return merged(CLAIM_PROPERTIES, claims, () => 'Claim') + referencesOf(claims, references);
}

function edgesOf(type: string, ends: readonly (readonly string[])[]): string {
  if (ends.length === 0) return '';
  return `${unwound(ends)}
MATCH (from:Node {id: row[0]})
MERGE (to:Node {id: row[1]})
MERGE (from)-[:${type}]->(to);\n`;
}

/** A table is one text, because Neo4j takes minutes to parse a long list literal and plans each one. */
function unwound(rows: readonly (readonly Value[])[]): string {
  const lines = rows.map((cells) => cells.map(escaped).join(UNIT));
  return `UNWIND split('${lines.join(`${RECORD}\n`)}', '\\u001E\n') AS line
WITH split(line, '\\u001F') AS row`;
}

/** Control characters as separators; they occur in no text of the record. */
const UNIT = '\u001F';
const RECORD = '\u001E';

/** Maps, texts and flags in Cypher syntax. */
function literal(value: Readonly<Record<string, string | boolean>> | string | boolean): string {
  if (typeof value === 'string') return `'${escaped(value)}'`;
  if (typeof value === 'boolean') return String(value);
  return `{${Object.entries(value)
    .map(([key, part]) => `${key}: ${literal(part)}`)
    .join(', ')}}`;
}

/** Neo4j resolves `\u` before `\\`, so the two are kept apart. */
function escaped(value: Value): string {
  return String(value ?? '')
    .replace(/[\u001E\u001F]/g, ' ')
    .replace(/[\\']/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\r/g, '\\r')
    .replace(/\\(?=u)/g, "\\' + '");
}
