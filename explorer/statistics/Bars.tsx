import './statistics.css';
import type { ReactNode } from 'react';
import { Link } from '../shell/Link.tsx';
import { capital, count } from '../shell/words.ts';
import { type Cross, type Part, isUnknown, keyOf } from './cross.ts';
import { words } from '../words/words.ts';

interface BarsProps {
  readonly cross: Cross;

  /** `2 ties`. */
  readonly countOf: (number: number) => string;
  readonly hrefOf: HrefOf;

  /** How many rows are drawn; null: all that can be compared. */
  readonly top: string | null;
  readonly onWhole: () => void;
}

/** The address of the table with what a row counts; null if no table has just that. */
export type HrefOf = (row: Part) => string | null;

/** A row's label, with a link to what it counts. */
export function RowLabel({ row, hrefOf }: { readonly row: Part; readonly hrefOf: HrefOf }) {
  const href = hrefOf(row);
  return href === null ? capital(row.label) : <Link href={href}>{capital(row.label)}</Link>;
}

/** More bars than this cannot be compared; the table has all rows. */
const MOST_BARS = 25;

/**
 * One bar per row, its parts in the order of the legend, each with its own color and pattern. What is unknown is a number beside the
 * axis: a bar of it would make the others too short to compare.
 */
export function Bars({ cross, countOf, hrefOf, top, onWhole }: BarsProps) {
  const isWhole = top === 'all';
  const known = cross.rows.filter((row) => !isUnknown(row));
  const unknown = cross.rows.filter(isUnknown);
  const [told, rest] = isWhole ? [unknown, []] : [unknown.slice(0, 3), unknown.slice(3)];
  const most = top === null && known.length <= 4 * MOST_BARS ? Infinity : Number(top ?? MOST_BARS);
  const shown = isWhole ? known : known.slice(0, most);
  const longest = Math.max(...known.map(({ total }) => total));
  return (
    <div className="bars">
      {cross.parts.length > 1 && <Legend parts={cross.parts} />}
      <ol>
        {shown.map((row) => (
          <Bar key={keyOf(row)} {...{ row, cross, countOf, hrefOf }} most={longest} />
        ))}
        {told.map((row) => (
          <Unknown key={keyOf(row)} total={row.total}>
            <RowLabel row={row} hrefOf={hrefOf} />
          </Unknown>
        ))}
        {rest.length > 0 && (
          <Unknown total={rest.reduce((sum, { total }) => sum + total, 0)}>
            {words.statistics.others(rest.length)}
          </Unknown>
        )}
      </ol>
      {shown.length < known.length && (
        <p className="no-picture">
          <button type="button" onClick={onWhole}>
            {words.statistics.allBars(known.length)}
          </button>
        </p>
      )}
    </div>
  );
}

interface BarProps extends Pick<BarsProps, 'cross' | 'countOf' | 'hrefOf'> {
  readonly row: Cross['rows'][number];

  /** What the longest bar counts. */
  readonly most: number;
}

function Bar({ row, most, cross, countOf, hrefOf }: BarProps) {
  return (
    <li>
      <span className="bars-label">
        <RowLabel row={row} hrefOf={hrefOf} />
      </span>
      <span className="bars-track">
        {cross.parts.map((part, at) => {
          const number = row.counts[at] ?? 0;
          if (number === 0) return null;
          return (
            <Segment
              key={keyOf(part)}
              share={number / most}
              tone={toneOf(part, at)}
              title={words.statistics.segment(row.label, part.label, countOf(number))}
              text={count(number)}
            />
          );
        })}
        <span className="bars-total">{count(row.total)}</span>
      </span>
    </li>
  );
}

interface UnknownProps {
  readonly total: number;
  readonly children: ReactNode;
}

/** A row of what the axis has no place for. */
export function Unknown({ total, children }: UnknownProps) {
  return (
    <li className="unknown-row">
      <span className="bars-label">{children}</span>
      <span className="bars-track">
        <span className="bars-total">{count(total)}</span>
        <span className="aside">{words.statistics.notDrawn}</span>
      </span>
    </li>
  );
}

function Legend({ parts }: Pick<Cross, 'parts'>) {
  return (
    <ul className="legend">
      {parts.map((part, at) => (
        <li key={keyOf(part)}>
          <span className={`swatch ${toneOf(part, at)}`} aria-hidden="true" />
          {capital(part.label)} <span className="aside">{count(part.total)}</span>
        </li>
      ))}
    </ul>
  );
}

interface SegmentProps {
  readonly share: number;
  readonly tone: string;
  readonly title: string;
  readonly text: string;
}

/** The number is shown where there is room. */
function Segment({ share, tone, title, text }: SegmentProps) {
  return (
    <span
      className={`segment ${tone}`}
      style={{ flexGrow: 0, flexBasis: `calc((100% - 3.5rem) * ${share.toFixed(4)})` }}
      title={title}
    >
      <span>{text}</span>
    </span>
  );
}

/** Each part gets the next color; unknown values and the rest have none. */
export function toneOf(part: Part, at: number): string {
  if (isUnknown(part)) return 'unknown';
  return part.value === 'others' ? 'others' : `step-${at % 8}`;
}
