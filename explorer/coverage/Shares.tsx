import type { CoverageCountsQuery } from '../generated/operations.ts';
import { Section } from '../parts/Section.tsx';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { capital, count } from '../shell/words.ts';
import { words } from '../words/words.ts';

type Counts = CoverageCountsQuery['kinds'];
type Group = Counts['groups'][number];

export interface SharesProps {
  readonly title: string;
  readonly says?: string;

  /** The dimension that Statistics shows the same counts by. */
  readonly rows: string;
  readonly counts: Counts;
  readonly labelOf: (value: string | null, label: string) => string;

  /** Whether the largest group comes first; otherwise the groups keep their order. */
  readonly isRanked?: boolean;
}

/** The groups of all ties, each with its share of them. */
export function Shares({ title, says, rows, counts, labelOf, isRanked = false }: SharesProps) {
  const { groups, total } = counts;
  const known = groups.filter((group) => !isUnknown(group));
  const ranked = isRanked ? known.toSorted((a, b) => b.count - a.count) : known;
  const ordered = [...ranked, ...groups.filter(isUnknown)];
  const row = (group: Group) => {
    const [{ label, value } = { label: '', value: null }] = group.keys;
    return (
      <li key={`${value ?? ''} ${label}`} className={isUnknown(group) ? 'unknown-row' : undefined}>
        <span>{capital(labelOf(value, label))}</span>
        <meter max={total} value={group.count} aria-hidden="true" />
        <span>{words.coverage.share(group.count, total)}</span>
      </li>
    );
  };
  const rest = ordered.slice(MOST);
  return (
    <Section title={title} says={says}>
      <ul className="shares">{ordered.slice(0, MOST).map(row)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{words.coverage.others(count(rest.length))}</summary>
          <ul className="shares">{rest.map(row)}</ul>
        </details>
      )}
      <p className="aside onward">
        <Link href={hrefTo('statistics', '', { rows })}>{words.coverage.inStatistics}</Link>
      </p>
    </Section>
  );
}

/** More rows are folded away. */
const MOST = 16;

const isUnknown = ({ keys }: Group) => keys[0]?.value == null || keys[0].value === 'UNKNOWN';

/** The number of ties of which the value is known; `unknown` is a value that stands for none. */
export const knownOf = ({ groups }: Counts, unknown?: string): number =>
  groups
    .filter(({ keys }) => keys[0]?.value != null && keys[0].value !== unknown)
    .reduce((sum, group) => sum + group.count, 0);
