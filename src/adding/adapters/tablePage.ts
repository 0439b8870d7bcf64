import { readFile } from 'node:fs/promises';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { tidy } from '../../record/files/readRows.ts';
import { MEGABYTE, amount, expectSize } from '../input/input.ts';
import type { Form } from './tableCells.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A page is read whole. */
const LARGEST_PAGE = 20 * MEGABYTE;

/** A cell can say that it covers any number of others. */
const MOST_COVERED = 1_000;

const MOST_CELLS = 1_000_000;

/**
 * The rows of a table of an HTML page: the one with that number, from 1, or caption; else the one with most rows. A cell over several
 * rows or columns stands in each. After the columns come the addresses of links, as `City (address)`.
 */
export async function* pageRows(path: string, form: Form): AsyncGenerator<readonly string[]> {
  const { encoding, sheet } = form;
  await expectSize(path, LARGEST_PAGE, 'Save the table alone.');
  const page = parse(new TextDecoder(encoding, { fatal: true }).decode(await readFile(path)));
  const tables = elementsIn(page, 'table').map((table) => ({
    caption: textOf(elementsIn(table, 'caption')[0]),
    rows: rowsOf(table),
  }));
  const table =
    sheet === undefined
      ? tables.toSorted((a, b) => b.rows.length - a.rows.length)[0]
      : (tables.find(({ caption }) => caption === sheet) ?? tables[Number(sheet) - 1]);
  if (table === undefined) {
    const named = sheet === undefined ? '' : ` "${sheet}"`;
    throw new Error(`it has ${amount(tables.length)} tables, and none${named}`);
  }
  yield* withLinks(gridOf(table.rows));
}

/** In the order of the page, without those within another of the same name. */
function elementsIn(node: Node | undefined, name: string): readonly Element[] {
  if (node === undefined || !('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) =>
    child.nodeName === name ? [child as Element] : elementsIn(child, name),
  );
}

function rowsOf(table: Element): readonly (readonly Element[])[] {
  return elementsIn(table, 'tr').map((row) =>
    row.childNodes.filter(
      (node): node is Element => node.nodeName === 'td' || node.nodeName === 'th',
    ),
  );
}

interface Cell {
  readonly text: string;
  readonly link: string;
}

/** The cells by row and column, each wherever it reaches. */
function gridOf(rows: readonly (readonly Element[])[]): readonly (readonly Cell[])[] {
  const grid: Cell[][] = rows.map(() => []);
  let count = 0;
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const element of row) {
      while (grid[at]?.[column] !== undefined) column++;
      const cell = { text: textOf(element), link: linkIn(element) };
      const [down, across] = ['rowspan', 'colspan'].map((name) => spanOf(element, name));
      for (let below = at; below < Math.min(at + (down ?? 1), rows.length); below++)
        for (let beside = column; beside < column + (across ?? 1); beside++) {
          (grid[below] as Cell[])[beside] = cell;
          if (++count > MOST_CELLS)
            throw new Error(`it has more than ${amount(MOST_CELLS)} cells. Save the table alone.`);
        }
    }
  }
  return grid;
}

function spanOf(element: Element, name: string): number {
  const count = Number(attributeOf(element, name) ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, MOST_COVERED) : 1;
}

function attributeOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

function linkIn(element: Element): string {
  const [link] = elementsIn(element, 'a').map((one) => attributeOf(one, 'href') ?? '');
  return link !== undefined && /^(https?:)?\/\//.test(link)
    ? link.replace(/^\/\//, 'https://')
    : '';
}

/** What a page shows of a cell: no footnotes, and lines apart. */
function textOf(node: Node | undefined): string {
  return tidy(node === undefined ? '' : shown(node));
}

const HIDDEN: readonly string[] = ['script', 'style', 'sup'];

function shown(node: Node): string {
  if (node.nodeName === '#text') return 'value' in node ? node.value : '';
  if (HIDDEN.includes(node.nodeName)) return '';
  if (node.nodeName === 'br') return '\n';
  return 'childNodes' in node ? node.childNodes.map(shown).join('') : '';
}

function* withLinks(grid: readonly (readonly Cell[])[]): Generator<readonly string[]> {
  const width = Math.max(0, ...grid.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => at);
  const linked = columns.filter((at) => grid.some((row) => (row[at]?.link ?? '') !== ''));
  for (const [index, row] of grid.entries()) {
    const addresses = linked.map((at) => row[at]?.link ?? '');
    const headings = linked.map((at) => `${row[at]?.text ?? ''} (address)`);
    yield [...columns.map((at) => row[at]?.text ?? ''), ...(index === 0 ? headings : addresses)];
  }
}
