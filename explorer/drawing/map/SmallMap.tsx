import { useMemo } from 'react';
import { useWindowWidth } from '../useWindowWidth.ts';
import { count, counted } from '../../shell/words.ts';
import { Link } from '../../shell/Link.tsx';
import { go, hrefTo } from '../../shell/address.ts';
import { MapCanvas } from './MapCanvas.tsx';
import { type Choice, paramsOf } from './choice.ts';
import type { Spot } from './mark.ts';
import { GROUND_CREDIT, useGround } from './useGround.ts';
import { useMapTies } from './useMapTies.ts';

export interface SmallMapProps {
  readonly title: string;

  /** Of which ties; the same object as long as they are the same. */
  readonly choice: Choice;

  /** Whose ties they are, where the page does not say it: ` of it and ...`. */
  readonly whose?: string;

  /** A place that is shown whatever ties there are, likewise. */
  readonly spots?: readonly Spot[];
  readonly height?: number;
}

/** Ties on a map that stays where it is; a press on one leads to its page. */
export default function SmallMap({
  title,
  choice,
  whose = '',
  spots = NO_SPOTS,
  height = 340,
}: SmallMapProps) {
  const { contested, marks, pages, ties } = useMapTies(choice);
  const { ground, regions, near } = useGround();
  const scene = useMemo(
    () => ({ ground, regions, marks, contested, chosen: null }),
    [ground, regions, marks, contested],
  );
  const wide = useWindowWidth();
  const isOfSome = choice.between.length > 0;
  const fitted = isOfSome && pages.isWhole ? marks : NO_MARKS;
  const come = pages.isWhole
    ? '; of the others fewer than two places are known'
    : `, ${count(ties.length)} have come so far`;
  const words =
    pages.total === null
      ? 'Waiting for the ties …'
      : `${count(marks.length)} of ${counted(pages.total, 'tie')}${whose} drawn${marks.length < pages.total ? come : ''}.`;
  return (
    <section className="small-map" aria-label={title}>
      <div className="map-stage">
        <MapCanvas
          scene={scene}
          label={`${title}: ${words} The page of the map has them as a table.`}
          fitted={fitted}
          spots={spots}
          height={Math.min(height, Math.round(wide * 0.6))}
          onChoose={open}
          onNear={near}
          isStill
        />
      </div>
      <p className="aside">
        <span role="status">{words}</span>{' '}
        <Link href={hrefTo('map', '', paramsOf(choice))}>The whole map, by kind and year</Link>.{' '}
        {GROUND_CREDIT}
      </p>
    </section>
  );
}

const NO_MARKS: readonly never[] = [];
const NO_SPOTS: readonly Spot[] = [];

function open(tie: string | null): void {
  if (tie !== null) go(hrefTo('tie', tie));
}
