import { tooCostly } from '../../errors.ts';
import type { Execution } from '../../graph/ask.ts';
import { createExecute } from '../../graph/execute.ts';
import type { Graph } from '../../neo4j/graph.ts';
import type { Model } from '../../compose/model/model.ts';
import { RecordChanged, type RecordState, type SeenState } from '../../graph/oneState.ts';
import { createReader } from '../../graph/reader.ts';
import { type Rows, rowsOf } from '../../compose/rows.ts';
import {
  type Within,
  countOf,
  idPages,
  knownIn,
  ofOneState,
  patientGraph,
  readDataset,
} from '../content.ts';
import { begun } from '../openExport.ts';
import type { Cells, Layout } from './columns.ts';
import { PAGE_IDS, type SelectedTable } from './document.ts';
import type { TableFormat, TableHead } from './formats.ts';

export interface RowOptions extends Within {
  readonly table: SelectedTable;
  readonly layout: Layout;
  readonly query: string;
  readonly variables: TableHead['variables'];
  /** The most rows. */
  readonly maxRows: number;
  /** Without it, the file is of the time when the record was imported, so that equal records make equal files. */
  readonly now?: Date;
}

/** As many ids as `Query.nodes` takes. */
const PAGE = 100;

/** Begins a table. Errors that are known before the first byte are thrown. */
export function createOpenTable(model: Model, graph: Graph) {
  const openRows = createOpenRows(model, graph);
  return (options: RowOptions & { readonly format: TableFormat }) =>
    ofOneState(async () => {
      const { format, layout } = options;
      const { head, state, pages } = await openRows(options);
      return { head, state, chunks: await begun(format.write(head, layout.columns, pages)) };
    });
}

/** Counts the rows of a table, and reads them on demand; throws `RecordChanged` where the record changes meanwhile. */
export function createOpenRows(model: Model, graph: Graph) {
  const readRows = createReadRows(model, patientGraph(graph));
  return async (options: RowOptions) => {
    const { now, query, variables } = options;
    const seen: SeenState = {};
    const { dataset, count, rows } = await countRows(options, seen);
    const exportedAt = now?.toISOString() ?? dataset.importedAt;
    const head: TableHead = { dataset, count, query, variables, exportedAt };
    return { head, state: seen.state as RecordState, pages: readRows(options, rows, seen) };
  };

  async function countRows({ table, maxRows, ...within }: RowOptions, seen: SeenState) {
    const reader = createReader(askingOf(within, { model, graph }), seen);
    const rows = rowsOf(model, table.field, await knownIn(model, reader, table));
    const [dataset, count] = await Promise.all([readDataset(reader), countOf(reader, rows)]);
    if (count > maxRows)
      throw tooCostly(({ errors }) => errors.rows(maxRows, count), {
        limit: 'maxExportRows',
        max: maxRows,
        actual: count,
      });
    return { dataset, count, rows };
  }
}

/** Reads the rows of a table page by page, all in the state of the record that was seen before. */
function createReadRows(model: Model, graph: Graph) {
  const execute = createExecute<undefined>(model, graph);
  return async function* (
    options: RowOptions,
    { clauses, given, node }: Rows,
    seen: SeenState,
  ): AsyncIterable<readonly Cells[]> {
    const reader = createReader(askingOf(options, { model, graph }), seen);
    const things = `${clauses}\nWITH ${node} AS thing`;
    for await (const ids of idPages(reader, things, { given, size: PAGE })) {
      const nodes = await nodesOf(options, ids, seen);
      yield nodes.flatMap(options.layout.rowsOf);
    }
  };

  async function nodesOf(
    { table, variables, ...within }: RowOptions,
    ids: readonly string[],
    seen: SeenState,
  ): Promise<readonly unknown[]> {
    let state: RecordState | undefined;
    const { data, errors } = await execute({
      ...{ ...optionsOf(within), context: undefined },
      ...{ document: table.page, variables: { ...variables, [PAGE_IDS]: ids } },
      onAnswered: (answered) => (state = answered.state),
    });
    const [error] = errors ?? [];
    if (error) throw error;
    const nodes = (data?.['nodes'] ?? []) as readonly unknown[];
    if (state?.key !== seen.state?.key || nodes.includes(null)) throw new RecordChanged();
    return nodes;
  }
}

function askingOf(within: Within, on: Pick<Execution, 'model' | 'graph'>): Execution {
  return { ...optionsOf(within), ...on, variables: {}, context: undefined };
}

function optionsOf({ signal, asker, timeoutMs }: Within) {
  return { signal, timeoutMs, name: 'table', ...(asker && { asker }) };
}
