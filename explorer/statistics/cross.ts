import type { Counts } from './counting.ts';
import { words } from '../words/words.ts';

export interface Part {
  readonly label: string;

  /** The label as the API has it, of a row. */
  readonly told?: string;

  /** Null means unknown. */
  readonly value: string | null;
}

/** Counts by rows and parts, both in the order of their keys, unknown values last. */
export interface Cross {
  readonly rows: readonly (Part & {
    readonly total: number;

    /** One number per part; 0 if there is none. */
    readonly counts: readonly number[];
  })[];
  readonly parts: readonly (Part & { readonly total: number })[];
}

/** Further parts are joined as `others`, so that colors and columns stay distinct. */
const MOST_PARTS = 9;

type Groups = Counts['counts']['groups'];

export function crossOf(groups: Groups, isByCount: boolean): Cross {
  const known = partsIn(groups);
  const parts = known.length > MOST_PARTS ? fewOf(known) : known;
  const placeOf = new Map(parts.map((part, at) => [keyOf(part), at]));
  const rows = new Map<string, { part: Part; counts: number[] }>();
  for (const { count, keys } of groups) {
    const [row = whole(), part = whole()] = keys;
    const counted = rows.get(keyOf(row)) ?? { part: row, counts: parts.map(() => 0) };
    rows.set(keyOf(row), counted);
    const at = placeOf.get(keyOf(part)) ?? parts.length - 1;
    counted.counts[at] = (counted.counts[at] ?? 0) + count;
  }
  const all = [...rows.values()].map(({ part, counts }) => ({
    ...part,
    counts,
    total: counts.reduce((sum, count) => sum + count, 0),
  }));
  return {
    parts: toldApart(parts),
    rows: toldApart(isByCount ? all.toSorted((one, other) => other.total - one.total) : all),
  };
}

/** Unknown values have no value, but a label of their own for each reason. */
export const keyOf = ({ label, value }: Part) => value ?? `?${label}`;

/** Namesakes get their id. */
function toldApart<One extends Part>(all: readonly One[]): readonly One[] {
  const labels = all.map(({ label }) => label);
  const shared = new Set(labels.filter((label, at) => labels.indexOf(label) !== at));
  return all.map((one) =>
    one.value !== null && shared.has(one.label)
      ? { ...one, label: words.statistics.namesake(one.label, one.value) }
      : one,
  );
}

/** The only part of what is counted by rows alone. */
const whole = (): Part => ({ label: words.statistics.count, value: 'count' });

type Counted = Cross['parts'][number];

function partsIn(groups: Groups): readonly Counted[] {
  const parts = new Map<string, Counted>();
  for (const { count, keys } of groups) {
    const part = keys[1] ?? whole();
    const total = (parts.get(keyOf(part))?.total ?? 0) + count;
    parts.set(keyOf(part), { label: part.label, value: part.value, total });
  }
  return [...parts.values()].sort(byValue);
}

/** The largest parts in their order, and the rest joined. */
function fewOf(parts: readonly Counted[]): readonly Counted[] {
  const largest = parts.toSorted((a, b) => b.total - a.total).slice(0, MOST_PARTS - 1);
  const rest = parts.filter((part) => !largest.includes(part));
  const total = rest.reduce((sum, part) => sum + part.total, 0);
  return [
    ...parts.filter((part) => largest.includes(part)),
    { label: words.statistics.others(rest.length), value: 'others', total },
  ];
}

function byValue(a: Counted, b: Counted): number {
  return Number(isUnknown(a)) - Number(isUnknown(b)) || ordered(a, b);
}

function ordered({ value: a }: Part, { value: b }: Part): number {
  return (a ?? '').localeCompare(b ?? '', words.tag, { numeric: true });
}

export const isUnknown = ({ value }: Part) => value === null || value === 'UNKNOWN';
