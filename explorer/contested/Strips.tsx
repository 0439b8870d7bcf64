import type { Pages } from '../lists/usePages.ts';
import type { ContestRowFragment } from '../generated/operations.ts';
import { List } from '../lists/List.tsx';
import { ContestedSign } from '../parts/Sign.tsx';
import { toYear, yearsIn } from '../parts/dates.ts';
import { SubjectLink, hrefOf } from '../parts/links.tsx';
import { either, plain } from '../shell/words.ts';
import { sideText } from '../parts/claimValue.ts';
import { Link } from '../shell/Link.tsx';
import { useWidth } from '../drawing/useWidth.ts';
import { words } from '../words/words.ts';

const TILE = 8;

export interface StripsProps {
  readonly contests: readonly ContestRowFragment[];
  readonly pages: Pages<unknown>;
}

/** One contest per row: dates on a strip of years, other values as text. */
export function Strips({ contests, pages }: StripsProps) {
  return (
    <List
      label={words.contested.heading}
      items={contests}
      keyOf={({ subject, property }) => `${subject.id} ${property}`}
      pages={pages}
      className="strips"
    >
      {(contest) => (
        <>
          <div>
            <SubjectLink subject={contest.subject} />
            <span className="aside">
              {plain(contest.property)}
              {contest.spreadDays !== null &&
                words.contested.apart(words.numbered.days(contest.spreadDays))}
            </span>
          </div>
          <Link href={hrefOf(contest.subject)} className="strip">
            <Values texts={contest.values.map((value) => sideText(value, contest.property))} />
            {contest.values.every(isDate) && <Strip contest={contest} />}
          </Link>
        </>
      )}
    </List>
  );
}

/** On one line, unless the values are sentences. */
function Values({ texts }: { readonly texts: readonly string[] }) {
  const areLong = texts.some((text) => text.length > 60);
  return (
    <span className="contested-text">
      <ContestedSign /> {areLong ? words.contested.sourcesSayThese : either(texts)}
      {areLong && (
        <ul>
          {texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </span>
  );
}

type Value = ContestRowFragment['values'][number];

const isDate = ({ claims }: Value) =>
  claims[0]?.form === 'DATE' && yearsIn(claims[0].value) !== null;

/** Tiles over an axis of years, one per claim. */
function Strip({ contest }: { readonly contest: ContestRowFragment }) {
  const [ref, width] = useWidth();
  const stacks = contest.values.map(({ text, claims }) => ({
    text: sideText({ text, claims }, contest.property),
    year: placeOf(claims[0]?.value ?? ''),
    claims,
  }));
  const years = stacks.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const margin = last === first ? 0.5 : (last - first) * 0.15;
  const x = (year: number) =>
    14 + ((year - first + margin) / (last - first + 2 * margin)) * (width - 28);
  const labels = labelsOf(
    stacks.map(({ text, year }) => ({ text, year, at: x(year) })),
    width,
  );
  const tall = Math.max(...stacks.map(({ claims }) => claims.length));
  const base = tall * (TILE + 2) + 4;
  return (
    <span ref={ref} className="strip-drawing">
      {width > 0 && (
        <svg width={width} height={base + 18} viewBox={`0 0 ${width} ${base + 18}`}>
          <path className="strip-line" d={`M0 ${base}H${width}`} />
          <path className="strip-span" d={`M${x(first)} ${base}H${x(last)}`} />
          {stacks.map(({ text, year, claims }, place) => (
            <g key={text}>
              <Tiles claims={claims} x={x(year)} base={base} />
              <text x={x(year)} y={base + 14} textAnchor="middle">
                {labels[place]}
              </text>
            </g>
          ))}
        </svg>
      )}
    </span>
  );
}

interface TilesProps extends Pick<Value, 'claims'> {
  readonly x: number;
  readonly base: number;
}

function Tiles({ claims, x, base }: TilesProps) {
  return claims.map(({ id, stance }, at) => (
    <rect
      key={id}
      className={stance === 'DENIES' ? 'strip-tile denied' : 'strip-tile'}
      x={x - TILE / 2}
      y={base - (at + 1) * (TILE + 2)}
      width={TILE}
      height={TILE}
    />
  ));
}

/** The part of a date that differs from the others, if it fits beside the previous labels. */
function labelsOf(
  dates: readonly { readonly text: string; readonly year: number; readonly at: number }[],
  width: number,
): readonly (string | null)[] {
  const years = new Set(dates.map(({ year }) => Math.floor(year)));
  let free = 0;
  const placed = new Map<string, string>();
  for (const { text, year, at } of dates.toSorted((one, other) => one.at - other.at)) {
    const label = years.size === dates.length ? String(Math.floor(year)) : text;
    const half = label.length * 3.6;
    if (at - half < free || at + half > width) continue;
    free = at + half + 6;
    placed.set(text, label);
  }
  return dates.map(({ text }) => placed.get(text) ?? null);
}

/** An EDTF date as a fractional year. */
function placeOf(edtf: string): number {
  const [year = 0] = yearsIn(edtf) ?? [];
  const day = /^\d{4}-\d\d(-\d\d)?/.exec(edtf)?.[0];
  return day === undefined ? year : toYear(day);
}
