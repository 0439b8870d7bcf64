import { Section } from '../parts/Section.tsx';
import { ActorLink } from '../parts/links.tsx';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { plain } from '../shell/words.ts';
import type { BriefTie } from './BriefView.tsx';
import { words } from '../words/words.ts';

interface Part {
  readonly person: { readonly id: string; readonly name: string };
  readonly text: string;
  readonly href: string;
}

/** Who signed and who took part, each person once with the parts that they had. */
export function People({ ties }: { readonly ties: readonly BriefTie[] }) {
  const people = [...Map.groupBy(ties.flatMap(partsOf), ({ person }) => person.id).values()];
  if (people.length === 0) return null;
  return (
    <Section title={words.actor.people} total={people.length}>
      <ul className="rows">
        {people.slice(0, MOST).map((parts) => (
          <li key={parts[0]?.person.id}>
            {parts[0] && <ActorLink actor={{ ...parts[0].person, __typename: 'Person' }} />}
            <span className="aside">
              {[...new Map(parts.map((part) => [part.href, part])).values()].map(
                ({ href, text }) => (
                  <Link key={href} href={href}>
                    {text}
                  </Link>
                ),
              )}
            </span>
          </li>
        ))}
      </ul>
      {people.length > MOST && (
        <p className="aside">{words.brief.morePeople(people.length - MOST)}</p>
      )}
    </Section>
  );
}

const MOST = 8;

function partsOf(tie: BriefTie): readonly Part[] {
  const agreements = [...('signatories' in tie ? [tie] : []), ...tie.agreements];
  const signed = agreements.flatMap(({ id, signatories, signedOn }) =>
    signatories.map(({ person, signedAs }) => ({
      person,
      text: words.brief.signed(signedAs, signedOn && words.dates.text(signedOn)),
      href: hrefTo('tie', id),
    })),
  );
  const met = tie.events.edges.flatMap(({ node: event }) =>
    event.participants.edges
      .filter(({ node }) => node.__typename === 'Person')
      .map(({ node, role }) => ({
        person: node,
        text: words.brief.tookPart(event.name, plain(role)),
        href: hrefTo('subject', event.id),
      })),
  );
  return [...signed, ...met];
}
