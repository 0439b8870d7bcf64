import '../map/map.css';
import { useMemo } from 'react';
import { MapCanvas } from '../map/MapCanvas.tsx';
import { readChoice } from '../map/choice.ts';
import { GROUND_CREDIT, useGround } from '../map/useGround.ts';
import { useMapTies } from '../map/useMapTies.ts';
import { count, counted } from '../parts/words.ts';
import { Link } from '../shell/Link.tsx';
import { go, hrefTo } from '../shell/address.ts';

const ALL = readChoice(new URLSearchParams());
const HEIGHT = 340;

/** All ties on a small map; a press on one leads to its page. */
export default function HomeMap() {
  const { contested, marks, pages, ties } = useMapTies(ALL);
  const { ground, regions, near } = useGround();
  const scene = useMemo(
    () => ({ ground, regions, marks, contested, chosen: null }),
    [ground, regions, marks, contested],
  );
  const words =
    pages.total === null
      ? 'Waiting for the ties …'
      : `${count(marks.length)} of ${counted(pages.total, 'tie')} drawn${pages.isWhole ? '; of the others fewer than two places are known' : `, ${count(ties.length)} have come so far`}.`;
  return (
    <section className="home-map" aria-label="Where the ties are">
      <div className="map-stage">
        <MapCanvas
          scene={scene}
          label={`Map of all ties: ${words} The page of the map has them as a table.`}
          fitted={NONE}
          height={HEIGHT}
          onChoose={open}
          onNear={near}
          isStill
        />
      </div>
      <p className="aside">
        <span role="status">{words}</span>{' '}
        <Link href={hrefTo('map')}>The whole map, by kind and year</Link> {GROUND_CREDIT}
      </p>
    </section>
  );
}

const NONE: readonly never[] = [];

function open(tie: string | null): void {
  if (tie !== null) go(hrefTo('tie', tie));
}
