import { COLUMNS, type Column, valuesOf, without } from '../things/columns.ts';
import { type StatedEvidence, withEvidence } from './evidence.ts';
import type { Actor, Entity, Participant, Tie } from '../things/things.ts';
import type { Content } from '../content.ts';
import type { WriteChoices } from '../openExport.ts';

/** A node of a graph format: an actor, an entity, or a tie that does not have just two parties. */
export interface NodeElement {
  readonly id: string;
  readonly label: string;
  readonly attributes: Attributes;
  /** The first and last day on which it may have existed; null if both are unknown. */
  readonly span: Span | null;
}

interface Span {
  readonly start: string | null | undefined;
  readonly end: string | null | undefined;
}

/** An edge of a graph format: a tie of two parties, a party of a tie that is a node, or a participant of an event. */
export interface EdgeElement extends NodeElement {
  readonly source: string;
  readonly target: string;
  readonly kind: string;
}

export type Attributes = Readonly<Record<string, string | number | boolean>>;

export type Attribute = Pick<Column<never>, 'name' | 'type'>;

const EVIDENCE: readonly Attribute[] = [
  { name: 'claims', type: 'string' },
  { name: 'sources', type: 'string' },
];
const ROLE: readonly Attribute[] = [{ name: 'role', type: 'string' }];

/** What graph formats write; without claims, nodes and edges have neither these nor their sources. */
export const elementsOf = (content: Content, { claims }: WriteChoices) => ({
  /** Attributes of nodes and edges; ids have their own place. */
  nodeAttributes: distinct([
    ...[...COLUMNS.actors, ...COLUMNS.ties, ...COLUMNS.entities],
    ...(claims ? EVIDENCE : []),
  ]),
  edgeAttributes: distinct([...COLUMNS.ties, ...ROLE, ...(claims ? EVIDENCE : [])]),
  nodes: () => nodes(content, claims),
  edges: () => edges(content, claims),
});

async function* nodes(content: Content, claims: boolean): AsyncIterable<NodeElement> {
  for await (const one of stated(content, content.actors(), claims)) yield actorNode(...one);
  for await (const one of stated(content, content.ties('others'), claims)) yield tieElement(...one);
  for await (const one of stated(content, content.entities(), claims)) yield entityNode(...one);
}

async function* edges(content: Content, claims: boolean): AsyncIterable<EdgeElement> {
  for await (const one of stated(content, content.ties('pairs'), claims)) yield pairEdge(...one);
  // The edges of parts carry only the membership, so that nothing is counted twice.
  for await (const page of content.ties('others'))
    for (const { id, parties } of page) yield* partEdges(id, parties, 'Party');
  for await (const page of content.entities())
    for (const { id, participants } of page) yield* partEdges(id, participants, 'Participant');
}

/** Each thing of some pages, with its evidence if that is written. */
async function* stated<Thing extends { readonly id: string }>(
  content: Content,
  pages: AsyncIterable<readonly Thing[]>,
  claims: boolean,
): AsyncIterable<readonly [Thing, StatedEvidence | null]> {
  if (claims) yield* withEvidence(content, pages);
  else for await (const page of pages) for (const thing of page) yield [thing, null];
}

function actorNode(actor: Actor, evidence: StatedEvidence | null): NodeElement {
  const attributes = attributesOf(COLUMNS.actors, actor, evidence);
  return { id: actor.id, label: actor.name, attributes, span: null };
}

/** A node without a name is labeled by its type. */
function entityNode(entity: Entity, evidence: StatedEvidence | null): NodeElement {
  const attributes = attributesOf(COLUMNS.entities, entity, evidence);
  const label = entity.name ?? entity.__typename;
  return { id: entity.id, label, attributes, span: spanOf(entity) };
}

/** No source says how long a policy was in force. */
function spanOf({ when, __typename }: Entity): Span {
  return { start: when?.earliest, end: __typename === 'Policy' ? null : when?.latest };
}

function tieElement(tie: Tie, evidence: StatedEvidence | null): NodeElement {
  const attributes = attributesOf(COLUMNS.ties, tie, evidence);
  const span = { start: tie.start?.earliest, end: tie.end?.latest };
  return { id: tie.id, label: tie.name, attributes, span };
}

function pairEdge(tie: Tie, evidence: StatedEvidence | null): EdgeElement {
  const [source = '', target = ''] = tie.parties.map(({ actor }) => actor.id);
  return { ...tieElement(tie, evidence), source, target, kind: tie.kind };
}

function partEdges(id: string, parts: readonly Participant[], type: string) {
  return parts.map(({ actor, role, namedAs }, at) => ({
    ...{ id: `${id}.${at + 1}`, label: role, source: id, target: actor.id },
    kind: type.toUpperCase(),
    attributes: { type, role, ...(namedAs !== null && { namedAs }) },
    span: null,
  }));
}

/** The evidence as JSON, because attributes cannot be nested. */
function attributesOf<Thing>(
  columns: readonly Column<Thing>[],
  thing: Thing,
  given: StatedEvidence | null,
): Attributes {
  const evidence = given && {
    claims: JSON.stringify(given.claims),
    sources: JSON.stringify(given.sources),
  };
  return { ...valuesOf(without(columns, ['id']), thing), ...evidence };
}

function distinct(attributes: readonly Attribute[]): readonly Attribute[] {
  const byName = new Map(attributes.map(({ name, type }) => [name, { name, type }]));
  byName.delete('id');
  return [...byName.values()];
}
