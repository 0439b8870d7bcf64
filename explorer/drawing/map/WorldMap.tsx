import { useWindowWidth } from '../useWindowWidth.ts';
import { Link } from '../../shell/Link.tsx';
import { go, hrefTo } from '../../shell/address.ts';
import { Fault } from '../../shell/states.tsx';
import { MapCanvas } from './MapCanvas.tsx';
import { paramsOf, readChoice } from './choice.ts';
import { pairHref } from '../../parts/pairs.ts';
import type { Mark } from './mark.ts';
import { useTotals } from './totals.ts';
import { useScene } from './useScene.ts';
import { words } from '../../words/words.ts';

const NO_MARKS: readonly Mark[] = [];
const NONE: ReadonlySet<string> = new Set();

/** The ties of the world by country. */
const CHOICE = { ...readChoice(new URLSearchParams()), show: 'COUNTRY' as const };

/** How many ties each country has, on a map that does not move: all lines of the world would be a ball of wool. A click opens the country's page. */
export default function WorldMap({ title }: { readonly title: string }) {
  const totals = useTotals(CHOICE);
  const { scene, fault } = useScene({ marks: NO_MARKS, contested: NONE, chosen: null });
  const wide = useWindowWidth();
  const error = totals?.error ?? null;
  return (
    <section className="small-map" aria-label={title}>
      <div className="map-stage">
        <MapCanvas
          scene={scene}
          label={title}
          fitted={NO_MARKS}
          totals={totals?.dots ?? []}
          flows={totals?.flows ?? []}
          height={Math.min(340, Math.round(wide * 0.6))}
          onPlace={(id) => go(hrefTo('actor', id))}
          onFlow={(flow) => go(pairHref(flow))}
          onChoose={() => undefined}
          isStill
        />
      </div>
      {error && <Fault error={error} />}
      {fault && <Fault error={fault} says={words.drawing.noGround} />}
      <p className="aside">
        <span role="status">
          {totals?.ties == null ? '' : words.drawing.byCountry(totals.ties)}
        </span>{' '}
        <Link href={hrefTo('map', '', paramsOf(CHOICE))}>{words.drawing.fullMap}</Link>
        {words.parts.fullStop}
        {words.drawing.credit}
      </p>
    </section>
  );
}
