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

/** Columns that have their own form in JSON-LD are left out. */
const told = {
  actor: createTelling(COLUMNS.actors, ['names', 'identifiers']),
  tie: createTelling(COLUMNS.ties, ['parties', 'roles', 'namedAs']),
  entity: createTelling(COLUMNS.entities, ['participants', 'roles', 'namedAs']),
  claim: createTelling(COLUMNS.claims, ['subject', 'source']),
  source: createTelling(COLUMNS.sources, ['authors', 'publisher', 'origin', 'commissionedBy']),
};

/** What columns tell of a thing, with IRIs in place of references, and its lists of references that are not empty. */
function createTelling<Thing extends Id>(all: readonly Column<Thing>[], own: readonly string[]) {
  const namesOf = (is: Column<Thing>['is']) =>
    all.filter((one) => one.is === is).map(({ name }) => name);
  const [references, lists] = [namesOf('reference'), namesOf('references')];
  const columns = without(all, ['id', ...own, ...lists]);
  return (thing: Thing) => {
    const { type, ...plain } = valuesOf(columns, thing);
    const values = Object.entries(plain).map(
      ([name, value]) => [name, references.includes(name) ? iri(String(value)) : value] as const,
    );
    const fields = new Map<string, unknown>(Object.entries(thing));
    const listed = lists.flatMap((name) => {
      const things = (fields.get(name) ?? []) as readonly Id[];
      return things.length === 0 ? [] : [[name, things.map(({ id }) => iri(id))] as const];
    });
    return { type, values: Object.fromEntries(values), lists: Object.fromEntries(listed) };
  };
}

type Id = { readonly id: string };

function actorItem(actor: Actor): object {
  const { type, values } = told.actor(actor);
  return {
    ...{ '@id': iri(actor.id), '@type': [type, 'Actor', 'prov:Agent'] },
    ...values,
    names: actor.names.map(({ text, language }) => ({
      '@value': text,
      ...(language !== null && { '@language': language }),
    })),
    identifiers: actor.identifiers.map(({ scheme, value }) => `${scheme}:${value}`),
  };
}

function tieItem(tie: Tie): object {
  const { type, values, lists } = told.tie(tie);
  return {
    ...{ '@id': iri(tie.id), '@type': [type, 'Tie', 'prov:Entity'] },
    ...{ ...values, ...lists, party: partItems(tie.parties, 'Party') },
  };
}

function entityItem(entity: Entity): object {
  const { type, values, lists } = told.entity(entity);
  return {
    ...{ '@id': iri(entity.id), '@type': [type, 'Entity', 'prov:Entity'] },
    ...{ ...values, ...lists, participant: partItems(entity.participants, 'Participant') },
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
  return {
    ...{ '@id': iri(claim.id), '@type': ['Claim', 'prov:Entity'], about: iri(claim.subject.id) },
    ...told.claim(claim).values,
    wasDerivedFrom: iri(claim.source.id),
  };
}

function sourceItem(source: Source): object {
  const { values, lists } = told.source(source);
  const agents = [...source.authors, ...(source.publisher ? [source.publisher] : [])];
  return {
    ...{ '@id': iri(source.id), '@type': ['Source', 'prov:Entity'] },
    ...values,
    ...(agents.length > 0 && { wasAttributedTo: agents.map(agentItem) }),
    ...(source.origin && { origin: agentItem(source.origin) }),
    ...lists,
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
