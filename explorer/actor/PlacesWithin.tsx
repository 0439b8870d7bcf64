import type { Operation } from '../api/operation.ts';
import {
  CitiesWithinDocument,
  type PlaceWithinFragment,
  StatesWithinDocument,
} from '../generated/operations.ts';
import { type Connection, usePages } from '../lists/usePages.ts';
import { ActorLink } from '../parts/links.tsx';
import { plain } from '../shell/words.ts';
import type { Actor } from './ActorView.tsx';
import { Listing } from './Listing.tsx';
import { words } from '../words/words.ts';

/** The states and cities in a place, those with the most ties first. */
export function PlacesWithin({ actor: { __typename, id } }: { readonly actor: Actor }) {
  if (__typename === 'Institution') return null;
  return (
    <>
      {__typename === 'Country' && (
        <Places id={id} title={words.actor.states} operation={StatesWithinDocument} />
      )}
      <Places id={id} title={words.actor.cities} operation={CitiesWithinDocument} />
    </>
  );
}

interface PlacesProps {
  readonly id: string;
  readonly title: string;
  readonly operation: Operation<Places, PlacesVariables>;
}

interface Places {
  readonly places: Connection<{ readonly node: PlaceWithinFragment }>;
}

interface PlacesVariables {
  readonly id: string;
  readonly first: number;
  readonly after?: string | null;
}

function Places({ id, title, operation }: PlacesProps) {
  const pages = usePages(operation, { id, first: 20 }, ({ places }) => places);
  return (
    <Listing title={title} pages={pages} items={pages.edges} keyOf={({ node }) => node.id}>
      {({ node }) => (
        <>
          <ActorLink actor={node} />
          <span className="aside">
            {plain(node.actorKind)} ·{' '}
            {words.actor.ofItsOwn(words.numbered.ties(node.ties.totalCount))}
          </span>
        </>
      )}
    </Listing>
  );
}
