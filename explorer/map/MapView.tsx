import './map.css';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useBehind } from '../api/behind.ts';
import { toRequest } from '../api/operation.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { MapTiesDocument, RecordVersionDocument } from '../generated/operations.ts';
import { Sign } from '../parts/Sign.tsx';
import { KIND_GROUPS, groupNames } from '../parts/kinds.ts';
import { Empty, Fault } from '../shell/states.tsx';
import { count, counted } from '../shell/words.ts';
import type { DrawingHandle } from '../drawing/Drawing.tsx';
import { PictureButtons } from '../drawing/PictureButtons.tsx';
import type { Frame } from '../drawing/frame.ts';
import { wordsOf } from '../drawing/picture.ts';
import { useWindowWidth } from '../drawing/useWindowWidth.ts';
import { useOffer } from '../shell/exporting.ts';
import { hrefTo, replace } from '../shell/address.ts';
import { useTitle } from '../shell/title.ts';
import type { ViewProps } from '../shell/views.ts';
import { Choices } from './Choices.tsx';
import { ChosenTie } from './ChosenTie.tsx';
import { MapCanvas } from '../drawing/map/MapCanvas.tsx';
import { MapTable } from './MapTable.tsx';
import { Years } from './Years.tsx';
import {
  type Choice,
  admits,
  choiceText,
  filterOf,
  paramsOf,
  placeWords,
  readChoice,
} from '../drawing/map/choice.ts';
import { createClusters } from '../drawing/map/clusters.ts';
import { draw } from '../drawing/map/draw.ts';
import type { Mark } from '../drawing/map/mark.ts';
import { MOST_BROKEN, type Scene } from '../drawing/map/scene.ts';
import { toSvg } from '../drawing/map/picture.ts';
import { GROUND_CREDIT, useGround } from '../drawing/map/useGround.ts';
import { useMapTies } from '../drawing/map/useMapTies.ts';

/** The ties of the world, or of two countries, where their parties are. */
export default function MapView({ params }: ViewProps) {
  const choice = useMemo(() => readChoice(params), [params]);
  const change = useCallback(
    (changed: Partial<Choice>) =>
      replace(
        hrefTo(
          'map',
          '',
          paramsOf({ ...readChoice(new URLSearchParams(location.search)), ...changed }),
        ),
      ),
    [],
  );
  const { between } = choice;
  const version = useAnswer(RecordVersionDocument, {});
  const { ground, regions, near } = useGround();
  const drawing = useRef<DrawingHandle>(null);
  const wide = useWindowWidth();
  const { contested, marks, pages, shown, ties } = useMapTies(choice);
  const scene = useMemo(
    () => ({ ground, regions, marks, contested, chosen: choice.tie }),
    [ground, regions, marks, contested, choice.tie],
  );
  const fitted = useFitted(marks, between.join(), pages.isWhole);
  const filter = filterOf(choice);
  useBehind([toRequest(MapTiesDocument, { filter })]);
  const title =
    between.length > 0
      ? `Ties between ${between.map(placeWords).join(' and ')}`
      : 'Ties of the world';
  useTitle(title);
  useOffer({ says: 'The ties of this map, with their parties, claims and sources', filter });

  const total = pages.total ?? 0;
  const isFiltered = choiceText(choice) !== '';
  const counts = `${count(marks.length)} of ${counted(total, 'tie')} drawn${isFiltered ? ` (${count(shown.length)} match)` : ''}; ${count(shown.length - marks.length)} are not: fewer than two of their places are known.`;
  const sceneIn = (frame: Frame): Scene => ({
    ...scene,
    dots: createClusters(scene.marks)(frame.zoom.k),
  });
  const wordsNow = () =>
    version.data
      ? wordsOf({
          ...{ title, counts, filter: choiceText(choice), address: location.href },
          ...{ credit: GROUND_CREDIT, ...version.data.dataset },
        })
      : null;
  const changeYears = useCallback(
    (years: Pick<Choice, 'from' | 'to' | 'certainly'>) => change(years),
    [change],
  );
  const onChoose = useCallback((tie: string | null) => change({ tie }), [change]);

  return (
    <article className="map">
      <h1 className="unseen">{title}</h1>
      <Choices ties={ties} contested={contested} choice={choice} onChange={change} />
      <p className="map-count" role="status">
        {pages.total === null ? 'Waiting for the ties …' : counts}
        {pages.total !== null && !pages.isWhole && ` ${count(ties.length)} have come so far.`}
      </p>
      {pages.error !== null && <Fault error={pages.error} again={pages.again} />}
      <div className="map-stage">
        <MapCanvas
          scene={scene}
          label={`Map: ${counts} The table below has the same.`}
          fitted={fitted}
          height={mapHeight(wide)}
          onChoose={onChoose}
          ref={drawing}
          onNear={near}
          covered={choice.tie === null ? 0 : drawerWidth(wide)}
        />
        {choice.tie !== null && <ChosenTie id={choice.tie} onClose={() => change({ tie: null })} />}
      </div>
      <Legend marks={marks} />
      {pages.isWhole && marks.length === 0 && (
        <Empty>
          {shown.length > 0
            ? 'The ties that match have no places to draw them at. The table has them.'
            : 'No tie matches all that is chosen above. Take a kind, a state of affairs or a year back.'}
        </Empty>
      )}
      <Years
        ties={ties.filter((tie) => admits({ ...choice, from: null, to: null }, tie, contested))}
        choice={choice}
        onChange={changeYears}
      />
      <p className="map-pictures">
        <PictureButtons
          name="proxeny-map"
          drawing={drawing}
          words={wordsNow}
          svg={(frame) => toSvg(sceneIn(frame), frame)}
          paint={(context, frame) => {
            draw(context, sceneIn(frame), frame);
          }}
        />
        <span className="aside">{GROUND_CREDIT}</span>
      </p>
      <MapTable ties={shown} contested={contested} />
    </article>
  );
}

