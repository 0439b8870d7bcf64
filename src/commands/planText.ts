import type { Operator } from '../neo4j/profiled.ts';

const MOST_DETAILS = 80;

/** A plan as a table, the last operator first; an operator's second input is indented. */
export function planText(plan: Operator): string {
  const lines = [['Operator', 'Rows', 'Hits', 'Details'], ...linesOf(plan, 0)];
  const width = (column: number) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0));
  const [names, rows, hits] = [width(0), width(1), width(2)];
  return lines
    .map(([name = '', row = '', hit = '', details = '']) =>
      `${name.padEnd(names)}  ${row.padStart(rows)}  ${hit.padStart(hits)}  ${details}`.trimEnd(),
    )
    .join('\n');
}

function linesOf(operator: Operator, depth: number): readonly (readonly string[])[] {
  const { operatorType, rows = 0, dbHits = 0, children = [] } = operator;
  const [first, ...others] = children;
  const name = `${'| '.repeat(depth)}${operatorType.replace(/@.*/, '')}`;
  return [
    [name, String(rows), String(dbHits), detailsOf(operator)],
    ...others.flatMap((child) => linesOf(child, depth + 1)),
    ...(first ? linesOf(first, depth) : []),
  ];
}

function detailsOf({ arguments: { Details = '' } = {} }: Operator): string {
  const line = Details.replace(/\s+/g, ' ');
  return line.length > MOST_DETAILS ? `${line.slice(0, MOST_DETAILS)}…` : line;
}
