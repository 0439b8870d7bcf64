import { compareText } from '../../evidence/claim.ts';
import { groupBy } from '../../evidence/groups/groupBy.ts';
import { type DataClaim, type ClaimEvidence, cellsOf, claimsOf, rowOf } from '../claims/claim.ts';
import { withoutNull } from '../../withoutNull.ts';
import { evidenceColumns } from '../tables/evidenceColumns.ts';
import { NO_VALUES } from '../tables/cellParser.ts';
import { remember } from '../words/remember.ts';
import type { DataRow } from '../tables/row.ts';
import { type Fact, type Table, headerOf } from '../tables/table.ts';

/** The same rows for the same claims, regardless of their number and order in the files. */
export function canonicalRows(rows: readonly DataRow[], tables: readonly Table[]): DataRow[] {
  const types = new Map<string, string>();
  for (const { table, cells } of rows)
    if (table.rows === 'own') types.set(cells['id'] ?? '', table.type);
  const plain = rows.filter(({ table }) => table.rows === 'plain');
  return rowsInOrder(
    [
      ...ofOneDataset(plain).map(inPairOrder),
      ...rowsOfClaims(rows.flatMap(claimsOf), types, tables),
    ],
    tables,
  );
}

/** Puts claims into rows, those with the same evidence about the same subject together. */
export function rowsOfClaims(
  claims: readonly DataClaim[],
  types: ReadonlyMap<string, string>,
  tables: readonly Table[],
): DataRow[] {
  const homesOf = remember((type: string | undefined) => homesIn(type, tables));
  const home = (claim: DataClaim) => ({
    claim,
    home: homeOf(claim, homesOf(types.get(claim.subject))),
  });
  const keyOf = ({ claim, home }: { readonly claim: DataClaim; readonly home: Home }) =>
    `${home.table.file}\t${JSON.stringify(evidenceCells(claim))}`;
  return [...groupBy(claims, ({ subject }) => subject).values()].flatMap((own) => {
    const once = new Map(own.map((claim) => [claim.id, claim]));
    const homed = [...once.values()].map(home);
    return [...groupBy(homed, keyOf).values()].flatMap(stack);
  });
}

interface Home {
  readonly table: Table;
  readonly fact: Fact;
}

/** The tables that can hold claims about a subject of that type, by property; the type's own table comes first. */
function homesIn(type: string | undefined, tables: readonly Table[]): ReadonlyMap<string, Home[]> {
  const own = tables.filter((table) => table.rows === 'own' && table.type === type);
  const others = tables.filter((table) => table.rows === 'other');
  const homes = [...own, ...others].flatMap((table) =>
    table.facts.map((fact) => ({ table, fact })),
  );
  return groupBy(homes, ({ fact }) => fact.property);
}

/** The first table whose columns can hold the whole claim. */
function homeOf(claim: DataClaim, homes: ReadonlyMap<string, readonly Home[]>): Home {
  const home = homes.get(claim.property)?.find(({ fact }) => canSay(fact, claim));
  if (home === undefined)
    throw new Error(
      `No data file has \`${claim.property}\` of a thing such as "${claim.subject}".`,
    );
  return home;
}

function canSay({ qualifiers, implied }: Fact, claim: DataClaim): boolean {
  const said = Object.entries(claim.qualifiers);
  const implies = said.length === Object.keys(implied).length;
  return qualifiers.length > 0 || (implies && said.every(([key, text]) => implied[key] === text));
}

/** A cell holds one value or one list; the rest goes to another row with the same evidence. */
function stack(homed: readonly { readonly claim: DataClaim; readonly home: Home }[]): DataRow[] {
  const [first] = homed;
  if (first === undefined) return [];
  const head = { id: first.claim.subject, ...evidenceCells(first.claim) };
  const rows: { cells: DataRow['cells']; claims: readonly DataClaim[] }[] = [];
  for (const own of groupBy(homed, ({ claim }) => claim.property).values()) {
    const { fact } = own[0]?.home ?? first.home;
    const claims = own.map(({ claim }) => claim).sort(inCell);
    cellfuls(fact, claims).forEach((cellful, index) => {
      const { cells = head, claims: others = [] } = rows[index] ?? {};
      const own = cellful.map((claim, ordinal) =>
        claim.ordinal === ordinal ? claim : { ...claim, ordinal },
      );
      rows[index] = { cells: { ...cells, ...cellsOf(fact, own) }, claims: [...others, ...own] };
    });
  }
  return rows.map(({ cells, claims }) => rowOf(first.home.table, cells, claims));
}

function inCell(a: DataClaim, b: DataClaim): number {
  return a.ordinal - b.ordinal || compareText(a.value, b.value) || compareText(a.id, b.id);
}

function cellfuls({ list }: Fact, claims: readonly DataClaim[]): (readonly DataClaim[])[] {
  const alone = ({ value }: DataClaim) => !list || NO_VALUES.includes(value);
  const together = claims.filter((claim) => !alone(claim));
  const singly = claims.filter(alone).map((claim) => [claim]);
  return together.length === 0 ? singly : [together, ...singly];
}

function evidenceCells(evidence: ClaimEvidence): DataRow['cells'] {
  const { source, locator, takenFrom, stance, rank, reason, recorded, retired } = evidence;
  return withoutNull<string>({
    ...{ source, locator, taken_from: takenFrom },
    stance: stance === 'SUPPORTS' ? null : stance,
    rank: rank === 'NORMAL' ? null : rank,
    ...{ reason, recorded, retired },
  });
}

const AND = ' AND ';

/** One row for all parts of a dataset, that of the folder itself; its licence is an SPDX expression that names each. */
function ofOneDataset(plain: readonly DataRow[]): readonly DataRow[] {
  const all = plain.filter(({ table }) => table.type === 'Dataset');
  const first = all.find(({ file, table }) => file === table.file) ?? all[0];
  if (first === undefined || all.length === 1) return plain;
  const licenses = all.flatMap(({ cells }) => cells['licence']?.split(AND) ?? []);
  const license = [...new Set(licenses)].sort().join(AND);
  return [
    { ...first, cells: { ...first.cells, licence: license } },
    ...plain.filter(({ table }) => table.type !== 'Dataset'),
  ];
}

/** For a symmetric relation the order of the two does not matter. */
function inPairOrder(row: DataRow): DataRow {
  const { a, b } = row.cells;
  if (a === undefined || b === undefined || a <= b) return row;
  return { ...row, cells: { ...row.cells, a: b, b: a } };
}

/** By file, then id, then evidence, fuller rows first, then the other cells. */
export function rowsInOrder(rows: readonly DataRow[], tables: readonly Table[]): DataRow[] {
  const order = new Map(tables.map((table, index) => [table, index]));
  const orderOf = ({ table }: DataRow) => order.get(table) ?? -1;
  return rows.toSorted((a, b) => orderOf(a) - orderOf(b) || compareRows(a, b));
}

/** Of one table. */
function compareRows(a: DataRow, b: DataRow): number {
  const all = headerOf(a.table);
  if (a.table.rows === 'plain') return compareCells(a, b, all);
  const filled = Object.keys(b.cells).length - Object.keys(a.cells).length;
  return compareCells(a, b, EVIDENCE) || filled || compareCells(a, b, all);
}

const EVIDENCE = ['id', ...evidenceColumns.map(({ name }) => name)];

function compareCells({ cells: a }: DataRow, { cells: b }: DataRow, columns: readonly string[]) {
  const column = columns.find((name) => a[name] !== b[name]) ?? '';
  return compareText(a[column] ?? '', b[column] ?? '');
}
