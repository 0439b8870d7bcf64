import type { CoverageEntriesQuery } from '../generated/operations.ts';
import { Section } from '../parts/Section.tsx';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { words } from '../words/words.ts';

type Entry = CoverageEntriesQuery['coverage'][number];

/** The lists that the record was compared with, those of most places first. */
export function Lists({ entries }: { readonly entries: readonly Entry[] }) {
  const bySource = Map.groupBy(
    entries.filter(({ source }) => source !== null),
    ({ source }) => source?.id ?? '',
  );
  const lists = [...bySource.values()].toSorted((a, b) => b.length - a.length);
  return (
    <Section title={words.coverage.lists} total={lists.length} says={words.coverage.listsSays}>
      <ul className="rows">
        {lists.map((of) => (
          <ListRow key={of[0]?.source?.id} of={of} />
        ))}
      </ul>
    </Section>
  );
}

function ListRow({ of }: { readonly of: readonly Entry[] }) {
  const [first] = of;
  if (!first?.source) return null;
  const { asOf, partner, place, source } = first;
  const places =
    of.length > 1
      ? words.coverage.places(of.length)
      : words.coverage.between(place.name, partner?.name ?? null);
  return (
    <li>
      <Link href={hrefTo('source', source.id)}>{source.title}</Link>
      <span className="aside">
        <span>{places}</span>
        <span>{asOf ? words.coverage.asOf(words.dates.text(asOf)) : words.coverage.undated}</span>
      </span>
    </li>
  );
}
