import { ACTOR_COLUMNS, TIE_COLUMNS, valuesOf, without } from './columns.ts';
import { evidenceBy } from './evidence.ts';
import type { Actor, Tie } from './things.ts';
import type { Evidence, Walk } from './walk.ts';

/** A node of a graph format: an actor, or a tie that does not have just two parties. */
export interface NodeElement {
  readonly id: string;
  readonly label: string;
  readonly attributes: Attributes;
  readonly tie: Tie | null;
}

/** An edge of a graph format: a tie of two, or a party of a tie that is a node. */
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

/** What nodes and edges may have; ids are told otherwise. */
export const NODE_ATTRIBUTES = distinct([...ACTOR_COLUMNS, ...TIE_COLUMNS, ...EVIDENCE]);
export const EDGE_ATTRIBUTES = distinct([...TIE_COLUMNS, ...ROLE, ...EVIDENCE]);

export async function* nodes(walk: Walk): AsyncIterable<NodeElement> {
  for await (const page of walk.actors()) {
    const told = evidenceText(await walk.evidenceOf(page));
    for (const actor of page) yield actorNode(actor, told(actor.id));
  }
  for await (const page of walk.ties('others')) {
    const told = evidenceText(await walk.evidenceOf(page));
    for (const tie of page) yield { ...tieElement(tie, told(tie.id)), tie };
  }
}

export async function* edges(walk: Walk): AsyncIterable<EdgeElement> {
  for await (const page of walk.ties('pairs')) {
    const told = evidenceText(await walk.evidenceOf(page));
    for (const tie of page) yield pairEdge(tie, told(tie.id));
  }
  for await (const page of walk.ties('others')) for (const tie of page) yield* partyEdges(tie);
}

function actorNode(actor: Actor, evidence: Attributes): NodeElement {
  const values = valuesOf(without(ACTOR_COLUMNS, ['id']), actor);
  return { id: actor.id, label: actor.name, attributes: { ...values, ...evidence }, tie: null };
}

function tieElement(tie: Tie, evidence: Attributes) {
  const values = valuesOf(without(TIE_COLUMNS, ['id']), tie);
  return { id: tie.id, label: tie.name, attributes: { ...values, ...evidence } };
}

function pairEdge(tie: Tie, evidence: Attributes): EdgeElement {
  const [source = '', target = ''] = tie.parties.map(({ actor }) => actor.id);
  return { ...tieElement(tie, evidence), source, target, kind: tie.kind, tie };
}

/** They tell no more of the tie than who is in it, so that nothing is counted twice. */
function partyEdges({ id, parties }: Tie): readonly EdgeElement[] {
  return parties.map(({ actor, role, namedAs }, at) => ({
    ...{ id: `${id}.${at + 1}`, label: role, source: id, target: actor.id, kind: 'PARTY' },
    attributes: { type: 'Party', role, ...(namedAs !== null && { namedAs }) },
    tie: null,
  }));
}

/** Both as JSON, since attributes have no depth. */
function evidenceText(evidence: Evidence): (id: string) => Attributes {
  const told = evidenceBy(evidence);
  return (id) => {
    const { claims, sources } = told(id);
    return { claims: JSON.stringify(claims), sources: JSON.stringify(sources) };
  };
}

function distinct(attributes: readonly Attribute[]): readonly Attribute[] {
  const byName = new Map(attributes.map(({ name, type }) => [name, { name, type }]));
  byName.delete('id');
  return [...byName.values()];
}
