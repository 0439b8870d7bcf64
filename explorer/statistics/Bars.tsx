import './statistics.css';
import { Link } from '../shell/Link.tsx';
import { capital, count } from '../shell/words.ts';
import { type Cross, type Part, isUnknown, keyOf } from './cross.ts';
import { words } from '../words/words.ts';

interface BarsProps {
  readonly cross: Cross;

  /** `2 ties`. */
  readonly countOf: (number: number) => string;
  readonly hrefOf: HrefOf;
}

/** The address of the table with what a row counts; null if no table has just that. */
export type HrefOf = (row: Part) => string | null;

/** A row's label, with a link to what it counts. */
export function RowLabel({ row, hrefOf }: { readonly row: Part; readonly hrefOf: HrefOf }) {
  const href = hrefOf(row);
  return href === null ? capital(row.label) : <Link href={href}>{capital(row.label)}</Link>;
}

/** One bar per row, its parts in the order of the legend, each with its own color and pattern. Unknown values are hatched. */
export function Bars({ cross, countOf, hrefOf }: BarsProps) {
  const most = Math.max(...cross.rows.map(({ total }) => total));
  const tones = cross.parts.map(toneOf);
  return (
    <div className="bars">
      {cross.parts.length > 1 && <Legend parts={cross.parts} />}
      <ol>
        {cross.rows.map((row) => (
          <li key={keyOf(row)} className={isUnknown(row) ? 'unknown-row' : undefined}>
            <span className="bars-label">
              <RowLabel row={row} hrefOf={hrefOf} />
            </span>
            <span className="bars-track">
              {row.counts.map((number, at) =>
                number === 0 ? null : (
                  <Segment
                    key={at}
                    share={number / most}
                    tone={tones[at] ?? ''}
                    title={words.statistics.segment(
                      row.label,
                      cross.parts[at]?.label ?? '',
                      countOf(number),
                    )}
                    text={count(number)}
                  />
                ),
              )}
              <span className="bars-total">{count(row.total)}</span>
            </span>
          </li>
        ))}
      </ol>
    </div>
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
function toneOf(part: Part, at: number): string {
  if (isUnknown(part)) return 'unknown';
  return part.value === 'others' ? 'others' : `step-${at % 8}`;
}
