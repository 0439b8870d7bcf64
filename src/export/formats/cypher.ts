import { groupBy } from '../../evidence/groupBy.ts';
import {
  ACTOR_COLUMNS,
  CLAIM_COLUMNS,
  ENTITY_COLUMNS,
  type Column,
  SOURCE_COLUMNS,
  TIE_COLUMNS,
  type Value,
  without,
} from '../columns.ts';
import type { Format } from '../format.ts';
import { type Head, headFields, headText } from '../head.ts';
import type { Claim, Entity, Participant, Tie } from '../things.ts';
import type { Content } from '../content.ts';

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
  for await (const page of content.sources()) yield merged('Subject:Source', SOURCE_COLUMNS, page);
  for await (const page of content.actors())
    for (const [type, actors] of groupBy(page, ({ __typename }) => __typename))
      yield merged(`Subject:Actor:${type}`, ACTOR_COLUMNS, actors);
  for await (const page of content.ties()) {
    for (const [type, ties] of groupBy(page, ({ __typename }) => __typename))
      yield merged(`Subject:Tie:${type}`, TIE_PROPERTIES, ties);
    yield partiesOf(page);
  }
  for await (const page of content.entities()) {
    for (const [type, entities] of groupBy(page, ({ __typename }) => __typename))
      yield merged(`Subject:${type}`, ENTITY_PROPERTIES, entities);
    yield participantsOf(page);
  }
  // A policy effect comes before its policy, and a theme before the one above it.
  for await (const page of content.entities()) yield referencesOf(page);
  for (const things of [content.actors(), content.ties(), content.entities()])
    for await (const page of things) yield claimsOf((await content.evidenceOf(page)).claims);
}

/** References are relationships, not properties. */
const TIE_PROPERTIES = without(TIE_COLUMNS, ['parties', 'roles', 'namedAs']);
const REFERENCES: Readonly<Record<string, (entity: Entity) => readonly { readonly id: string }[]>> =
  {
    HELD_IN: ({ place }) => (place ? [place] : []),
    CONCERNS: ({ concerns = [] }) => concerns,
    ISSUED_BY: ({ issuer }) => (issuer ? [issuer] : []),
    EFFECT_OF: ({ policy }) => (policy ? [policy] : []),
    EFFECT_ON: ({ tie }) => (tie ? [tie] : []),
    MEASURES: ({ measures = [] }) => measures,
    ABOUT_THEME: ({ themes = [] }) => themes,
    BROADER: ({ broader }) => (broader ? [broader] : []),
  };
const ENTITY_PROPERTIES = without(ENTITY_COLUMNS, [
  ...['place', 'participants', 'roles', 'namedAs', 'concerns', 'issuer', 'policy', 'tie'],
  ...['measures', 'themes', 'broader'],
]);
const CLAIM_PROPERTIES = without(CLAIM_COLUMNS, ['subject', 'source', 'takenFrom']);

function idOf({ dataset, exportedAt }: Head): string {
  return `export-${dataset.version}-${exportedAt}`;
}

function merged<Thing>(
  labels: string,
  columns: readonly Column<Thing>[],
  things: readonly Thing[],
): string {
  if (things.length === 0) return '';
  const rows = things.map((thing) => columns.map(({ valueOf }) => valueOf(thing)));
  return `${unwound(rows)}
MERGE (node:Node {id: row[0]})
SET node:${labels}, ${columns.map(propertyAt).join(', ')};\n`;
}

function propertyAt({ name, type }: Pick<Column<never>, 'name' | 'type'>, at: number): string {
  const cell = `nullIf(row[${at}], '')`;
  return `node.${name} = ${{ string: cell, double: `toFloat(${cell})`, boolean: `toBoolean(${cell})` }[type]}`;
}

function partiesOf(ties: readonly Tie[]): string {
  return partsOf(
    'PARTY_TO',
    ties.map(({ id, parties }) => [id, parties]),
  );
}

function participantsOf(entities: readonly Entity[]): string {
  return partsOf(
    'TOOK_PART_IN',
    entities.map(({ id, participants }) => [id, participants]),
  );
}

function partsOf(
  type: string,
  things: readonly (readonly [id: string, parts: readonly Participant[]])[],
): string {
  const rows = things.flatMap(([id, parts]) =>
    parts.map(({ actor, role, namedAs }, at) => [id, actor.id, at + 1, role, namedAs]),
  );
  if (rows.length === 0) return '';
  return `${unwound(rows)}
MATCH (thing:Node {id: row[0]})
MATCH (actor:Node {id: row[1]})
MERGE (actor)-[part:${type} {ordinal: toInteger(row[2])}]->(thing)
SET part.role = row[3], part.namedAs = nullIf(row[4], '');\n`;
}

/** Relationships to exported items; items that are not exported have no node. */
function referencesOf(entities: readonly Entity[]): string {
  return Object.entries(REFERENCES)
    .map(([type, of]) =>
      edgesOf(
        type,
        entities.flatMap((entity) => of(entity).map(({ id }) => [entity.id, id])),
      ),
    )
    .join('');
}

function claimsOf(claims: readonly Claim[]): string {
  const taken = claims.flatMap(({ id, takenFrom }) => (takenFrom ? [[id, takenFrom.id]] : []));
  return [
    merged('Claim', CLAIM_PROPERTIES, claims),
    edgesOf(
      'ABOUT',
      claims.map(({ id, subject }) => [id, subject.id]),
    ),
    edgesOf(
      'STATED_IN',
      claims.map(({ id, source }) => [id, source.id]),
    ),
    edgesOf('TAKEN_FROM', taken),
  ].join('');
}

function edgesOf(type: string, ends: readonly (readonly string[])[]): string {
  if (ends.length === 0) return '';
  return `${unwound(ends)}
MATCH (from:Node {id: row[0]})
MATCH (to:Node {id: row[1]})
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
