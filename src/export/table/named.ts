import {
  type DocumentNode,
  type FieldNode,
  type GraphQLInputObjectType,
  type OperationDefinitionNode,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isLeafType,
  isListType,
} from 'graphql';
import { badInput } from '../../errors.ts';
import * as documents from '../../generated/tables.ts';
import type { Model } from '../../compose/model/model.ts';
import type { TableColumn } from '../things/leaves.ts';
import { type Layout, type LayoutColumn, layoutOf } from './columns.ts';
import { EDGES } from './edges.ts';

/** A table that has a name: a query whose only variable is the filter. */
export interface NamedTable {
  readonly name: string;
  readonly description: string;
  readonly document: DocumentNode;
  readonly parameters: readonly Parameter[];
  /** The rows that its nodes make, where these are not one for each node. */
  readonly layout?: Layout;
}

export type NamedTables = ReadonlyMap<string, NamedTable>;

/** A condition of the filter that can be a part of an address. */
export interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly isList: boolean;
  readonly description: string;
}

const DOCUMENTS: readonly DocumentNode[] = [
  ...[documents.TiesDocument, documents.EdgesDocument, documents.CitiesDocument],
  ...[documents.StatesDocument, documents.CountriesDocument],
  ...[documents.InstitutionsDocument, documents.PeopleDocument],
  ...[documents.AgreementsDocument, documents.PartnershipsDocument, documents.OfficesDocument],
  ...[documents.EventsDocument, documents.PoliciesDocument, documents.ImpactsDocument],
  ...[documents.ThemesDocument, documents.SourcesDocument, documents.ClaimsDocument],
];

/** Tables whose rows are not the nodes of their connection. */
const OWN: Readonly<Record<string, Required<Pick<NamedTable, 'description' | 'layout'>>>> = {
  edges: {
    description:
      'Ties as edges: a row for each tie and each two of its parties, witnesses left out.',
    layout: EDGES,
  },
};

const operationIn = (document: DocumentNode) => document.definitions[0] as OperationDefinitionNode;

const nameOf = (document: DocumentNode) => operationIn(document).name?.value ?? '';

function fieldOf(document: DocumentNode): string {
  const [field] = operationIn(document).selectionSet.selections;
  return (field as FieldNode).name.value;
}

export const TABLE_NAMES = DOCUMENTS.map(nameOf);

/** The tables that have a name, by it. */
export function namedTables({ schema }: Model): NamedTables {
  const fields = schema.getQueryType()?.getFields() ?? {};
  return new Map(
    DOCUMENTS.map((document) => {
      const name = nameOf(document);
      const field = fields[fieldOf(document)];
      const filter = field?.args.find((one) => one.name === 'filter')?.type;
      const type = filter && getNamedType(filter);
      const parameters = isInputObjectType(type) ? parametersOf(type) : [];
      const description = field?.description ?? '';
      return [name, { name, description, document, parameters, ...OWN[name] }] as const;
    }),
  );
}

function parametersOf(filter: GraphQLInputObjectType): readonly Parameter[] {
  return Object.values(filter.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (!isLeafType(named)) return [];
    const isList = isListType(getNullableType(field.type));
    const description = field.description?.replace(/\s+/g, ' ') ?? '';
    return [{ name: field.name, type: named.name, isList, description }];
  });
}

/** The filter that the parameters of an address stand for. The items of a list are separated by commas, or the parameter is repeated. */
export function filterFrom(
  { name: table, parameters }: NamedTable,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const parameter = parameters.find((one) => one.name === name);
      if (parameter === undefined)
        throw badInput(
          `Expected parameters of the table "${table}" (${parameters.map((one) => one.name).join(', ')}), but got: ${JSON.stringify(name.slice(0, 100))}.`,
        );
      const texts = (Array.isArray(value) ? value : [value]).map(String);
      const [first = ''] = texts;
      if (parameter.isList)
        return [name, (texts.length > 1 ? texts : first.split(',')).map(toValue(parameter))];
      if (texts.length > 1) throw badInput(`Expected \`${name}\` once, but got it several times.`);
      return [name, toValue(parameter)(first)];
    }),
  );
}

/** Texts are checked with the variables. */
function toValue({ type }: Parameter): (text: string) => unknown {
  return (text) => {
    if (type === 'Boolean' && (text === 'true' || text === 'false')) return text === 'true';
    const isNumber = (type === 'Int' || type === 'Float') && /^-?\d+(\.\d+)?$/.test(text);
    return isNumber ? Number(text) : text;
  };
}

/** The rows of a table, with its columns by the names that they have there. */
export function namedLayout(
  { layout }: Pick<NamedTable, 'layout'>,
  columns: readonly TableColumn[],
  expanded: string | undefined,
): Layout {
  if (layout === undefined) {
    const plain = layoutOf(columns, expanded);
    return { ...plain, columns: plain.columns.map(shortened) };
  }
  if (expanded === undefined) return layout;
  throw badInput('Expected no `expand` with "edges", because its rows are no items of lists.');
}

/** The column with a shorter name, if it is one that takes the query several steps. */
function shortened(column: LayoutColumn): LayoutColumn {
  const { name } = column;
  const sources = /^record\.(\w+)\.claims\.source\.id$/.exec(name)?.[1];
  if (sources !== undefined)
    return {
      ...column,
      name: `${sources}.sources`,
      description: 'IDs of the sources that a standing claim about it is from.',
    };
  const short = SHORT[name];
  return short === undefined ? column : { ...column, name: short };
}

const SHORT: Readonly<Record<string, string>> = {
  __typename: 'type',
  'record.confidence.level': 'confidence',
  'record.contested.property': 'contested',
};
