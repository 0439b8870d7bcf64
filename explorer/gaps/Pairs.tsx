import type { Pages } from '../lists/usePages.ts';
import type { GapRowFragment } from '../generated/operations.ts';
import { List } from '../lists/List.tsx';
import { KindSign } from '../parts/Sign.tsx';
import { SHAPES } from '../parts/kinds.ts';
import { Signed } from '../parts/links.tsx';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { gapTie } from './gapTie.ts';
import { words } from '../words/words.ts';

export interface PairsProps {
  readonly gaps: readonly GapRowFragment[];
  readonly pages: Pages<unknown>;
}

/** One sister tie per row: each institution on its city's side, with the gap on the other side. */
export function Pairs({ gaps, pages }: PairsProps) {
  return (
    <List
      label={words.gaps.sisterCities}
      items={[...Map.groupBy(gaps, ({ tie }) => tie.id)]}
      keyOf={([id]) => id}
      pages={pages}
      className="pairs"
    >
      {([id, of]) => <Pair id={id} gaps={of} />}
    </List>
  );
}

function Pair({ id, gaps }: { readonly id: string } & Pick<PairsProps, 'gaps'>) {
  const [first] = gaps;
  if (!first) return null;
  return (
    <>
      <span>
        <Signed sign={<KindSign kind={first.tie.kind} />}>
          <Link href={hrefTo('tie', id)}>{gapTie(first)}</Link>
        </Signed>
        <span className="aside">{words.numbered.institutions(gaps.length)}</span>
      </span>
      <ul>
        {gaps.map((gap) => (
          <Gap key={`${gap.institution.id} ${gap.city.id}`} gap={gap} />
        ))}
      </ul>
    </>
  );
}

function Gap({ gap }: { readonly gap: GapRowFragment }) {
  const { absence, institution, sisterCity } = gap;
  const isNone = absence === 'SOURCE_SAYS_NONE';
  return (
    <li>
      <Link href={hrefTo('actor', institution.id)}>{institution.name}</Link>
      <svg className="gap tone-institution" viewBox="0 0 64 14" aria-hidden="true">
        <path d={SHAPES.hexagon} transform="translate(0 1)" />
        <path className="gap-line" d="M15 7H48" />
        <path className="gap-outline" d={SHAPES.hexagon} transform="translate(51 1)" />
        {isNone && <path className="gap-cross" d="M51 1l12 12M63 1L51 13" />}
      </svg>
      <span className="aside">{words.gaps.in(sisterCity.name, words.gaps.absence[absence])}</span>
    </li>
  );
}
