import { useAnswer } from '../api/useAnswer.ts';
import { BriefNearbyDocument } from '../generated/operations.ts';
import { Section } from '../parts/Section.tsx';
import { knownStart } from '../parts/dates.ts';
import { USUAL_TIES } from '../parts/kinds.ts';
import { nameOf } from '../parts/tieName.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import type { Side } from './BriefView.tsx';
import { words } from '../words/words.ts';

interface NearbyProps {
  readonly sides: readonly [Side, Side];
}

/** Ties of the neighbors of either place with the other one's state or country. */
export function Nearby({ sides: [one, other] }: NearbyProps) {
  return (
    <>
      <Neighbors near={one} far={other} />
      <Neighbors near={other} far={one} />
    </>
  );
}

const around = (side: Side) =>
  ('state' in side && side.state) || ('country' in side && side.country) || null;
const countryOf = (side: Side) => ('country' in side ? side.country : null);

function Neighbors({ near, far }: { readonly near: Side; readonly far: Side }) {
  const [from, to] = [around(near), countryOf(far) ?? far];
  const answer = useAnswer(
    BriefNearbyDocument,
    from && from.id !== to.id
      ? { filter: { ...USUAL_TIES, between: [from.id, to.id] }, first: 20 }
      : null,
  );
  const found = answer.data?.ties.edges.map(({ node }) => node) ?? [];
  const others = found.filter(({ parties }) => parties.every(({ actor }) => actor.id !== near.id));
  if (!from || others.length === 0) return null;
  const title = words.brief.nearby(from.name, to.name);
  return (
    <Section title={title}>
      <ul className="rows">
        {others.slice(0, MOST).map((tie) => (
          <li key={tie.id}>
            <Link href={hrefTo('tie', tie.id)}>{nameOf(tie)}</Link>
            <span className="aside">{knownStart(tie)}</span>
          </li>
        ))}
      </ul>
      <p className="aside">
        <Link href={hrefTo('map', '', { between: `${from.id},${to.id}` })}>
          {words.brief.allNearby(answer.data?.ties.totalCount ?? 0)}
        </Link>
      </p>
    </Section>
  );
}

const MOST = 4;
