import type { DataRow } from '../../src/record/tables/row.ts';
import { isOwn } from '../../src/store/project/calledOff.ts';
import { type Share, sharesOf } from './truth.ts';

/** Fewer comparisons say little of one source. */
const LEAST = 10;

/** How often the year of a start is one that a party's own source states, by directness and by source. */
export function startsIn(rows: readonly DataRow[]): readonly Share[] {
  const directness = new Map(
    rows.flatMap(({ table, cells }) =>
      table.type === 'Source' && cells['directness'] !== undefined
        ? [[cells['id'] ?? '', cells['directness']] as const]
        : [],
    ),
  );
  const isOfParty = (source: string) => isOwn(directness.get(source) ?? '');
  const stated = startsBySource(rows);
  const own = new Set(
    stated.flatMap(({ tie, year, source }) => (isOfParty(source) ? `${tie} ${year}` : [])),
  );
  const known = new Set([...own].map((key) => key.split(' ', 1)[0]));
  const judged = stated
    .filter(({ tie, source }) => known.has(tie) && !isOfParty(source))
    .map(({ tie, year, source }) => ({ source, isRight: own.has(`${tie} ${year}`) }));
  const byKind = judged.map(({ source, isRight }) => ({
    name: `all ${directness.get(source) ?? 'UNKNOWN'}`,
    isRight,
  }));
  const bySource = judged.map(({ source, isRight }) => ({ name: source, isRight }));
  return [...sharesOf(byKind), ...sharesOf(bySource).filter(({ all }) => all >= LEAST)];
}

interface Start {
  readonly tie: string;
  readonly year: string;
  readonly source: string;
}

function startsBySource(rows: readonly DataRow[]): readonly Start[] {
  return rows.flatMap(({ table, cells }) => {
    const { id = '', start = '', source = '', stance, retired, rank } = cells;
    const [year] = /\d{4}/.exec(start) ?? [];
    const stands = stance !== 'DENIES' && retired === undefined && rank !== 'DEPRECATED';
    return table.type === 'SisterTie' && year !== undefined && stands
      ? [{ tie: id, year, source }]
      : [];
  });
}
