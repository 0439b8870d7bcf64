import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  doTypesOverlap,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { type Given, createArguments } from './operationArguments.ts';
import type { Random } from './random.ts';

/** The ids in random operations. */
export interface Values {
  readonly idsOf: (label: string) => readonly string[];
  readonly formerIds: readonly string[];
  /** Cursors of earlier answers, by the name of their connection's type. */
  readonly cursors: ReadonlyMap<string, readonly string[]>;
}

export interface Operation {
  readonly document: string;
  readonly variables: Given;
}

/** Root fields that run their own queries, without the composer; their own tests cover them. */
export const QUESTIONS: readonly string[] = [
  'tieStatistics',
  'tieMap',
  'match',
  'agreementStatistics',
  'eventStatistics',
  'impactStatistics',
  'personStatistics',
  'sourceStatistics',
  'tieSequences',
  'institutionGaps',
  'sharedPartners',
  'difference',
  'changes',
  'paths',
  'network',
  'networkMap',
  ...['viewer', 'proposals', 'proposal', 'consequence'],
];

const MOST_FIELDS = 12;
const DEPTH = 5;

/** A valid operation from a random walk through the schema, `without` some root fields. */
export function randomOperation(
  schema: GraphQLSchema,
  random: Random,
  known: Values,
  without: readonly string[] = [],
): Operation {
  const { chance, pick, some, between } = random;
  const { argumentsOf, variable, declarations, variables } = createArguments(schema, random, known);
  const fragments: { name: string; on: GraphQLCompositeType; text: string }[] = [];
  let names = 0;
  let fields = 0;

  // What only routers ask has a test of its own.
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
    ({ name }) => !without.includes(name) && !name.startsWith('_'),
  );
  const body = Array.from({ length: between(1, 3) }, () => field(pick(roots), DEPTH, true));
  if (chance(0.04)) body.push('__type(name: "City") { name }', '__typename');
  const text = `{ ${body.join(' ')} }`;
  const declared = declarations();
  const query = `query Random${declared.length > 0 ? `(${declared.join(', ')})` : ''} ${text}`;
  const document = [query, ...fragments.map((f) => `fragment ${f.name} on ${f.on.name} ${f.text}`)];
  return { document: document.join('\n'), variables: variables() };

  function field(one: GraphQLField<unknown, unknown>, depth: number, aliased: boolean): string {
    fields++;
    const alias = aliased || one.args.length > 0 || chance(0.1) ? `x${names++}: ` : '';
    const called = `${alias}${one.name}${argumentsOf(one, depth === DEPTH)}${directives()}`;
    return isCompositeType(getNamedType(one.type))
      ? `${called} ${selection(one.type, depth - 1, false)}`
      : called;
  }

  /** `aliased`: under a type condition a field must not conflict with another of its name. */
  function selection(output: GraphQLOutputType, depth: number, aliased: boolean): string {
    const type = getNamedType(output) as GraphQLCompositeType;
    const parts = isAbstractType(type) || isObjectType(type) ? plain(type, depth, aliased) : [];
    if (!isPlumbing(type) && depth > 0)
      parts.push(...conditional(type, depth), ...spread(type, depth));
    if (parts.length === 0 || chance(0.1)) parts.push(`x${names++}: __typename`);
    return `{ ${parts.join(' ')} }`;
  }

  function plain(type: GraphQLCompositeType, depth: number, aliased: boolean): string[] {
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    const all = Object.values(type.getFields());
    const leaves = all.filter(({ type: output }) => !isCompositeType(getNamedType(output)));
    const branches = all.filter((one) => !leaves.includes(one));
    const goesOn = depth > 0 && fields < MOST_FIELDS;
    const chosen = isPlumbing(type)
      ? [
          ...some(leaves, 2),
          ...branches.filter(({ name }) => name === 'edges' || name === 'node' || chance(0.4)),
        ]
      : [...some(leaves, 2), ...(goesOn ? some(branches, 1.6) : [])];
    const below = isPlumbing(type) ? depth + 1 : depth;
    return chosen.flatMap((one) => {
      const twice = one.args.length === 0 && branches.includes(one) && chance(0.15);
      return Array.from({ length: twice ? 2 : 1 }, () => field(one, below, aliased));
    });
  }

  function conditional(type: GraphQLCompositeType, depth: number): string[] {
    if (!isAbstractType(type))
      return chance(0.05) ? [`... ${selection(type, depth - 1, true)}`] : [];
    return Array.from({ length: between(0, 2) }, () => {
      const narrow = narrower(type);
      return `... on ${narrow.name}${directives()} ${selection(narrow, depth - 1, true)}`;
    });
  }

  function spread(type: GraphQLCompositeType, depth: number): string[] {
    if (chance(0.85)) return [];
    const known = fragments.filter(({ on }) => doTypesOverlap(schema, on, type));
    if (known.length > 0 && chance(0.6)) return [`...${pick(known).name}${directives()}`];
    const on = isAbstractType(type) && chance(0.5) ? narrower(type) : type;
    const made = selection(on, depth - 1, true);
    const name = `F${fragments.length}`;
    fragments.push({ name, on, text: made });
    return [`...${name}${directives()}`];
  }

  function narrower(type: GraphQLCompositeType): GraphQLCompositeType {
    const all = Object.values(schema.getTypeMap()).filter(isCompositeType);
    return pick(all.filter((other) => other !== type && doTypesOverlap(schema, other, type)));
  }

  function directives(): string {
    if (chance(0.88)) return '';
    const condition = chance(0.4) ? String(chance(0.7)) : variable('Boolean!', chance(0.7), true);
    return chance(0.5) ? ` @include(if: ${condition})` : ` @skip(if: ${condition})`;
  }
}

/** Parts of a page, which do not count as steps of a walk. */
function isPlumbing({ name }: GraphQLCompositeType): boolean {
  return /(Connection|Edge)$/.test(name);
}
