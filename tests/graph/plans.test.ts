import { readFileSync, readdirSync } from 'node:fs';
import {
  type GraphQLField,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Plan, ResultSummary } from 'neo4j-driver';
import { beforeAll, describe, expect, it } from 'vitest';
import { readStatement } from '../../src/compose/cypher/statements.ts';
import { minimalSelection, sampleOf } from '../support/minimal.ts';
import { countingGraph } from '../support/countingGraph.ts';
import { executing, model, openWorld, schema } from '../support/worldNeo4j.ts';
import { useOpened } from '../support/useOpened.ts';

/** The number of fields that are planned in one statement; if one fails, each is planned alone to name it. */
const TOGETHER = 8;

const ANALYSES = readdirSync(new URL('../../cypher/_analysis/', import.meta.url)).map(
  (file) => `_analysis/${file}`,
);

/** By the name of a filter, the first field of the root that takes it: `ties` for `TieFilter`. */
const FIRST_FILTERED = new Map(
  Object.values(schema.getQueryType()?.getFields() ?? {})
    .toReversed()
    .flatMap((field) => {
      const filter = getNamedType(field.args.find(({ name }) => name === 'filter')?.type);
      return filter && isConnection(field) ? [[filter.name, field] as const] : [];
    }),
);

/** Labels and properties that the made-up record does without. */
const NOT_MET: Readonly<Record<string, readonly string[]>> = {
  ...{
    Institution: ['noPartnerIn'],
    Person: ['occupation', 'onBehalfOf'],
    City: ['port'],
    Place: ['abolished', 'remark'],
  },
  Tie: ['remark'],
  ...{ Actor: ['convertedFrom'], Event: ['grounds'], Claim: ['asOf'], Coverage: ['network'] },
  ...{ Dataset: ['nameZh', 'scope', 'scopeZh'], Country: ['population', 'populationAsOf'] },
  ...{ Identity: ['scheme', 'value', 'judgement'], Block: ['number', 'content', 'subjects'] },
  Difference: ['from', 'to', 'ids', 'subjects', 'before'],
  Namesake: ['scheme', 'value', 'name', 'latitude', 'longitude', 'population'],
};

interface Planned {
  /** The subject of the plan. */
  readonly name: string;
  /** The type that has the field. */
  readonly on: string;
  readonly field: string;
}

