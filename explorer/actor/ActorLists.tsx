import {
  ActorEventsDocument,
  ActorImpactsDocument,
  ActorInstitutionsDocument,
  ActorPoliciesDocument,
  type ActorQuery,
  ActorWorksDocument,
  type PolicyFilter,
} from '../generated/operations.ts';
import { type FuzzyDate, valuesText } from '../parts/dates.ts';
import { ActorLink, SubjectLink, WorkLink, titleOf } from '../parts/links.tsx';
import { amountText } from '../parts/amountText.ts';
import { isRead } from '../parts/happened.ts';
import { basisText } from '../parts/terms.ts';
import { dotted, plain, wordOf } from '../shell/words.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { words } from '../words/words.ts';
import type { Actor } from './ActorView.tsx';
import { Listing } from './Listing.tsx';
import { Networks } from './Networks.tsx';
import { People } from './People.tsx';
import { PlacesWithin } from './PlacesWithin.tsx';
import { isContainer } from './scope.ts';

interface Listed {
  readonly id: string;
  readonly total: number;
}

interface ActorListsProps {
  readonly actor: Actor;
  readonly data: ActorQuery;
}

/** The other lists of an actor, closed at first. Empty lists are left out. */
export function ActorLists({ actor, data }: ActorListsProps) {
  const { id } = actor;
  return (
    <>
      <Networks id={id} name={actor.name} total={actor.memberships.totalCount} />
      {isContainer(actor) && (
        <>
          <PlacesWithin actor={actor} />
          <Institutions
            id={id}
            title={words.actor['units' in actor ? 'units' : 'institutions']}
            total={institutionsOf(actor)}
          />
          <People id={id} total={data.people.totalCount} />
        </>
      )}
      {actor.__typename !== 'Person' && <Events id={id} total={data.events.totalCount} />}
      <Impacts id={id} total={data.impacts.totalCount} />
      {isContainer(actor) && (
        <>
          <Policies name="affecting" filter={{ affects: id }} total={data.affecting.totalCount} />
          <Policies name="issued" filter={{ issuer: id }} total={data.issued.totalCount} />
        </>
      )}
      <Works id={id} total={actor.works.totalCount} />
    </>
  );
}

function institutionsOf(actor: Actor): number {
  if ('units' in actor) return actor.units.totalCount;
  return 'institutions' in actor ? actor.institutions.totalCount : 0;
}

function Institutions({ id, title, total }: Listed & { readonly title: string }) {
  return (
    <Listing
      name="institutions"
      title={title}
      total={total}
      operation={ActorInstitutionsDocument}
      variables={{ id, first: 20 }}
      of={({ node }) => {
        if (node && 'institutions' in node) return node.institutions;
        return node && 'units' in node ? node.units : null;
      }}
      keyOf={({ node }) => node.id}
    >
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

function Events({ id, total }: Listed) {
  return (
    <Listing
      name="events"
      title={words.actor.events}
      total={total}
      operation={ActorEventsDocument}
      variables={{ id, first: 20 }}
      of={({ events }) => events}
      keyOf={({ node }) => node.id}
    >
      {({ node }) => (
        <>
          <Link href={hrefTo('subject', node.id)}>{titleOf(node)}</Link>
          <span className="aside">{dotted(plain(node.kind), whenOf(node), node.place?.name)}</span>
        </>
      )}
    </Listing>
  );
}

const whenOf = (node: Happened) =>
  valuesText(node, 'when', node.when ? words.dates.text(node.when) : words.dates.none);

type Happened = Parameters<typeof valuesText>[0] & { readonly when: FuzzyDate | null };

function Impacts({ id, total }: Listed) {
  return (
    <Listing
      name="impacts"
      title={words.actor.impacts}
      total={total}
      operation={ActorImpactsDocument}
      variables={{ id, first: 20 }}
      of={({ impacts }) => impacts}
      keyOf={({ node }) => node.id}
    >
      {({ node }) => (
        <>
          <Link href={hrefTo('subject', node.id)}>{wordOf(node.indicator)}</Link>
          <span>{isRead(node.text) ? node.text : amountText(node)}</span>
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
  readonly name: 'affecting' | 'issued';
  readonly filter: PolicyFilter;
  readonly total: number;
}

function Policies({ name, filter, total }: PoliciesProps) {
  return (
    <Listing
      name={name}
      title={words.actor[name]}
      total={total}
      operation={ActorPoliciesDocument}
      variables={{ filter, first: 20 }}
      of={({ policies }) => policies}
      keyOf={({ node }) => node.id}
    >
      {({ node }) => (
        <>
          <Link href={hrefTo('subject', node.id)}>{titleOf(node)}</Link>
          <span className="aside">{dotted(plain(node.kind), whenOf(node))}</span>
        </>
      )}
    </Listing>
  );
}

function Works({ id, total }: Listed) {
  return (
    <Listing
      name="works"
      title={words.actor.publications}
      says={words.actor.publicationsSays}
      total={total}
      operation={ActorWorksDocument}
      variables={{ id, first: 20 }}
      of={({ node }) => (node && 'works' in node ? node.works : null)}
      keyOf={({ node, role }) => `${node.id} ${role}`}
    >
      {({ node }) => <WorkLink work={node} />}
    </Listing>
  );
}
