import { lineOf } from '../../parts/statusLine.ts';
import { groupOf } from '../../parts/kinds.ts';
import type { Scale } from './scale.ts';
import type { Span } from './span.ts';

const THICK = 9;
const MIST_YEARS = 8;

interface BarProps {
  readonly span: Span;
  readonly y: number;
  readonly scale: Scale;

  /** The id of the gradients. */
  readonly id: string;
}

/** The possible time has a dashed outline, the certain time is filled, the time on lists is paler, and what comes after fades out. */
export function Bar({ span, y, scale, id }: BarProps) {
  const { contested, end, heldUntil, listedUntil, start, status } = span;
  if (!start) return null;
  const group = groupOf(span.kind);
  const top = y - THICK / 2;
  const first = scale.x(start.first ?? Math.max(start.last - MIST_YEARS, scale.from));
  // Most sources state a year: it is drawn from its first day.
  const isExact = contested.length === 0 && start.last - (start.first ?? -Infinity) <= 1;
  const begins = isExact ? (start.first ?? start.last) : start.last;
  const last = scale.x(begins);
  const until = Math.max(scale.x(heldUntil ?? start.last), last);
  const listed = listedUntil === null ? until : Math.max(scale.x(listedUntil), until);
  const seen = listedUntil ?? heldUntil ?? start.last;
  const mist = end ? until : Math.min(scale.x(seen + MIST_YEARS), scale.x(scale.to));
  const between = (left: number, right: number) => ({
    ...{ x: left, y: top, width: right - left, height: THICK },
  });
  return (
    <g className={`bar tone-${group} status-${lineOf({ status })}`}>
      {last - first > 2 && <rect className="bar-maybe" {...between(first, last)} />}
      {until - last > 0 && <rect className="bar-known" {...between(last, until)} />}
      {listed - until > 0 && <rect className="bar-listed" {...between(until, listed)} />}
      {mist - listed > 0 && <rect {...between(listed, mist)} fill={`url(#${id}${group})`} />}
      {end && scale.x(end.last) - until > 2 && (
        <rect className="bar-maybe" {...between(until, scale.x(end.last))} />
      )}
      {end && <path className="bar-end" d={`M${scale.x(end.last)} ${top - 3}v${THICK + 6}`} />}
      {(contested.length > 0 ? contested : [begins]).map((year) => (
        <path
          key={year}
          className={contested.length > 0 ? 'bar-start contested-mark' : 'bar-start'}
          d={`M${scale.x(year)} ${top - 3}v${THICK + 6}`}
        />
      ))}
    </g>
  );
}
