import {
  ACTOR_COLUMNS,
  ENTITY_COLUMNS,
  TIE_COLUMNS,
  valuesOf,
  without,
} from '../things/columns.ts';
import { evidenceBy } from './evidence.ts';
import type { Actor, Entity, Participant, Tie } from '../things/things.ts';
import type { Evidence, Content } from '../content.ts';

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

interface Attribute {
  readonly name: string;
  readonly type: 'string' | 'double' | 'boolean';
}

const EVIDENCE: readonly Attribute[] = [
  { name: 'claims', type: 'string' },
  { name: 'sources', type: 'string' },
];
const ROLE: readonly Attribute[] = [{ name: 'role', type: 'string' }];

/** Attributes of nodes and edges; ids have their own place. */
export const NODE_ATTRIBUTES = distinct([
  ...ACTOR_COLUMNS,
  ...TIE_COLUMNS,
  ...ENTITY_COLUMNS,
  ...EVIDENCE,
]);
export const EDGE_ATTRIBUTES = distinct([...TIE_COLUMNS, ...ROLE, ...EVIDENCE]);

export async function* nodes(content: Content): AsyncIterable<NodeElement> {
  for await (const page of content.actors()) {
    const evidenceFor = evidenceText(await content.evidenceOf(page));
    for (const actor of page) yield actorNode(actor, evidenceFor(actor.id));
  }
  for await (const page of content.ties('others')) {
    const evidenceFor = evidenceText(await content.evidenceOf(page));
    for (const tie of page) yield tieElement(tie, evidenceFor(tie.id));
  }
  for await (const page of content.entities()) {
    const evidenceFor = evidenceText(await content.evidenceOf(page));
    for (const entity of page) yield entityNode(entity, evidenceFor(entity.id));
  }
}

export async function* edges(content: Content): AsyncIterable<EdgeElement> {
  for await (const page of content.ties('pairs')) {
    const evidenceFor = evidenceText(await content.evidenceOf(page));
    for (const tie of page) yield pairEdge(tie, evidenceFor(tie.id));
  }
  for await (const page of content.ties('others')) for (const tie of page) yield* partyEdges(tie);
  for await (const page of content.entities()) for (const one of page) yield* participantEdges(one);
}

function actorNode(actor: Actor, evidence: Attributes): NodeElement {
  const values = valuesOf(without(ACTOR_COLUMNS, ['id']), actor);
  return { id: actor.id, label: actor.name, attributes: { ...values, ...evidence }, span: null };
}

/** A node without a name is labeled by its type. */
function entityNode(entity: Entity, evidence: Attributes): NodeElement {
  const { __typename, id } = entity;
  const values = valuesOf(without(ENTITY_COLUMNS, ['id']), entity);
  const label = entity.name ?? __typename;
  return { id, label, attributes: { ...values, ...evidence }, span: spanOf(entity) };
}

/** No source says how long a policy was in force. */
function spanOf({ when, __typename }: Entity): Span {
  return { start: when?.earliest, end: __typename === 'Policy' ? null : when?.latest };
}

function tieElement(tie: Tie, evidence: Attributes): NodeElement {
  const values = valuesOf(without(TIE_COLUMNS, ['id']), tie);
  const span = { start: tie.start?.earliest, end: tie.end?.latest };
  return { id: tie.id, label: tie.name, attributes: { ...values, ...evidence }, span };
}

function pairEdge(tie: Tie, evidence: Attributes): EdgeElement {
  const [source = '', target = ''] = tie.parties.map(({ actor }) => actor.id);
  return { ...tieElement(tie, evidence), source, target, kind: tie.kind };
}

/** Party edges carry only the membership, so that nothing is counted twice. */
function partyEdges({ id, parties }: Tie): readonly EdgeElement[] {
  return partEdges(id, parties, 'Party');
}

function participantEdges({ id, participants }: Entity): readonly EdgeElement[] {
  return partEdges(id, participants, 'Participant');
}

function partEdges(id: string, parts: readonly Participant[], type: string) {
  return parts.map(({ actor, role, namedAs }, at) => ({
    ...{ id: `${id}.${at + 1}`, label: role, source: id, target: actor.id },
    kind: type.toUpperCase(),
    attributes: { type, role, ...(namedAs !== null && { namedAs }) },
    span: null,
  }));
}

/** Both as JSON, because attributes cannot be nested. */
function evidenceText(evidence: Evidence): (id: string) => Attributes {
  const evidenceFor = evidenceBy(evidence);
  return (id) => {
    const { claims, sources } = evidenceFor(id);
    return { claims: JSON.stringify(claims), sources: JSON.stringify(sources) };
  };
}

function distinct(attributes: readonly Attribute[]): readonly Attribute[] {
  const byName = new Map(attributes.map(({ name, type }) => [name, { name, type }]));
  byName.delete('id');
  return [...byName.values()];
}
