import { useEffect, useState } from 'react';
import type { MapTie } from '../drawing/map/mapTie.ts';
import { type KindGroup, groupNames, groupOf } from '../parts/kinds.ts';
import { Check } from '../parts/Check.tsx';
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
  const counts = countsOf(ties);
  const years = [...counts.keys()];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const bounds = [first, last] as const;
  const from = choice.from ?? first;
  const to = choice.to ?? last;
  const { isPlaying, play } = usePlaying({ choice, onChange }, [from, to, last]);
  if (years.length === 0) return <p className="aside">{words.map.noYears}</p>;
  const undated = ties.filter(({ start }) => yearOf(start) === null).length;
  const narrowed = (one: number, other: number) =>
    onChange({ from: one <= first ? null : one, to: before(last, other) });
  return (
    <section className="years" aria-label={words.map.startYears}>
      <Histogram counts={counts} bounds={bounds} shown={[from, to]} />
      <div className="years-controls">
        <button type="button" onClick={play} aria-pressed={isPlaying}>
          {words.map[isPlaying ? 'pause' : 'play']}
        </button>
        <Slider
          label={words.map.from}
          full={words.map.fromYear}
          value={from}
          bounds={bounds}
          onChange={(year) => narrowed(year, Math.max(year, to))}
        />
        <Slider
          label={words.map.to}
          full={words.map.toYear}
          value={to}
          bounds={bounds}
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
      <Check
        label={words.map.certain}
        isOn={certainly}
        onChange={(isOn) => onChange({ certainly: isOn })}
      />
      <Check
        label={words.map.undated(undated)}
        isOn={dated}
        onChange={(isOn) => onChange({ dated: isOn })}
      />
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

interface HistogramProps {
  readonly counts: Counts;

  /** The first and the last year, and those of the shown ties. */
  readonly bounds: readonly [number, number];
  readonly shown: readonly [number, number];
}

function Histogram({ counts, bounds: [first, last], shown: [from, to] }: HistogramProps) {
  const [measured, width] = useWidth();
  const step = width / (last - first + 1);
  const most = Math.max(...[...counts.values()].map(sum));
  return (
    <div ref={measured}>
      <svg
        viewBox={`0 0 ${Math.max(width, 1)} ${HEIGHT + AXIS}`}
        height={HEIGHT + AXIS}
        width={width}
        aria-hidden="true"
      >
        {[...counts].map(([year, groups]) => (
          <g key={year} opacity={year < from || year > to ? 0.25 : 1}>
            <title>{yearText(year, groups)}</title>
            <Stack groups={groups} left={(year - first) * step} step={step} most={most} />
          </g>
        ))}
        <path d={`M0 ${HEIGHT + 0.5}h${width}`} className="years-axis" />
        {markedYears(first, last, width).map((year) => (
          <text key={year} x={(year - first + 0.5) * step} y={HEIGHT + 14} textAnchor="middle">
            {year}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** Round years whose digits have room on the axis. */
function markedYears(first: number, last: number, width: number): readonly number[] {
  const step = width / (last - first + 1);
  const every = [1, 2, 5, 10, 20, 50, 100].find((years) => years * step > 44) ?? 100;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((year) => {
    const middle = (year - first + 0.5) * step;
    return year % every === 0 && middle > 16 && middle < width - 16;
  });
}

interface StackProps {
  readonly groups: ReadonlyMap<KindGroup, number>;
  readonly left: number;
  readonly step: number;
  readonly most: number;
}

/** The ties of a year by kind, one on the other. */
function Stack({ groups, left, step, most }: StackProps) {
  let top = HEIGHT;
  return groupNames.map((name) => {
    const number = groups.get(name) ?? 0;
    if (number === 0) return null;
    const height = (number / most) * (HEIGHT - 6);
    top -= height;
    return (
      <rect
        key={name}
        className={`tone-${name}`}
        x={left + step * 0.12}
        y={top}
        width={Math.max(1, step * 0.76)}
        height={Math.max(1, height - 0.6)}
      />
    );
  });
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
