import { hash } from 'node:crypto';
import type { ClaimWord } from '../../evidence/claim.ts';
import { toCamelCase } from '../words/camelCase.ts';
import type { DataRow } from '../tables/row.ts';
import { type Fact, type Table, columnsOf } from '../tables/table.ts';

/** Separates the items of a list. */
export const BAR = '|';

/** The evidence columns: the same for all claims of a row. */
export interface ClaimEvidence {
  readonly source: string;
  readonly locator: string | null;
  readonly takenFrom: string | null;
  readonly stance: ClaimWord['stance'];
  readonly rank: ClaimWord['rank'];
  readonly reason: string | null;
  readonly recorded: string;
  readonly retired: string | null;
}

/** One source's statement about one property of one subject, as in the data files. */
export interface DataClaim extends ClaimEvidence {
  readonly id: string;
  readonly subject: string;
  readonly property: string;
  readonly form: ClaimWord['form'];
  readonly value: string;
  /** Its position in its list. */
  readonly ordinal: number;
  /** Qualifiers of the value, such as the language of a name. */
  readonly qualifiers: Readonly<Record<string, string>>;
}

const made = new WeakMap<DataRow, readonly DataClaim[]>();

/** The claims of a row whose cells were read, made once; a row of a plain table makes none. */
export function claimsOf(row: DataRow): readonly DataClaim[] {
  const claims = made.get(row) ?? makeClaims(row);
  made.set(row, claims);
  return claims;
}

/** The row that some claims make, each cell's in the order of its list. */
export function rowOf(table: Table, cells: DataRow['cells'], claims: readonly DataClaim[]) {
  const row = { table, file: table.file, line: 0, cells };
  const order = new Map(table.facts.map(({ property }, index) => [property, index]));
  const orderOf = ({ property }: DataClaim) => order.get(property) ?? 0;
  made.set(
    row,
    claims.toSorted((a, b) => orderOf(a) - orderOf(b)),
  );
  return row;
}

function makeClaims({ table, cells }: DataRow): readonly DataClaim[] {
  if (table.rows === 'plain') return [];
  const evidence = evidenceOf(cells);
  const subject = cells['id'] ?? '';
  return table.facts.flatMap((fact) =>
    valuesOf(fact, cells).map((value, ordinal) => {
      const { property, form } = fact;
      const qualifiers =
        fact.qualifiers.length === 0
          ? fact.implied
          : { ...fact.implied, ...qualifiersOf(fact, cells) };
      const said = { subject, property, form, value, ordinal, qualifiers, ...evidence };
      return { id: idOf(said), ...said };
    }),
  );
}

function evidenceOf(cells: DataRow['cells']): ClaimEvidence {
  return {
    source: cells['source'] ?? '',
    locator: cells['locator'] ?? null,
    takenFrom: cells['taken_from'] ?? null,
    stance: (cells['stance'] ?? 'SUPPORTS') as ClaimEvidence['stance'],
    rank: (cells['rank'] ?? 'NORMAL') as ClaimEvidence['rank'],
    reason: cells['reason'] ?? null,
    recorded: cells['recorded'] ?? '',
    retired: cells['retired'] ?? null,
  };
}

function valuesOf(fact: Fact, cells: DataRow['cells']): readonly string[] {
  const texts = fact.columns.map(({ name }) => cells[name]);
  if (texts.some((text) => text === undefined)) return [];
  const value = texts.join(fact.glue);
  return fact.list ? value.split(BAR) : [value];
}

function qualifiersOf({ qualifiers }: Fact, cells: DataRow['cells']): Record<string, string> {
  return Object.fromEntries(
    qualifiers.flatMap(({ name }) =>
      cells[name] === undefined ? [] : [[toCamelCase(name), cells[name]]],
    ),
  );
}

function idOf(said: Omit<DataClaim, 'id'>): string {
  const { subject, property, value, stance, source, locator, takenFrom, recorded } = said;
  const more = Object.entries(said.qualifiers).flat();
  const parts = [subject, property, value, stance, source, locator, takenFrom, recorded, ...more];
  const text = parts.map((part) => part ?? '').join('\t');
  return `claim-${hash('sha256', text).slice(0, 16)}`;
}

/** The cells that the claims of a fact came from, list items joined. */
export function cellsOf(fact: Fact, claims: readonly DataClaim[]): Record<string, string> {
  const [first] = claims;
  if (first === undefined) return {};
  const value = claims.map((claim) => claim.value).join(BAR);
  const texts = fact.columns.length === 1 ? [value] : splitAll(value, fact);
  const all = [...texts, ...fact.qualifiers.map(({ name }) => first.qualifiers[toCamelCase(name)])];
  return Object.fromEntries(
    columnsOf(fact).flatMap(({ name }, index) => (all[index] ? [[name, all[index]]] : [])),
  );
}

function splitAll(value: string, { columns, glue }: Fact): string[] {
  const parts = value.split(glue);
  return [...parts.slice(0, columns.length - 1), parts.slice(columns.length - 1).join(glue)];
}
