import { Suspense, lazy, useMemo } from 'react';
import { readChoice } from '../drawing/map/choice.ts';
import { spotOf } from '../drawing/map/mark.ts';
import { Waiting } from '../shell/states.tsx';
import type { Actor } from './ActorView.tsx';
import { words } from '../words/words.ts';

const SmallMap = lazy(() => import('../drawing/map/SmallMap.tsx'));

/** A map of an actor's ties and of the ties of actors inside it. Nothing if no location is known. */
export function ActorMap({ actor }: { readonly actor: Actor }) {
  const { id, name } = actor;
  const spot = spotOf(actor);
  const key = JSON.stringify(spot);
  const spots = useMemo(
    () => (key === 'null' ? [] : [JSON.parse(key) as NonNullable<typeof spot>]),
    [key],
  );
  const choice = useMemo(() => ({ ...readChoice(new URLSearchParams()), between: [id] }), [id]);
  if (spot === null) return null;
  return (
    <Suspense fallback={<Waiting for={words.drawing.loadingMap} />}>
      <SmallMap
        title={words.drawing.namedMap(name)}
        whose={words.drawing.whoseOf(name)}
        choice={choice}
        spots={spots}
        height={240}
      />
    </Suspense>
  );
}
