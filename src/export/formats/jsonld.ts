import { COLUMNS, type Column, valuesOf, without } from '../things/columns.ts';
import type { Format } from '../openExport.ts';
import { jsonItems } from './json.ts';
import type { Head } from '../head.ts';
import type { Actor, Claim, Entity, Participant, Source, Tie } from '../things/things.ts';
import type { Content } from '../content.ts';
import { claimsIn } from './evidence.ts';

/**
 * JSON-LD 1.1 with its context in the file. Claims are PROV-O entities, derived from their sources. An
 * interrupted file is not valid JSON.
 */
export const jsonld: Format = {
  extension: 'jsonld',
  mediaType: 'application/ld+json; charset=utf-8',
  async *write(head, content) {
    yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[`;
    yield* jsonItems(items(head, content));
    yield '\n]}\n';
  },
};

const OURS = 'urn:proxeny:';
const EDTF = { '@type': 'http://id.loc.gov/datatypes/edtf/EDTF' };
const DAY = { '@type': 'http://www.w3.org/2001/XMLSchema#date' };
const INSTANT = { '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' };
const THING = { '@type': '@id' };

const TERMS = {
  '@version': 1.1,
  '@vocab': `${OURS}vocabulary:`,
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  name: 'http://www.w3.org/2000/01/rdf-schema#label',
  title: 'dcterms:title',
  licence: 'dcterms:license',
  language: 'dcterms:language',
  url: { '@id': 'http://schema.org/url', ...THING },
  published: { '@id': 'dcterms:issued', ...EDTF },
  actor: THING,
  about: THING,
  takenFrom: THING,
  wasDerivedFrom: { '@id': 'prov:wasDerivedFrom', ...THING },
  wasAttributedTo: { '@id': 'prov:wasAttributedTo', ...THING },
  recordedAt: { '@id': 'prov:generatedAtTime', ...INSTANT },
  importedAt: INSTANT,
};

const FORMS = { date: EDTF, day: DAY, link: THING, reference: THING, references: THING };

/** With the terms that follow from what a column is. */
const CONTEXT = {
  ...Object.fromEntries(
    [...COLUMNS.actors, ...COLUMNS.ties, ...COLUMNS.entities, ...COLUMNS.sources].flatMap(
      ({ name, is }) => (is === undefined ? [] : [[name, FORMS[is]]]),
    ),
  ),
  ...TERMS,
};

function headItems(head: Head): readonly object[] {
  const { dataset, exportedAt, counts, matches, coverage, query, variables } = head;
  const { name, version, contentHash, importedAt, licence } = dataset;
  const id = `${OURS}dataset:${version}`;
  return [
    {
      ...{ '@id': id, '@type': ['Dataset', 'prov:Entity'] },
      ...{ title: name, version, contentHash, importedAt, licence },
    },
    {
      ...{ '@id': `${OURS}export:${version}:${exportedAt}`, '@type': ['Export', 'prov:Entity'] },
      ...{ wasDerivedFrom: id, recordedAt: exportedAt },
      ...{ query, variables: JSON.stringify(variables) },
      ...{ ...counts, matches, coverage: JSON.stringify(coverage) },
    },
  ];
}

async function* items(head: Head, content: Content): AsyncIterable<object> {
  yield* headItems(head);
  for await (const page of content.actors()) for (const actor of page) yield actorItem(actor);
  for await (const page of content.ties()) for (const tie of page) yield tieItem(tie);
  for await (const page of content.entities()) for (const one of page) yield entityItem(one);
  for await (const claims of claimsIn(content)) for (const claim of claims) yield claimItem(claim);
  for await (const page of content.sources()) for (const source of page) yield sourceItem(source);
}

const listsIn = (columns: readonly Pick<Column<never>, 'name' | 'is'>[]) =>
  columns.filter(({ is }) => is === 'references').map(({ name }) => name);
const LISTS_OF_TIES = listsIn(COLUMNS.ties);
const LISTS_OF_SOURCES = listsIn(COLUMNS.sources);
const LISTS_OF_ENTITIES = listsIn(COLUMNS.entities);

/** Columns that have their own form in JSON-LD are left out. */
const ACTORS = without(COLUMNS.actors, ['id', 'names', 'identifiers']);
const TIES = without(COLUMNS.ties, ['id', 'parties', 'roles', 'namedAs', ...LISTS_OF_TIES]);
const ENTITIES = without(COLUMNS.entities, [
  ...['id', 'participants', 'roles', 'namedAs', ...LISTS_OF_ENTITIES],
]);
const CLAIMS = without(COLUMNS.claims, ['id', 'subject', 'source']);
const SOURCES = without(COLUMNS.sources, [
  ...['id', 'authors', 'publisher', 'origin', 'commissionedBy', ...LISTS_OF_SOURCES],
]);

function actorItem(actor: Actor): object {
  const { type, ...values } = valuesOf(ACTORS, actor);
  return {
    ...{ '@id': iri(actor.id), '@type': [type, 'Actor', 'prov:Agent'] },
    ...referring(values, COLUMNS.actors),
    names: actor.names.map(({ text, language }) => ({
      '@value': text,
      ...(language !== null && { '@language': language }),
    })),
    identifiers: actor.identifiers.map(({ scheme, value }) => `${scheme}:${value}`),
  };
}

function tieItem(tie: Tie): object {
  const { type, ...values } = valuesOf(TIES, tie);
  return {
    ...{ '@id': iri(tie.id), '@type': [type, 'Tie', 'prov:Entity'] },
    ...values,
    ...listed(tie, LISTS_OF_TIES),
    party: partItems(tie.parties, 'Party'),
  };
}

function entityItem(entity: Entity): object {
  const { type, ...values } = valuesOf(ENTITIES, entity);
  return {
    ...{ '@id': iri(entity.id), '@type': [type, 'Entity', 'prov:Entity'] },
    ...referring(values, COLUMNS.entities),
    ...listed(entity, LISTS_OF_ENTITIES),
    participant: partItems(entity.participants, 'Participant'),
  };
}

function partItems(parts: readonly Participant[], type: string): readonly object[] {
  return parts.map(({ actor, role, namedAs }, at) => ({
    ...{ '@type': type, ordinal: at + 1, actor: iri(actor.id), role },
    ...(namedAs !== null && { namedAs }),
  }));
}

/** It derives from its source alone: that it was taken from another work is only what the source says. */
function claimItem(claim: Claim): object {
  const values = valuesOf(CLAIMS, claim);
  return {
    ...{ '@id': iri(claim.id), '@type': ['Claim', 'prov:Entity'], about: iri(claim.subject.id) },
    ...referring(values, COLUMNS.claims),
    wasDerivedFrom: iri(claim.source.id),
  };
}

function sourceItem(source: Source): object {
  const values = valuesOf(SOURCES, source);
  const agents = [...source.authors, ...(source.publisher ? [source.publisher] : [])];
  return {
    ...{ '@id': iri(source.id), '@type': ['Source', 'prov:Entity'] },
    ...values,
    ...(agents.length > 0 && { wasAttributedTo: agents.map(agentItem) }),
    ...(source.origin && { origin: agentItem(source.origin) }),
    ...listed(source, LISTS_OF_SOURCES),
    ...(source.commissionedBy.length > 0 && {
      commissionedBy: source.commissionedBy.map(agentItem),
    }),
  };
}

function agentItem({ id, name }: { readonly id: string; readonly name: string }): object {
  return { '@id': iri(id), '@type': 'prov:Agent', name };
}

function iri(id: string): string {
  return OURS + id;
}

/** Lists of references that are not empty. */
function listed(thing: Tie | Entity | Source, names: readonly string[]) {
  const lists = new Map<string, unknown>(Object.entries(thing));
  return Object.fromEntries(
    names.flatMap((name) => {
      const things = (lists.get(name) ?? []) as readonly { readonly id: string }[];
      return things.length === 0 ? [] : [[name, things.map(({ id }) => iri(id))]];
    }),
  );
}

/** References become objects with ids. */
function referring(
  values: Readonly<Record<string, unknown>>,
  columns: readonly Pick<Column<never>, 'name' | 'is'>[],
): Readonly<Record<string, unknown>> {
  const references = columns.filter(({ is }) => is === 'reference').map(({ name }) => name);
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      references.includes(name) ? iri(String(value)) : value,
    ]),
  );
}
