import { capital, count } from '../shell/words.ts';
import { RowLabel, Unknown, type HrefOf, toneOf } from './Bars.tsx';
import { type Cross, type Part, isUnknown, keyOf } from './cross.ts';
import { words } from '../words/words.ts';

interface LinesProps {
  readonly cross: Cross;

  /** Years between two points. */
  readonly step: number;
  readonly countOf: (number: number) => string;
  readonly hrefOf: HrefOf;
}

/** Years between the rows of a dimension that is time. */
export const STEPS: Readonly<Record<string, number>> = { YEAR: 1, DECADE: 10 };

const [WIDTH, HEIGHT] = [800, 320];
const [TOP, RIGHT, FOOT, LEFT] = [12, 24, 28, 56];

/** One line a part over time. A year in between with no tie is drawn as none; what has no known year is a number below. */
export function Lines({ cross, step, countOf, hrefOf }: LinesProps) {
  const points = pointsOf(cross, step);
  const most = niceAbove(Math.max(1, ...points.flatMap(({ counts }) => counts)));
  const scale: Scale = {
    x: (at) => LEFT + (at * (WIDTH - LEFT - RIGHT)) / Math.max(1, points.length - 1),
    y: (number) => HEIGHT - FOOT - (number / most) * (HEIGHT - FOOT - TOP),
  };
  const labelled = Math.ceil(points.length / 10);
  return (
    <div className="bars">
      {cross.parts.length > 1 && <LineLegend parts={cross.parts} />}
      <svg
        className="lines"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={words.drawing.views.lines}
      >
        <Grid scale={scale} most={most} />
        {points.map(({ year }, at) =>
          at % labelled === 0 ? (
            <text key={year} x={scale.x(at)} y={HEIGHT - 6} textAnchor="middle">
              {year}
            </text>
          ) : null,
        )}
        {cross.parts.map((part, at) => (
          <Run key={keyOf(part)} {...{ part, at, points, scale, countOf }} />
        ))}
      </svg>
      <ol>
        {cross.rows.filter(isUnknown).map((row) => (
          <Unknown key={keyOf(row)} total={row.total}>
            <RowLabel row={row} hrefOf={hrefOf} />
          </Unknown>
        ))}
      </ol>
    </div>
  );
}

interface Scale {
  /** Of the n-th point. */
  readonly x: (at: number) => number;
  readonly y: (number: number) => number;
}

function Grid({ scale: { y }, most }: { readonly scale: Scale; readonly most: number }) {
  return [0, most / 2, most].map((number) => (
    <g key={number}>
      <line className="grid" x1={LEFT} x2={WIDTH - RIGHT} y1={y(number)} y2={y(number)} />
      <text x={LEFT - 8} y={y(number) + 4} textAnchor="end">
        {count(number)}
      </text>
    </g>
  ));
}

interface RunProps extends Pick<LinesProps, 'countOf'> {
  readonly part: Part;
  readonly at: number;
  readonly points: readonly At[];
  readonly scale: Scale;
}

function Run({ part, at, points, scale: { x, y }, countOf }: RunProps) {
  const spots = points.map(({ counts }, place) => [x(place), y(counts[at] ?? 0)] as const);
  return (
    <g className={toneOf(part, at)}>
      <polyline className="run" strokeDasharray={dashesOf(at)} points={spots.join(' ')} />
      {points.map(({ counts, year, label }, place) => {
        const number = counts[at] ?? 0;
        const [cx, cy] = spots[place] ?? [0, 0];
        return number === 0 ? null : (
          <circle key={year} className="spot" cx={cx} cy={cy} r={points.length > 60 ? 2 : 3.5}>
            <title>{words.statistics.segment(label, part.label, countOf(number))}</title>
          </circle>
        );
      })}
    </g>
  );
}

/** Each line by its color and its dashes. */
const DASHES = ['', '9 4', '2 4', '12 4 2 4', '5 3', '1 5', '16 5', '9 3 2 3 2 3'];

const dashesOf = (at: number) => DASHES[at % DASHES.length];

function LineLegend({ parts }: Pick<Cross, 'parts'>) {
  return (
    <ul className="legend">
      {parts.map((part, at) => (
        <li key={keyOf(part)} className={toneOf(part, at)}>
          <svg className="lines sample" viewBox="0 0 40 8" aria-hidden="true">
            <line className="run" x1="0" x2="40" y1="4" y2="4" strokeDasharray={dashesOf(at)} />
          </svg>{' '}
          {capital(part.label)} <span className="aside">{count(part.total)}</span>
        </li>
      ))}
    </ul>
  );
}

interface At extends Pick<Cross['rows'][number], 'counts' | 'label'> {
  readonly year: number;
}

/** Each year or decade from the first to the last. */
function pointsOf({ rows }: Cross, step: number): readonly At[] {
  const known = rows.filter((row) => !isUnknown(row));
  const byYear = new Map(known.map((row) => [Number(row.value), row]));
  const years = [...byYear.keys()].toSorted((one, other) => one - other);
  const [first = 0, last = first] = [years[0], years.at(-1)];
  return Array.from({ length: Math.round((last - first) / step) + 1 }, (_, at) => {
    const year = first + at * step;
    const row = byYear.get(year);
    return { year, label: row?.label ?? `${year}`, counts: row?.counts ?? [] };
  });
}

/** A round number for the top of an axis, half of which is whole. */
function niceAbove(number: number): number {
  const unit = 10 ** Math.floor(Math.log10(number));
  const tops = unit === 1 ? [2, 4, 6, 8, 10] : [1, 2, 3, 4, 5, 6, 8, 10];
  return (tops.find((times) => times * unit >= number) ?? 10) * unit;
}
