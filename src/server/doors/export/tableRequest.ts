import { hash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { type DocumentNode, type OperationDefinitionNode, OperationTypeNode, print } from 'graphql';
import { badInput } from '../../../errors.ts';
import type { Variables } from '../../../compose/selection/select.ts';
import { type Layout, layoutOf } from '../../../export/table/columns.ts';
import {
  PAGE_IDS,
  type SelectedTable,
  tableOf,
  withGoesOn,
} from '../../../export/table/document.ts';
import {
  TABLE_FORMATS,
  type TableFormat,
  marked,
  rawCsvTable,
} from '../../../export/table/formats.ts';
import { type NamedTable, filterFrom, namedLayout } from '../../../export/table/named.ts';
import type { TableColumn } from '../../../export/things/leaves.ts';
import { operationOf } from '../../../graph/cache.ts';
import { stableText } from '../../../graph/stableText.ts';
import { createDocumentCheck, parseDocument } from '../../cost/checkDocument.ts';
import { assertOperationWithin } from '../../cost/limits.ts';
import { coerced, operationIn } from '../../cost/operation.ts';
import { sizeOf } from '../../cost/size.ts';
import type { Doors } from '../../http/door.ts';
import { REQUEST_FIELDS } from '../../http/readRequest.ts';
import { type Search, readFlag, readFormat } from './stream.ts';

/** What an address asks for. */
export interface TableRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables?: Variables | undefined;
  readonly format: TableFormat;
  readonly expand: string | undefined;
  /** The table that has a name, if it is asked for as a whole. */
  readonly whole?: string | undefined;
  readonly layoutOf: (columns: readonly TableColumn[], expanded: string | undefined) => Layout;
}

/** A table that can be opened. */
export type PreparedTable = ReturnType<ReturnType<typeof createPrepare>>;

export function describeTable(model: Doors['model'], table: NamedTable) {
  const { columns } = tableIn(model, table);
  const told = namedLayout(table, columns, undefined).columns;
  const lists = columns.flatMap((column) => column.lists.slice(0, 1));
  return {
    ...{ name: table.name, description: table.description, formats: Object.keys(TABLE_FORMATS) },
    columns: told.map(({ name, type, unit, description }) => ({ name, type, unit, description })),
    lists: table.layout === undefined ? [...new Set(lists)] : [],
    parameters: table.parameters,
  };
}

export function readAsked({ config, readRequest }: Doors, request: FastifyRequest): TableRequest {
  const { format, raw, bom, expand, ...rest } = request.query as Search;
  const unknown = Object.keys(rest).find((name) => !REQUEST_FIELDS.includes(name));
  if (unknown !== undefined)
    throw badInput(
      `Expected parameters of a table (${[...REQUEST_FIELDS, 'format', 'raw', 'bom', 'expand'].join(', ')}), but got: ${JSON.stringify(unknown.slice(0, 100))}.`,
    );
  const { query, operationName, variables } = readRequest(request);
  const document = parseDocument(query, config.limits.maxTokens);
  const shape = readShape({ format, raw, bom, expand });
  return { document, operationName, variables, layoutOf, ...shape };
}

export function readNamed(
  table: NamedTable,
  format: string,
  { raw, bom, expand, ...rest }: Search,
): TableRequest {
  const isWhole = expand === undefined && Object.keys(rest).length === 0;
  return {
    document: table.document,
    variables: { filter: filterFrom(table, rest) },
    layoutOf: (...columns) => namedLayout(table, ...columns),
    ...readShape({ format, raw, bom, expand }),
    ...(isWhole && { whole: table.name }),
  };
}

function readShape({ expand, bom = false, ...search }: Search) {
  const asked = readFormat(search, TABLE_FORMATS, rawCsvTable);
  const isMarked = readFlag('bom', bom);
  if (isMarked && asked.extension !== 'csv')
    throw badInput('Expected `bom` with the format "csv" only.');
  const format = isMarked ? marked(asked) : asked;
  if (expand === undefined || typeof expand === 'string') return { format, expand };
  throw badInput('Expected `expand` once, but got it several times.');
}

/** The table that a document selects, with the operation that its pages run. */
function tableIn(
  model: Doors['model'],
  { document: given, ...asked }: Pick<TableRequest, 'document' | 'operationName' | 'variables'>,
) {
  const document = withGoesOn(model, given);
  const definition = operationIn(document, asked.operationName, OperationTypeNode.QUERY);
  const variables = coerced(model, definition, asked.variables);
  const table = tableOf(model, document, operationOf(model, document, variables), definition);
  return { ...table, variables, name: definition.name?.value };
}

/** Checks what is asked for, and tells what it takes to open it. */
export function createPrepare({ config, model, seed }: Pick<Doors, 'config' | 'model' | 'seed'>) {
  const { limits } = config;
  const check = createDocumentCheck(model.schema, limits);
  return (asked: TableRequest) => {
    check(asked.document);
    const { variables, name, ...table } = tableIn(model, asked);
    const { format, expand } = asked;
    const query = print(asked.document);
    const key = [seed, query, variables, format.variant, expand];
    return {
      ...{ table, format, query, variables, name, cost: costOf(table, variables) },
      layout: asked.layoutOf(table.columns, expand),
      whole: asked.whole,
      /** The same for equal tables of one state of the record. */
      tagOf: (state: string) => hash('sha256', stableText([...key, state]), 'base64url'),
    };
  };

  /** A page of a table costs what it costs as an operation. */
  function costOf({ page }: SelectedTable, variables: Variables) {
    const [definition] = page.definitions as [OperationDefinitionNode];
    const operation = operationOf(model, page, { ...variables, [PAGE_IDS]: ANY_IDS });
    const size = sizeOf(model, operation, definition);
    assertOperationWithin(size, limits);
    return size.cost;
  }
}

/** As many as a page of a table has. */
const ANY_IDS = Array.from({ length: 100 }, () => '');
