import { useWindowWidth } from '../useWindowWidth.ts';
import { Link } from '../../shell/Link.tsx';
import { go, hrefTo } from '../../shell/address.ts';
import { Fault } from '../../shell/states.tsx';
import { MapCanvas } from './MapCanvas.tsx';
import { type Choice, paramsOf } from './choice.ts';
import type { Spot } from './mark.ts';
import { useMapTies } from './useMapTies.ts';
import { useScene } from './useScene.ts';
import { words } from '../../words/words.ts';

export interface SmallMapProps {
  readonly title: string;

  /** Which ties to show. Must be the same object while they are the same. */
  readonly choice: Choice;

  /** Whose ties they are, by `words.drawing.whoseOf`, if the page does not show it. */
  readonly whose?: string;

  /** A place that is always shown. Must be the same object while it is the same. */
  readonly spots?: readonly Spot[];
  readonly height?: number;
}

/** Ties on a map that does not move. A click opens the tie's page. */
export default function SmallMap({
  title,
  choice,
  whose = '',
  spots = NO_SPOTS,
  height = 340,
}: SmallMapProps) {
  const { again, contested, error, marks, total } = useMapTies(choice);
  const { scene, near, fault } = useScene({ marks, contested, chosen: null });
  const wide = useWindowWidth();
  const isOfSome = choice.between.length > 0;
  const fitted = isOfSome && total !== null ? marks : NO_MARKS;
  const { fullMap, listsThem, loadingTies, onMap } = words.drawing;
  const text = total === null ? loadingTies : onMap(marks.length, total, whose);
  return (
    <section className="small-map" aria-label={title}>
      <div className="map-stage">
        <MapCanvas
          scene={scene}
          label={`${title}: ${listsThem(text)}`}
          fitted={fitted}
          spots={spots}
          height={Math.min(height, Math.round(wide * 0.6))}
          onChoose={open}
          onNear={near}
          isStill
        />
      </div>
      {error && <Fault error={error} again={again} />}
      {fault && <Fault error={fault} says={words.drawing.noGround} />}
      <p className="aside">
        <span role="status">{error ? '' : text}</span>{' '}
        <Link href={hrefTo('map', '', paramsOf(choice))}>{fullMap}</Link>
        {words.parts.fullStop}
        {words.drawing.credit}
      </p>
    </section>
  );
}

const NO_MARKS: readonly never[] = [];
const NO_SPOTS: readonly Spot[] = [];

function open(tie: string | null): void {
  if (tie !== null) go(hrefTo('tie', tie));
}
