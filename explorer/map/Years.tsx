import { useEffect, useState } from 'react';
import type { MapTie } from '../drawing/map/mapTie.ts';
import { type KindGroup, groupNames, groupOf } from '../parts/kinds.ts';
import { useWidth } from '../drawing/useWidth.ts';
import type { Choice } from '../drawing/map/choice.ts';
import { words } from '../words/words.ts';

export interface YearsProps {
  /** The ties that match all choices except the years. */
  readonly ties: readonly MapTie[];
  readonly choice: Choice;
  readonly onChange: (years: Partial<Choice>) => void;
}

const HEIGHT = 76;
const AXIS = 18;
const STEP_MS = 450;

/** A histogram of start years, and two sliders for the years to show. */
export function Years({ ties, choice, onChange }: YearsProps) {
  const [measured, width] = useWidth();
  const counts = countsOf(ties);
  const years = [...counts.keys()];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const from = choice.from ?? first;
  const to = choice.to ?? last;
  const { isPlaying, play } = usePlaying({ choice, onChange }, [from, to, last]);
  if (years.length === 0) return <p className="aside">{words.map.noYears}</p>;
  const undated = ties.filter(({ start }) => yearOf(start) === null).length;
  const narrowed = (one: number, other: number) =>
    onChange({ from: one <= first ? null : one, to: before(last, other) });
  return (
    <section className="years" aria-label={words.map.startYears}>
      <div ref={measured}>
        <svg
          viewBox={`0 0 ${Math.max(width, 1)} ${HEIGHT + AXIS}`}
          height={HEIGHT + AXIS}
          width={width}
          aria-hidden="true"
        >
          <Bars counts={counts} bounds={[first, last]} shown={[from, to]} width={width} />
        </svg>
      </div>
      <div className="years-controls">
        <button type="button" onClick={play} aria-pressed={isPlaying}>
          {words.map[isPlaying ? 'pause' : 'play']}
        </button>
        <Slider
          label={words.map.from}
          full={words.map.fromYear}
          value={from}
          bounds={[first, last]}
          onChange={(year) => narrowed(year, Math.max(year, to))}
        />
        <Slider
          label={words.map.to}
          full={words.map.toYear}
          value={to}
          bounds={[first, last]}
          onChange={(year) => narrowed(Math.min(year, from), year)}
        />
        <Checks choice={choice} undated={undated} onChange={onChange} />
      </div>
    </section>
  );
}

/** What to do with ties whose start is inexact or missing. */
function Checks({
  choice: { certainly, dated },
  undated,
  onChange,
}: Pick<YearsProps, 'choice' | 'onChange'> & { readonly undated: number }) {
  return (
    <>
      <label className="check">
        <input
          type="checkbox"
          checked={certainly}
          onChange={({ target }) => onChange({ certainly: target.checked })}
        />
        {words.map.certain}
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={dated}
          onChange={({ target }) => onChange({ dated: target.checked })}
        />
        {words.map.undated(undated)}
      </label>
    </>
  );
}

/** While it plays, each step shows one more year, up to the last. From there it begins again. */
function usePlaying(
  { choice, onChange }: Pick<YearsProps, 'choice' | 'onChange'>,
  [first, to, last]: readonly [number, number, number],
) {
  const { from } = choice;
  const [isPlaying, setPlaying] = useState(false);
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setTimeout(() => {
      if (to >= last) setPlaying(false);
      else onChange({ from, to: before(last, to + 1) });
    }, STEP_MS);
    return () => clearTimeout(timer);
  }, [isPlaying, to, last, onChange, from]);
  const play = () => {
    if (!isPlaying && to >= last)
      onChange({ from, to: before(last, Math.max(first, from ?? first)) });
    setPlaying(!isPlaying);
  };
  return { isPlaying, play };
}

/** Null for the last year, which is no filter. */
const before = (last: number, year: number) => (year >= last ? null : year);

function Slider({
  label,
  full,
  value,
  bounds: [first, last],
  onChange,
}: {
  readonly label: string;

  /** For screen readers. */
  readonly full: string;
  readonly value: number;
  readonly bounds: readonly [number, number];
  readonly onChange: (year: number) => void;
}) {
  return (
    <label className="slider">
      {label} <output>{value}</output>
      <input
        type="range"
        aria-label={full}
        min={first}
        max={last}
        value={value}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </label>
  );
}

type Counts = ReadonlyMap<number, ReadonlyMap<KindGroup, number>>;

function Bars({
  counts,
  bounds: [first, last],
  shown: [from, to],
  width,
}: {
  readonly counts: Counts;
  readonly bounds: readonly [number, number];
  readonly shown: readonly [number, number];
  readonly width: number;
}) {
  const step = width / (last - first + 1);
  const most = Math.max(...[...counts.values()].map((groups) => sum(groups)));
  const every = [1, 2, 5, 10, 20, 50, 100].find((years) => years * step > 44) ?? 100;
  const hasRoom = (year: number) => {
    const middle = (year - first + 0.5) * step;
    return middle > 16 && middle < width - 16;
  };
  const marked = Array.from({ length: last - first + 1 }, (_, at) => first + at).filter(
    (year) => year % every === 0 && hasRoom(year),
  );
  return (
    <>
      {[...counts].map(([year, groups]) => {
        let top = HEIGHT;
        return (
          <g key={year} opacity={year < from || year > to ? 0.25 : 1}>
            <title>{yearText(year, groups)}</title>
            {groupNames.map((name) => {
              const number = groups.get(name) ?? 0;
              if (number === 0) return null;
              const height = (number / most) * (HEIGHT - 6);
              top -= height;
              return (
                <rect
                  key={name}
                  className={`tone-${name}`}
                  x={(year - first) * step + step * 0.12}
                  y={top}
                  width={Math.max(1, step * 0.76)}
                  height={Math.max(1, height - 0.6)}
                />
              );
            })}
          </g>
        );
      })}
      <path d={`M0 ${HEIGHT + 0.5}h${width}`} className="years-axis" />
      {marked.map((year) => (
        <text key={year} x={(year - first + 0.5) * step} y={HEIGHT + 14} textAnchor="middle">
          {year}
        </text>
      ))}
    </>
  );
}

/** `1985: sister cities 9, sister states 2` */
function yearText(year: number, groups: ReadonlyMap<KindGroup, number>): string {
  const parts = groupNames.flatMap((name) => {
    const number = groups.get(name);
    return number ? [[words.terms.groups[name], number] as const] : [];
  });
  return words.map.inYear(year, parts);
}

/** By the year of the earliest possible start. */
function countsOf(ties: readonly MapTie[]): Counts {
  const counts = new Map<number, Map<KindGroup, number>>();
  for (const { kind, start } of ties) {
    const year = yearOf(start);
    if (year === null) continue;
    const groups = counts.get(year) ?? new Map<KindGroup, number>();
    counts.set(year, groups);
    groups.set(groupOf(kind), (groups.get(groupOf(kind)) ?? 0) + 1);
  }
  return new Map([...counts].toSorted(([one], [other]) => one - other));
}

function yearOf(start: MapTie['start']): number | null {
  const day = start?.earliest ?? start?.latest;
  return day == null ? null : Number(day.slice(0, 4));
}

const sum = (groups: ReadonlyMap<KindGroup, number>) =>
  [...groups.values()].reduce((all, number) => all + number, 0);