/** Fits when what the map is of has come whole, not at each filter. */
function useFitted(marks: readonly Mark[], of: string, isWhole: boolean): readonly Mark[] {
  const [fitted, setFitted] = useState<{ readonly of: string; readonly marks: readonly Mark[] }>({
    of: '',
    marks: [],
  });
  useEffect(() => {
    if (of === '') setFitted((now) => (now.of === '' ? now : { of, marks: [] }));
    else if (isWhole) setFitted((now) => (now.of === of ? now : { of, marks }));
  }, [of, isWhole, marks]);
  return fitted.marks;
}

function Legend({ marks }: { readonly marks: readonly Mark[] }) {
  const groups = new Set(marks.map(({ group }) => group));
  if (marks.length > MOST_BROKEN)
    return (
      <p className="map-legend">
        So many lines are drawn alike, whatever their state of affairs. Choose fewer to tell them
        apart. ■ is the middle of a state or province.
      </p>
    );
  return (
    <ul className="map-legend" aria-label="Lines">
      {(
        [
          ['solid', 'active, or signed'],
          ['dashed', 'not said, or unclear'],
          ['dotted', 'ended'],
          ['dashdot', 'proposed only'],
        ] as const
      ).map(([line, words]) => (
        <li key={line}>
          <svg className={`status-line status-${line}`} viewBox="0 0 22 4" aria-hidden="true">
            <path d="M0 2h22" />
          </svg>
          {words}
        </li>
      ))}
      <li>
        <span aria-hidden="true">■</span> the middle of a state or province
      </li>
      {groupNames
        .filter((name) => groups.has(name))
        .map((name) => (
          // Where one can press, the choices above tell this.
          <li key={name} className="on-paper">
            <Sign shape={KIND_GROUPS[name].shape} tone={name} />
            {KIND_GROUPS[name].label.toLowerCase()}
          </li>
        ))}
    </ul>
  );
}

/** As map.css has it; on a phone it stands below. */
const drawerWidth = (wide: number) => (wide < 768 ? 0 : 352);

/** The world is twice as wide as high: on a phone more height would be sea. */
const mapHeight = (wide: number) =>
  Math.round(Math.min(640, Math.max(240, Math.min(innerHeight * 0.62, wide * 0.75))));
