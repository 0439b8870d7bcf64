import type { TieFilter } from '../../generated/operations.ts';
import type { MapTie } from './mapTie.ts';
import { KIND_GROUPS, type KindGroup, USUAL_TIES, groupNames, groupOf } from '../../parts/kinds.ts';
import { STATUSES } from '../../parts/terms.ts';
import { words } from '../../words/words.ts';

/** The choices of the map, all kept in the address. */
export interface Choice {
  /** IDs of two countries, or of any two parties; none for the world. */
  readonly between: readonly string[];

  /** Kinds and statuses; empty for all. */
  readonly groups: readonly KindGroup[];
  readonly statuses: readonly MapTie['status'][];

  /** Years in which ties began, both included; null for no bound. */
  readonly from: number | null;
  readonly to: number | null;

  /** Leaves out ties that possibly but not certainly began in these years. */
  readonly certainly: boolean;

  /** Leaves out ties without a start year. */
  readonly dated: boolean;
  readonly contested: boolean;

  /** Draws ties of many places too, whose lines would cover the others. */
  readonly many: boolean;

  /** Totals instead of each tie; null for each tie. */
  readonly show: TotalsBy | null;

  /** The id of the open tie. */
  readonly tie: string | null;
}

export const TOTALS_BY = ['COUNTRY', 'STATE'] as const;

/** What ties are counted by. */
export type TotalsBy = (typeof TOTALS_BY)[number];

/** In the address instead of places, for the ties of all. */
const WORLD = 'world';

export function readChoice(params: URLSearchParams): Choice {
  const list = (name: string) => params.get(name)?.split(',').filter(Boolean) ?? [];
  const year = (name: string) => {
    const text = params.get(name) ?? '';
    return /^\d{4}$/.test(text) ? Number(text) : null;
  };
  return {
    between: list('between')
      .filter((id) => id !== WORLD)
      .slice(0, 10),
    groups: groupNames.filter((name) => list('kinds').includes(name)),
    statuses: STATUSES.filter((status) => list('statuses').includes(status)),
    from: year('from'),
    to: year('to'),
    certainly: params.has('certainly'),
    dated: params.has('dated'),
    contested: params.has('contested'),
    many: params.has('many'),
    show: TOTALS_BY.find((by) => by === params.get('show')) ?? null,
    tie: params.get('tie'),
  };
}

export function paramsOf(choice: Choice): Readonly<Record<string, string | null>> {
  return {
    between: choice.between.join(',') || WORLD,
    kinds: choice.groups.join(','),
    statuses: choice.statuses.join(','),
    from: choice.from === null ? null : String(choice.from),
    to: choice.to === null ? null : String(choice.to),
    certainly: choice.certainly ? 'yes' : null,
    dated: choice.dated ? 'yes' : null,
    contested: choice.contested ? 'yes' : null,
    many: choice.many ? 'yes' : null,
    show: choice.show,
    tie: choice.tie,
  };
}

/** Whether an address holds a choice at all. */
export const hasChoice = (params: URLSearchParams) =>
  Object.keys(paramsOf(readChoice(params))).some((name) => params.has(name));

/** Of the ties of the map, which memberships belong to only if the choice names them. */
export const tiesOf = ({ groups }: Pick<Choice, 'groups'>): TieFilter =>
  groups.includes('network') ? {} : USUAL_TIES;

/** The same choice as a filter of the API. */
export function filterOf(choice: Choice): TieFilter {
  const { between, contested, dated, from, groups, statuses, to } = choice;
  return {
    ...tiesOf(choice),
    ...(between.length > 0 && { between }),
    ...(groups.length > 0 && { kinds: groups.flatMap((name) => KIND_GROUPS[name].kinds) }),
    ...(statuses.length > 0 && { statuses }),
    ...(from !== null && { startedFrom: String(from) }),
    ...(to !== null && { startedTo: String(to) }),
    ...(hasYears(choice) && isCertain(choice) && { certainty: 'CERTAINLY' }),
    ...(dated && { hasStart: true }),
    ...(contested && { contested: true }),
  };
}

/** Whether a tie matches `filterOf`, without a request. */
export function admits(choice: Choice, tie: MapTie, contested: ReadonlySet<string>): boolean {
  const { groups, statuses } = choice;
  return (
    (groups.length === 0 || groups.includes(groupOf(tie.kind))) &&
    (statuses.length === 0 || statuses.includes(tie.status)) &&
    (!choice.contested || contested.has(tie.id)) &&
    admitsStart(choice, tie.start)
  );
}

export const hasYears = ({ from, to }: Choice) => from !== null || to !== null;

/** A tie on record can have begun in the future only where a source says so, whatever its bounds leave open. */
const isCertain = ({ certainly, from }: Choice) =>
  certainly || (from !== null && from > new Date().getFullYear());

function admitsStart(choice: Choice, start: MapTie['start']): boolean {
  const { dated, from, to } = choice;
  const [first, last] = [yearOf(start?.earliest), yearOf(start?.latest)];
  if (dated && first === null && last === null) return false;
  if (!isCertain(choice))
    return (from === null || (last ?? Infinity) >= from) && (to === null || (first ?? 0) <= to);
  if (/[~?%]/.test(start?.edtf ?? '')) return false;
  return (
    (from === null || (first ?? -Infinity) >= from) && (to === null || (last ?? Infinity) <= to)
  );
}

const yearOf = (day: string | null | undefined) => (day == null ? null : Number(day.slice(0, 4)));

/** The choice in words; empty if all ties are shown. */
export function choiceText(choice: Choice): string {
  const { certainly, contested, dated, from, groups, statuses, to } = choice;
  const years = from === null && to === null ? null : words.map.begun(from, to, certainly);
  const { comma, semicolon } = words.parts;
  return [
    groups.map((name) => words.terms.groups[name].toLowerCase()).join(comma),
    statuses.map((status) => words.terms.statusGroups[status].toLowerCase()).join(comma),
    years,
    dated && words.map.dated,
    contested && words.terms.contested,
  ]
    .filter(Boolean)
    .join(semicolon);
}

/** `united states` for `united-states`. */
export const placeWords = (id: string) => words.parts.placeNames(id);
