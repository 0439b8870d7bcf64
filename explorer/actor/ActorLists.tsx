import { type Pages, usePages } from '../lists/usePages.ts';
import {
  ActorEventsDocument,
  ActorImpactsDocument,
  ActorInstitutionsDocument,
  ActorPartnersDocument,
  ActorPeopleDocument,
  ActorWorksDocument,
} from '../generated/operations.ts';
import { List, type ListProps } from '../lists/List.tsx';
import { PagesFoot } from '../lists/PagesFoot.tsx';
import { isLong } from '../lists/long.ts';
import { Section } from '../parts/Section.tsx';
import { KindSign } from '../parts/Sign.tsx';
import { untilText } from '../parts/dates.ts';
import { ActorLink, Signed, WorkLink } from '../parts/links.tsx';
import { counted, plain, wordOf } from '../shell/words.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import type { Actor } from './ActorView.tsx';

interface Listed {
  readonly id: string;
}

/** The other lists of an actor. Empty lists are left out. */
export function ActorLists({ actor }: { readonly actor: Actor }) {
  const { id } = actor;
  const hasPeople = 'within' in actor || 'seat' in actor;
  return (
    <>
      <Partners id={id} name={actor.name} />
      {hasPeople && <Institutions id={id} title={'seat' in actor ? 'Units' : 'Institutions'} />}
      {hasPeople && <People id={id} />}
      <Events id={id} />
      <Impacts id={id} />
      <Works id={id} />
    </>
  );
}

function Partners({ id, name }: Listed & { readonly name: string }) {
  const pages = usePages(ActorPartnersDocument, { id, first: 50 }, ({ node }) =>
    node && 'partners' in node ? node.partners : null,
  );
  const partners = [...Map.groupBy(pages.edges, ({ node }) => node.id)];
  // The connection counts each partner once per tie; this list has each partner once.
  const isWhole = pages.edges.length === pages.total;
  return (
    <Listing
      title="Partners"
      pages={pages}
      total={isWhole ? partners.length : null}
      says={`Everyone ${name} has a relationship with.`}
      items={partners}
      keyOf={([partner]) => partner}
    >
      {([, edges]) => (
        <>
          {edges[0] && <ActorLink actor={edges[0].node} />}
          <span className="aside">
            {edges.map(({ tie, since }) => (
              <Signed key={tie.id} sign={<KindSign kind={tie.kind} />}>
                <Link href={hrefTo('tie', tie.id)}>
                  {plain(tie.kind)}
                  {since && `, ${since.text}`}
                </Link>
              </Signed>
            ))}
          </span>
        </>
      )}
    </Listing>
  );
}

function Institutions({ id, title }: Listed & { readonly title: string }) {
  const pages = usePages(ActorInstitutionsDocument, { id, first: 20 }, ({ node }) => {
    if (node && 'institutions' in node) return node.institutions;
    return node && 'units' in node ? node.units : null;
  });
  return (
    <Listing title={title} pages={pages} items={pages.edges} keyOf={({ node }) => node.id}>
      {({ node }) => (
        <>
          <ActorLink actor={node} />
          <span className="aside">
            {plain(node.actorKind)} · {counted(node.ties.totalCount, 'tie')}
          </span>
        </>
      )}
    </Listing>
  );
}

function People({ id }: Listed) {
  const pages = usePages(ActorPeopleDocument, { id, first: 20 }, ({ node }) =>
    node && 'people' in node ? node.people : null,
  );
  return (
    <Listing title="People" pages={pages} items={pages.edges} keyOf={({ tie }) => tie.id}>
      {({ lastConfirmed, node, position, since, tie, until }) => (
        <>
          <ActorLink actor={node} />
          <Link className="aside" href={hrefTo('tie', tie.id)}>
            {[position ?? 'position unknown', since?.text, untilText({ end: until, lastConfirmed })]
              .filter(Boolean)
              .join(', ')}
          </Link>
        </>
      )}
    </Listing>
  );
}

function Events({ id }: Listed) {
  const pages = usePages(ActorEventsDocument, { id, first: 20 }, ({ node }) =>
    node && 'events' in node ? node.events : null,
  );
  return (
    <Listing
      title="Events"
      pages={pages}
      items={pages.edges}
      keyOf={({ node, role }) => `${node.id} ${role}`}
    >
      {({ node, role }) => (
        <>
          <Link href={hrefTo('subject', node.id)}>{node.name}</Link>
          <span className="aside">
            {[node.when?.text ?? 'no date', node.place?.name, `as ${plain(role)}`]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </>
      )}
    </Listing>
  );
}

function Impacts({ id }: Listed) {
  const pages = usePages(ActorImpactsDocument, { id, first: 20 }, ({ node }) =>
    node && 'impacts' in node ? node.impacts : null,
  );
  return (
    <Listing title="Impacts" pages={pages} items={pages.edges} keyOf={({ node }) => node.id}>
      {({ node }) => (
        <>
          <Link href={hrefTo('subject', node.id)}>{wordOf(node.indicator)}</Link>
          <span>{node.text}</span>
          <span className="aside">{node.period?.text ?? 'period unknown'}</span>
        </>
      )}
    </Listing>
  );
}

function Works({ id }: Listed) {
  const pages = usePages(ActorWorksDocument, { id, first: 20 }, ({ node }) =>
    node && 'works' in node ? node.works : null,
  );
  return (
    <Listing
      title="Publications"
      pages={pages}
      says="As author, publisher or funder."
      items={pages.edges}
      keyOf={({ node, role }) => `${node.id} ${role}`}
    >
      {({ node }) => <WorkLink work={node} />}
    </Listing>
  );
}

interface ListingProps<Item> extends Pick<ListProps<Item>, 'items' | 'keyOf' | 'children'> {
  readonly title: string;
  readonly pages: Pages<unknown>;

  /** Default: the connection's count. */
  readonly total?: number | null;
  readonly says?: string;
}

function Listing<Item>({ title, pages, total = pages.total, says, ...list }: ListingProps<Item>) {
  if (pages.total === 0) return null;
  return (
    <Section title={title} total={total} says={pages.total === null ? null : says}>
      <List label={title} pages={pages} className="rows" {...list} />
      {(pages.more !== null || pages.waiting || pages.error !== null || isLong(pages.total)) && (
        <PagesFoot pages={pages} what={title.toLowerCase()} />
      )}
    </Section>
  );
}
