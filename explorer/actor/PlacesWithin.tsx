import type { Operation } from '../api/operation.ts';
import {
  CitiesWithinDocument,
  type PlaceWithinFragment,
  StatesWithinDocument,
} from '../generated/operations.ts';
import type { Connection } from '../lists/usePages.ts';
import { ActorLink } from '../parts/links.tsx';
import { plain } from '../shell/words.ts';
import type { Actor } from './ActorView.tsx';
import { Listing } from './Listing.tsx';
import { words } from '../words/words.ts';

/** The states and cities in a place, those with the most ties first. */
export function PlacesWithin({ actor }: { readonly actor: Actor }) {
  const { id } = actor;
  const cities = citiesOf(actor);
  return (
    <>
      {'states' in actor && (
        <Places {...{ id, name: 'states', ...actor.states }} operation={StatesWithinDocument} />
      )}
      {cities && <Places {...{ id, name: 'cities', ...cities }} operation={CitiesWithinDocument} />}
    </>
  );
}

function citiesOf(actor: Actor) {
  if ('districts' in actor) return actor.districts;
  return 'cities' in actor ? actor.cities : null;
}

interface PlacesProps {
  readonly id: string;
  readonly name: 'states' | 'cities';
  readonly totalCount: number;
  readonly operation: Operation<PlacesData, PlacesVariables>;
}

interface PlacesData {
  readonly places: Connection<{ readonly node: PlaceWithinFragment }>;
}

interface PlacesVariables {
  readonly id: string;
  readonly first: number;
  readonly after?: string | null;
}

function Places({ id, name, operation, totalCount }: PlacesProps) {
  return (
    <Listing
      name={name}
      title={words.actor[name]}
      total={totalCount}
      operation={operation}
      variables={{ id, first: 20 }}
      of={({ places }) => places}
      keyOf={({ node }) => node.id}
    >
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