describe('the plan', () => {
  const world = useOpened(openWorld);
  beforeAll(async () => {
    // Neo4j warns of properties and relationship types that it has never met, and the made-up record does without these.
    for (const [label, names] of Object.entries(NOT_MET))
      await world.run(
        `CREATE (node:${label}) SET ${names.map((name) => `node.${name} = ''`).join(', ')} DELETE node`,
      );
    const types =
      'IDENTITY_OF KNOWN_IN TREATS RESULTS_FROM FOLLOWED_FROM MERGED_INTO SHARE_OF'.split(' ');
    const edges = types.map((type) => `CREATE (one)-[:${type}]->(other)`);
    await world.run(`CREATE (one), (other) ${edges.join(' ')} DETACH DELETE one, other`);
  });

  it.each(groupsOf(servedFields().flatMap(plain)))('of each fragment is sound: %s', (_, group) =>
    check(group),
  );

  it.each(groupsOf(servedFields().flatMap(ordered)))('of each order is sound: %s', (_, group) =>
    check(group),
  );

  it.each(groupsOf(servedFields().flatMap(filtered)))('of each filter is sound: %s', (_, group) =>
    check(group),
  );

  it.each(ANALYSES)('of cypher/%s is sound', async (file) => {
    const params = {
      ...{ given: { actor: 'a' }, ids: [], in: [], wanted: [], kinds: [], references: [] },
      ...{ id: 'a', at: '2000', kind: '', since: '2000', until: '2001', filter: {} },
      ...{ after: null, before: null, within: null, from: '2000', to: '2001' },
      ...{ noted: 'ids', commit: 'a', commits: [], numbers: [], claimed: {} },
      ...{ country: 'a', inOneCountry: null, limit: 1n, size: 1n, most: 1n },
    };

    expect(soundnessOf(await planned(goingOn(file), params))).toEqual([]);
  });

  it('reads each property once', async () => {
    const field =
      'cities(first: 2) { edges { node { id name ties(first: 2) { edges { node { id name } } } } } }';
    const { summary } = await explain([{ name: 'a walk', on: 'Query', field }]);

    const collecting = detailsOf(summary.plan || undefined, 'EagerAggregation').join();
    expect(collecting).toMatch(/cache\[tie\d+\.name\]/);
    expect(collecting.match(/(?<!cache\[)\b[a-z]+\d+\.(id|name)\b/g)).toBeNull();
  });

  async function check(group: readonly Planned[]): Promise<void> {
    if (soundnessOf(await explain(group)).length === 0) return;
    for (const one of group) expect(soundnessOf(await explain([one])), one.name).toEqual([]);
  }

  async function explain(group: readonly Planned[]): Promise<{ summary: ResultSummary }> {
    const body = wrapped(group.map(({ on, field }, at) => ({ on, field: `x${at}: ${field}` })));
    const { asked, read } = countingGraph({ read: () => Promise.resolve([]) });
    await executing({ read })(`{ ${body} }`);
    const [{ text, given } = { text: '', given: {} }] = asked;
    return planned(text, { given });
  }

  const planned = (text: string, params: object): Promise<{ summary: ResultSummary }> =>
    world.driver.executeQuery(`EXPLAIN ${text}`, params, { database: 'neo4j' });
});

function soundnessOf({ summary }: { readonly summary: ResultSummary }): readonly string[] {
  const warnings = summary.gqlStatusObjects
    .filter(({ severity }) => severity === 'WARNING')
    .map(({ statusDescription }) => statusDescription);
  return summary.plan === false ? ['no plan'] : [...warnings, ...operatorFaults(summary.plan)];
}

/** What a file goes on from comes before it, as its `@after` says; what ends without a RETURN returns nothing. */
function goingOn(file: string): string {
  const text = readFileSync(new URL(`../../cypher/${file}`, import.meta.url), 'utf8');
  const [, after] = /^\/\/ @after (.+)$/m.exec(text) ?? [];
  const own = readStatement(file);
  if (after === undefined) return /^(RETURN|FINISH|CALL)\b/m.test(own) ? own : `${own}\nFINISH`;
  const [, root] = /^Query\.(\w+)$/.exec(after) ?? [];
  const before =
    root === undefined
      ? goingOn(`_analysis/${after}.cypher`).replace(/\nFINISH$/, '')
      : root === 'ties'
        ? 'MATCH (tie:Tie)\nWITH tie, tie AS viewed'
        : `MATCH (subject:${nodeOf(root)})\nWITH subject, '2000' AS earliest, '2001' AS latest, [subject] AS actors`;
  return `${before}\n${/^RETURN\b/m.test(own) ? own : `${own}\nFINISH`}`;
}

/** The type of a root connection's nodes. */
function nodeOf(root: string): string {
  const field = schema.getQueryType()?.getFields()[root];
  return field ? getNamedType(field.type).name.replace(/^Query(.+)Connection$/, '$1') : '';
}

function detailsOf(plan: Plan | undefined, operator: string): readonly string[] {
  if (plan === undefined) return [];
  const own = plan.operatorType.startsWith(operator) ? [String(plan.arguments.Details)] : [];
  return [...own, ...plan.children.flatMap((child) => detailsOf(child, operator))];
}

/** A cartesian product of many rows or a scan of all nodes is never intended. */
function operatorFaults({ operatorType, arguments: args, children }: Plan): readonly string[] {
  const name = operatorType.replace('@neo4j', '');
  const rows = children.map((child) => Number(child.arguments.EstimatedRows));
  const own =
    name === 'AllNodesScan' || (name === 'CartesianProduct' && rows.every((count) => count > 1))
      ? [`${name} ${args.Details ?? ''}`]
      : [];
  return [...own, ...children.flatMap(operatorFaults)];
}

interface Served {
  readonly on: string;
  readonly field: GraphQLField<unknown, unknown>;
}

/** The fields that fragments serve. */
function servedFields(): readonly Served[] {
  return [...model.fragments.keys()].flatMap((coordinate) => {
    const [on = '', name = ''] = coordinate.split('.');
    const type = schema.getType(on);
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    return field ? [{ on, field }] : [];
  });
}

function called({ args, name }: Served['field'], more: readonly string[]): string {
  const required = args
    .filter(isRequiredArgument)
    .map((arg) => `${arg.name}: ${sampleOf(schema, arg.type)}`);
  const all = [...required, ...more];
  return all.length > 0 ? `${name}(${all.join(', ')})` : name;
}

function plain({ on, field }: Served): Planned[] {
  const given = model.computed.get(`${on}.${field.name}`)?.given;
  const args = field.args.filter(
    ({ name }) => name === given || name === 'kinds' || name === 'types',
  );
  const more = args.map((arg) => `${arg.name}: ${sampleOf(schema, arg.type)}`);
  const text = `${called(field, more)} ${minimalSelection(field.type)}`;
  return [{ name: `${on}.${field.name}`, on, field: text }];
}

function ordered({ on, field }: Served): Planned[] {
  const input = getNamedType(field.args.find(({ name }) => name === 'orderBy')?.type);
  const orders = isInputObjectType(input) ? getNamedType(input.getFields().field?.type) : undefined;
  const names = isEnumType(orders) ? orders.getValues().map(({ name }) => name) : [];
  return names.map((order, at) => {
    // Neo4j plans both ways alike; `random.test.ts` asks in both.
    const direction = at % 2 === 0 ? 'ASC' : 'DESC';
    const orderBy = `orderBy: { field: ${order}, direction: ${direction} }`;
    return {
      name: `${on}.${field.name} by ${order} ${direction}`,
      on,
      field: `${called(field, [...centerOf(order), orderBy])} { edges { cursor } }`,
    };
  });
}

/** Only a distance from somewhere is an order. */
function centerOf(order: string): readonly string[] {
  return order === 'DISTANCE' ? ['filter: { near: { latitude: 1, longitude: 1, km: 1 } }'] : [];
}

/** The number of a connection; of a plain list, its items. */
function counted(field: GraphQLField<unknown, unknown>): string {
  return isConnection(field) ? '{ totalCount }' : minimalSelection(field.type);
}

function isConnection({ type }: GraphQLField<unknown, unknown>): boolean {
  const named = getNamedType(type);
  return isObjectType(named) && 'totalCount' in named.getFields();
}

/** Each field alone where it filters a whole type first; elsewhere all fields except those that change the clauses. */
function filtered({ on, field }: Served): Planned[] {
  const filter = getNamedType(field.args.find(({ name }) => name === 'filter')?.type);
  if (!isInputObjectType(filter)) return [];
  const fields = Object.values(filter.getFields());
  const changing = fields.filter(
    ({ name }) => model.fragments.get(`${filter.name}.${name}`)?.clauses,
  );
  const others = fields.filter((one) => !changing.includes(one));
  const choices = [
    ...(FIRST_FILTERED.get(filter.name) === field ? others.map((one) => [one]) : [others]),
    ...changing.map((one) => [one]),
  ];
  return choices.map((given) => ({
    name: `${on}.${field.name} filtered by ${given.map(({ name }) => name).join(', ')}`,
    on,
    field: `${called(field, [`filter: { ${given.map(({ name, type }) => `${name}: ${sampleOf(schema, type)}`).join(', ')} }`])} ${counted(field)}`,
  }));
}

/** The fields at a position where they can be selected. */
function wrapped(fields: readonly Pick<Planned, 'on' | 'field'>[]): string {
  return fields
    .map(({ on, field }) => WITHIN[on]?.(field) ?? `node(id: "x") { ... on ${on} { ${field} } }`)
    .join(' ');
}

const WITHIN: Readonly<Record<string, (field: string) => string>> = {
  Query: (field) => field,
  Dataset: (field) => `dataset { ${field} }`,
  Contest: (field) => `contested { edges { node { ${field} } } }`,
  QueryTieConnection: (field) => `ties { ${field} }`,
  SearchConnection: (field) => `search(text: "x") { ${field} }`,
  Record: (field) => `node(id: "x") { ... on Subject { record { ${field} } } }`,
  InstitutionMemberConnection: (field) =>
    `node(id: "x") { ... on Institution { members { ${field} } } }`,
};

function groupsOf(planned: readonly Planned[]): (readonly [string, readonly Planned[]])[] {
  const groups = Array.from({ length: Math.ceil(planned.length / TOGETHER) }, (_, at) =>
    planned.slice(at * TOGETHER, (at + 1) * TOGETHER),
  );
  return groups.map((group) => [`${group[0]?.name ?? ''} to ${group.at(-1)?.name ?? ''}`, group]);
}
