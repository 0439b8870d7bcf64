import { type DescribedColumn, describeTable, meaningOfTable } from './describe.ts';
import { evidenceColumns } from './evidenceColumns.ts';
import { tables } from './tables.ts';

/** `docs/columns.md`. */
export function columnsPage(): string {
  return [HEAD, ...tables.map(section)].join('\n\n');
}

const HEAD = `# Columns of the data files

Generated from the definitions of the tables. \`npx proxeny columns TABLE\` prints one of these tables, and [data.md](data.md) says what holds for all of them.

A column in **bold** must have a value: in tables whose rows have a \`source\`, in one of the rows of each thing. A Place is a row of countries.csv, states.csv or cities.csv; an Actor is a
Place, an Institution, a Person or a Group; a Tie is a row of sister_ties.csv, partnerships.csv, agreements.csv, offices.csv, memberships.csv, affiliations.csv or
personal_ties.csv; a Subject is any thing with rows that have a source. The columns from \`source\` to \`retired\` mean the same in all tables and are listed once, under sources.csv.`;

function section(table: (typeof tables)[number]): string {
  const columns = describeTable(table).filter(
    ({ name }) => table.rows === 'plain' || table.type === 'Source' || !AGAIN.includes(name),
  );
  return `## ${table.file}

${meaningOfTable(table)}

| column | what | cell | example |
| ------ | ---- | ---- | ------- |
${columns.map(line).join('\n')}`;
}

const AGAIN = evidenceColumns.map(({ name }) => name);

function line({ name, meaning, expected, isRequired, example }: DescribedColumn): string {
  const cells = [isRequired ? `**${name}**` : name, meaning, expected, `\`${example}\``];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
