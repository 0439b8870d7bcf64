import { type DescribedColumn, describeTable } from './describe.ts';
import { type CellColumn, type Table, tableName } from './table.ts';
import { tables } from './tables.ts';

/** The tables whose rows a source states, for forms that fill them in. */
export function formTables() {
  return tables.filter(({ rows }) => rows !== 'plain').map(formTable);
}

function formTable(table: Table) {
  const described = new Map(describeTable(table).map((one) => [one.name, one]));
  const toForm = ({ name }: CellColumn) => formColumn(name, described.get(name));
  const facts = table.facts.map(({ property, columns, qualifiers, glue }) => ({
    ...{ property, columns: columns.map(toForm), qualifiers: qualifiers.map(toForm), glue },
  }));
  return { name: tableName(table), type: table.type, facts };
}

function formColumn(name: string, described: DescribedColumn | undefined) {
  const { expected = '', example = '' } = described ?? {};
  const values = expected.split(/, | or /);
  const isChoice =
    values.length > 1 && values.every((value) => /^([A-Z][A-Z_\d]+|yes|no)$/.test(value));
  return { name, ...(isChoice && { values }), example };
}
