import { usePages } from '../lists/usePages.ts';
import {
  ActorEventsDocument,
  ActorImpactsDocument,
  ActorInstitutionsDocument,
  ActorPartnersDocument,
  ActorPoliciesDocument,
  ActorWorksDocument,
  type PolicyFilter,
} from '../generated/operations.ts';
import { USUAL_TIES } from '../parts/kinds.ts';
import { KindSign } from '../parts/Sign.tsx';
import { type FuzzyDate, knownStart, valuesText } from '../parts/dates.ts';
import { ActorLink, Signed, SubjectLink, WorkLink } from '../parts/links.tsx';
import { basisText } from '../parts/terms.ts';
import { dotted, plain, wordOf } from '../shell/words.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import type { Actor } from './ActorView.tsx';
import { English } from '../parts/English.tsx';
import { words } from '../words/words.ts';
import { Listing } from './Listing.tsx';
import { Members, Networks } from './Networks.tsx';
import { People } from './People.tsx';
import { PlacesWithin } from './PlacesWithin.tsx';
import { isContainer } from './scope.ts';

interface Listed {
  readonly id: string;
}

/** The other lists of an actor. Empty lists are left out. */
export function ActorLists({ actor }: { readonly actor: Actor }) {
  const { id } = actor;
  return (
    <>
      <Partners id={id} name={actor.name} />
      <Networks id={id} name={actor.name} />
      {actor.__typename === 'Institution' && <Members id={id} />}
      {isContainer(actor) && (
        <>
          <PlacesWithin actor={actor} />
          <Institutions id={id} title={words.actor['seat' in actor ? 'units' : 'institutions']} />
          <People id={id} />
        </>
      )}
      {actor.__typename !== 'Person' && <Events id={id} />}
      <Impacts id={id} />
      {isContainer(actor) && (
        <>
          <Policies title={words.actor.affecting} filter={{ affects: id }} />
          <Policies title={words.actor.issued} filter={{ issuer: id }} />
        </>
      )}
      <Works id={id} />
    </>
  );
}

function Partners({ id, name }: Listed & { readonly name: string }) {
  const pages = usePages(
    ActorPartnersDocument,
    { id, filter: USUAL_TIES, first: 50 },
    ({ node }) => (node && 'partners' in node ? node.partners : null),
  );
  const partners = [...Map.groupBy(pages.edges, ({ node }) => node.id)];
  // The connection counts each partner once per tie; this list has each partner once.
  const isWhole = pages.edges.length === pages.total;
  return (
    <Listing
      title={words.actor.partners}
      pages={pages}
      total={isWhole ? partners.length : null}
      says={words.actor.partnersSays(name)}
      items={partners}
      keyOf={([partner]) => partner}
    >
      {([, edges]) => (
        <>
          {edges[0] && <ActorLink actor={edges[0].node} />}
          <span className="aside">
            {edges.map(({ tie }) => (
              <Signed key={tie.id} sign={<KindSign kind={tie.kind} />}>
                <Link href={hrefTo('tie', tie.id)}>
                  {words.actor.partner(plain(tie.kind), knownStart(tie))}
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
            {dotted(plain(node.actorKind), words.numbered.ties(node.ties.totalCount))}
          </span>
        </>
      )}
    </Listing>
  );
}

function Events({ id }: Listed) {
  const pages = usePages(ActorEventsDocument, { id, first: 20 }, ({ events }) => events);
  return (
    <Listing
      title={words.actor.events}
      pages={pages}
      items={pages.edges}
      keyOf={({ node }) => node.id}
    >
      {({ node }) => (
        <>
          <Link href={hrefTo('subject', node.id)}>{node.name}</Link>
          <span className="aside">{dotted(plain(node.kind), whenOf(node), node.place?.name)}</span>
        </>
      )}
    </Listing>
  );
}

const whenOf = (node: Happened) =>
  valuesText(node, 'when', node.when ? words.dates.text(node.when) : words.dates.none);

type Happened = Parameters<typeof valuesText>[0] & { readonly when: FuzzyDate | null };

function Impacts({ id }: Listed) {
  const pages = usePages(ActorImpactsDocument, { id, first: 20 }, ({ impacts }) => impacts);
  return (
    <Listing
      title={words.actor.impacts}
      pages={pages}
      items={pages.edges}
      keyOf={({ node }) => node.id}
    >
      {({ node }) => (
        <>
          <Link href={hrefTo('subject', node.id)}>{wordOf(node.indicator)}</Link>
          <span>
            <English>{node.text}</English>
          </span>
          <span className="aside">
            {valuesText(
              node,
              'period',
              node.period ? words.dates.text(node.period) : words.actor.noPeriod,
            )}{' '}
            · {basisText(node.record.confidence)}
            {node.measures.map((subject) => (
              <SubjectLink key={subject.id} subject={subject} />
            ))}
          </span>
        </>
      )}
    </Listing>
  );
}

interface PoliciesProps {
  readonly title: string;
  readonly filter: PolicyFilter;
}

function Policies({ title, filter }: PoliciesProps) {
  const pages = usePages(ActorPoliciesDocument, { filter, first: 20 }, ({ policies }) => policies);
  return (
    <Listing title={title} pages={pages} items={pages.edges} keyOf={({ node }) => node.id}>
      {({ node }) => (
        <>
          <Link href={hrefTo('subject', node.id)}>{node.name}</Link>
          <span className="aside">{dotted(plain(node.kind), whenOf(node))}</span>
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
      title={words.actor.publications}
      pages={pages}
      says={words.actor.publicationsSays}
      items={pages.edges}
      keyOf={({ node, role }) => `${node.id} ${role}`}
    >
      {({ node }) => <WorkLink work={node} />}
    </Listing>
  );
}
