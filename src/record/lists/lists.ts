import { addTo } from '../../evidence/groups/groupBy.ts';
import { readFuzzyDate } from '../../evidence/dates/fuzzyDate.ts';
import type { DataRow } from '../tables/row.ts';
import { BAR } from '../claims/claim.ts';

/** A row of `lists.csv`: what one list has of the ties of one place. */
export interface ListSection {
  readonly source: string;
  /** The place whose ties it has; null for a list without sections. */
  readonly host: string | null;
  readonly kinds: readonly string[];
  /** The day of the content, as EDTF; null if the list has none. */
  readonly asOf: string | null;
  /** Whether it has all ties of these kinds that its maker knew of. */
  readonly isWhole: boolean;
  /** Its rows that could mean a tie on record or not: the code of the partner's country, null if the row has none. */
  readonly undecided: readonly (string | null)[];
}

export type Lists = ReturnType<typeof listsIn>;

/** What `lists.csv` says. */
export function listsIn(rows: readonly DataRow[]) {
  const bySource = new Map<string, ListSection[]>();
  const byHost = new Map<string, ListSection[]>();
  const sections = rows.filter(({ table }) => table.type === 'List').map(toSection);
  for (const section of sections) {
    addTo(bySource, section.source, section);
    if (section.host !== null) addTo(byHost, section.host, section);
  }
  return {
    has: (source: string) => bySource.has(source),
    sectionsOf: (host: string): readonly ListSection[] => byHost.get(host) ?? [],
    /** The day on which a list has a tie of these places, as EDTF; null if it has no day. */
    dayOf(source: string, places: readonly string[]) {
      const own = bySource.get(source) ?? [];
      const around = own.filter(({ host }) => host !== null && places.includes(host));
      return latestOf((around.length > 0 ? around : own).map(({ asOf }) => asOf));
    },
    /** The latest day of all lists; null if none has a day. */
    newest: latestOf(sections.map(({ asOf }) => asOf)),
  };
}

/** The date with the latest last day. */
export function latestOf(dates: readonly (string | null)[]): string | null {
  return dates.reduce((latest, date) => (lastDay(date) > lastDay(latest) ? date : latest), null);
}

export function firstDay(date: string | null): string {
  return (date === null ? null : readFuzzyDate(date).earliest) ?? '';
}

export function lastDay(date: string | null): string {
  return (date === null ? null : readFuzzyDate(date).latest) ?? '';
}

function toSection({ cells }: DataRow): ListSection {
  const { source = '', host, kinds, as_of: asOf, whole, undecided } = cells;
  return {
    ...{ source, host: host ?? null, asOf: asOf ?? null, isWhole: whole === 'yes' },
    kinds: kinds?.split(BAR) ?? [],
    undecided: (undecided?.split(BAR) ?? []).map(
      (item) => /\(([A-Z]{2})\)$/.exec(item.trim())?.[1] ?? null,
    ),
  };
}
