import type {
  City,
  PropertyRecord,
  Record as RecordOf,
  SisterTie,
} from '../../src/generated/schema.ts';
import { tables } from '../../src/record/tables/tables.ts';
import type { TestServer } from './server.ts';

/** What the server answers about a subject, in the terms of a consequence. */
export interface AnsweredSubject {
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly contests: Readonly<Record<string, unknown>>;
  /** By property; empty: of the subject as a whole. */
  readonly confidence: Readonly<Record<string, unknown>>;
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly standing: string | null;
  readonly isSetAside: boolean;
  /** `isListed source day place` of each. */
  readonly lists: readonly string[];
}

const GRADE = 'confidence { level basis }';

const SUBJECTS = `query ($ids: [ID!]!) { nodes(ids: $ids) {
  id
  ... on Subject { record { ${GRADE} contested { property because decided values { text } } } }
  ... on Actor { name }
  ... on Tie {
    name status standing isSetAside
    lastConfirmed { edtf } lastListed { edtf } statusAsOf { edtf }
    lists { source { id } on { edtf } isListed place { id } }
  }
  ... on SisterTie { distanceKm }
  ... on State { country { id } }
  ... on City { country { id } state { id } }
} }`;

/** A node as `SUBJECTS` selects it. */
interface SubjectNode
  extends Omit<Partial<SisterTie>, 'id' | 'record'>, Partial<Pick<City, 'country' | 'state'>> {
  readonly id: string;
  readonly record: Pick<RecordOf, 'confidence' | 'contested'>;
}

type PropertyRecords = Readonly<
  Record<string, Pick<PropertyRecord, 'values' | 'confidence'> | null>
>;

interface PropertiesNode {
  readonly record: PropertyRecords;
}

const FACTS = tables.flatMap(({ rows, facts }) => (rows === 'plain' ? [] : facts));
const PROPERTIES = [...new Set(FACTS.map(({ property }) => property))];

/** Properties in one operation. */
const TOGETHER = 8;
const AT_ONCE = 100;

/** The answers about subjects that there are, by id. */
export async function answersOfAll(
  server: Asked,
  ids: readonly string[],
): Promise<ReadonlyMap<string, AnsweredSubject>> {
  const found = new Map<string, AnsweredSubject>();
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE);
    const nodes = await ask<SubjectNode>(server, SUBJECTS, some);
    const properties: (readonly (PropertiesNode | null)[])[] = [];
    for (let first = 0; first < PROPERTIES.length; first += TOGETHER) {
      const document = documentOf(PROPERTIES.slice(first, first + TOGETHER));
      properties.push(await ask<PropertiesNode>(server, document, some));
    }
    for (const [index, node] of nodes.entries()) {
      // A merged id stands for another.
      if (node === null || node.id !== some[index]) continue;
      const parts = properties.map((part) => part[index]?.record ?? {});
      found.set(node.id, answered(node, Object.assign({}, ...parts) as PropertyRecords));
    }
  }
  return found;
}

type Asked = Pick<TestServer, 'query'>;

async function ask<Node>(server: Asked, document: string, ids: readonly string[]) {
  const { data, errors } = await server.query(document, { ids });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data?.['nodes'] as readonly (Node | null)[];
}

function documentOf(names: readonly string[]): string {
  const fields = names.map((name) => `${name}: property(name: "${name}") { values ${GRADE} }`);
  return `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Subject { record { ${fields.join(' ')} } } } }`;
}

function answered(node: SubjectNode, properties: PropertyRecords): AnsweredSubject {
  const known = Object.entries(properties).flatMap(([name, own]) =>
    own === null ? [] : [{ name, ...own }],
  );
  const { record, status = 'UNKNOWN', standing = null, isSetAside = false, lists = [] } = node;
  return {
    ...{ fields: fieldsOf(node), standing, isSetAside },
    contests: Object.fromEntries(
      record.contested.map(({ property, because, decided, values }) => [
        property,
        { values: values.map(({ text }) => text), because, decided },
      ]),
    ),
    confidence: Object.fromEntries<unknown>([
      ['', record.confidence],
      ...known.map(({ name, confidence }): [string, unknown] => [name, confidence]),
    ]),
    values: {
      ...Object.fromEntries(known.map(({ name, values }) => [name, values])),
      ...(standing !== null && { status: status === 'UNKNOWN' ? [] : [status] }),
    },
    lists: lists.map(
      ({ source, on, isListed, place }) =>
        `${String(isListed)} ${source.id} ${on?.edtf ?? ''} ${place?.id ?? ''}`,
    ),
  };
}

function fieldsOf(node: SubjectNode): AnsweredSubject['fields'] {
  const { name, distanceKm, lastConfirmed, lastListed, statusAsOf, country, state } = node;
  const fields = {
    ...{ name, distanceKm: distanceKm?.toString(), lastConfirmed: lastConfirmed?.edtf },
    ...{ lastListed: lastListed?.edtf, statusAsOf: statusAsOf?.edtf },
    ...{ country: country?.id, state: state?.id },
  };
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, text]) =>
      text === undefined ? [] : [[field, [text]]],
    ),
  );
}
