import { Command } from 'commander';
import { type DescribedColumn, describeTable, meaningOfTable } from '../record/tables/describe.ts';
import { headerOf, tableName } from '../record/tables/table.ts';
import { tables } from '../record/tables/tables.ts';
import { suggest } from '../record/words/suggest.ts';

export const columns = new Command('columns')
  .description('name the tables of the data files, or say what the columns of one mean')
  .argument('[table]', 'a table such as cities')
  .action(runColumns);

function runColumns(name: string | undefined): void {
  console.log(name === undefined ? tablesText() : tableText(name.replace(/\.csv$/, '')));
}

function tablesText(): string {
  const width = Math.max(...tables.map((table) => tableName(table).length));
  return tables
    .map((table) => `${tableName(table).padEnd(width)}  ${meaningOfTable(table)}`)
    .join('\n');
}

function tableText(name: string): string {
  const table = tables.find((one) => tableName(one) === name);
  if (table === undefined) {
    const names = tables.map(tableName);
    throw new Error(
      `Expected a table (${names.join(', ')}), but got "${name}"${suggest(name, names)}`,
    );
  }
  const head = [`${table.file}: ${meaningOfTable(table)}`, headerOf(table).join(',')];
  return [...head, ...describeTable(table).map(columnText)].join('\n\n');
}

function columnText({ name, meaning, expected, isRequired, example }: DescribedColumn): string {
  return `${name}${isRequired ? ' (required)' : ''}
  ${meaning}
  Cell: ${expected}
  Example: ${example}`;
}
