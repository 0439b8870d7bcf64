import { type RefObject, Suspense, lazy, useCallback, useMemo, useRef } from 'react';
import type { DrawingHandle } from '../drawing/Drawing.tsx';
import { PictureButtons } from '../drawing/PictureButtons.tsx';
import type { Frame } from '../drawing/frame.ts';
import { legendOf } from '../drawing/legend.ts';
import { type BareScene, MapCanvas } from '../drawing/map/MapCanvas.tsx';
import { type Choice, choiceText, filterOf } from '../drawing/map/choice.ts';
import { type Dot, createClusters } from '../drawing/map/clusters.ts';
import { draw } from '../drawing/map/draw.ts';
import type { Flow } from '../drawing/map/flows.ts';
import { pairHref } from '../parts/pairs.ts';
import type { Mark, Spot } from '../drawing/map/mark.ts';
import { toSvg } from '../drawing/map/picture.ts';
import { MOST_BROKEN, type Scene } from '../drawing/map/scene.ts';
import type { MapTies } from '../drawing/map/useMapTies.ts';
import { useScene } from '../drawing/map/useScene.ts';
import { wordsOf } from '../drawing/picture.ts';
import { useFitted } from '../drawing/useFitted.ts';
import { useSettled } from '../parts/useSettled.ts';
import { useWindowWidth } from '../drawing/useWindowWidth.ts';
import { ChosenTie } from './ChosenTie.tsx';
import { Legend, TotalsLegend } from './Legend.tsx';
import type { Told } from './stories.ts';
import type { Totals } from '../drawing/map/totals.ts';
import { useMissing } from '../parts/useMissing.ts';
import { Fault, Waiting } from '../shell/states.tsx';
import { go, hrefTo } from '../shell/address.ts';
import { hrefNow } from '../shell/entry.ts';
import { words as catalog } from '../words/words.ts';

export interface StageProps {
  readonly choice: Choice;
  readonly ties: MapTies;

  /** The step of a story that the map is at. */
  readonly told: Told | null;

  /** Shown instead of the ties. */
  readonly totals: Totals | null;
  readonly title: string;
  readonly counts: string;
  readonly onChange: (choice: Partial<Choice>) => void;
}

/** The map with its legend and pictures, and the tie that is selected. */
export function Stage(props: StageProps) {
  const { choice, ties, told, totals, title, counts, onChange } = props;
  const drawing = useRef<DrawingHandle>(null);
  const marks = totals ? NO_MARKS : ties.marks;
  const dots = totals?.dots;
  const { contested } = ties;
  const { scene, near, fault } = useScene({ marks, contested, chosen: choice.tie });
  const wide = useWindowWidth();
  const fitted = useFittedParts(choice, ties, totals);
  const isStory = told !== null;
  const lacks = useMissing(filterOf(choice));
  const onChoose = useCallback(
    (tie: string | null) => {
      // A change would leave the story.
      if (!isStory) onChange({ tie });
      else if (tie !== null) go(hrefTo('tie', tie));
    },
    [isStory, onChange],
  );
  return (
    <>
      <div className="map-stage">
        <MapCanvas
          {...{ scene, onChoose, ...fitted }}
          totals={dots}
          flows={totals?.flows ?? NO_FLOWS}
          onFlow={openFlow}
          onPlace={openPlace}
          label={totals ? catalog.map.totals.label(counts) : catalog.map.label(counts)}
          height={mapHeight(wide)}
          ref={drawing}
          onNear={near}
          covered={choice.tie === null && !isStory ? 0 : drawerWidth(wide)}
        />
        {totals ? <TotalsLegend by={totals.by} /> : <Legend marks={marks} isNarrow={isStory} />}
        <Panel {...{ told, choice }} onClose={() => onChoose(null)} />
      </div>
      {fault && <Fault error={fault} says={catalog.drawing.noGround} />}
      {ties.total !== null && (
        <Pictures
          {...{ drawing, scene, dots, title, counts }}
          flows={totals?.flows ?? NO_FLOWS}
          filter={choiceText(choice)}
          lacks={lacks}
        />
      )}
    </>
  );
}

interface PanelProps extends Pick<StageProps, 'choice' | 'told'> {
  readonly onClose: () => void;
}

/** Beside the map: a step of a story, or the selected tie. */
function Panel({ choice, told, onClose }: PanelProps) {
  if (told === null) return choice.tie !== null && <ChosenTie id={choice.tie} onClose={onClose} />;
  return (
    <Suspense fallback={<Waiting for={catalog.map.story.waiting} />}>
      <StoryPanel {...{ told, choice }} />
    </Suspense>
  );
}

const StoryPanel = lazy(() => import('./StoryPanel.tsx'));

const openPlace = (id: string) => {
  go(hrefTo('actor', id));
};

const openFlow = (flow: Flow) => {
  go(pairHref(flow));
};

/** What to fit into the frame: that of the last choice. Years count once they stay, not while they are played or dragged. */
function useFittedParts(choice: Choice, { marks, total }: MapTies, totals: Totals | null) {
  const { certainly, dated, from, many, show, to } = choice;
  const years = useSettled([from, to, certainly, dated].join(), YEARS_STAY_MS);
  const { between, groups, statuses, contested } = choice;
  const key = [between, groups, statuses, contested, many, show, years].join(' ');
  const shown = useMemo(
    () =>
      totals ? { fitted: NO_MARKS, spots: totals.dots.map(({ spot }) => spot) } : { fitted: marks },
    [totals?.dots, marks],
  );
  const isReady = total !== null && (totals === null || totals.ties !== null);
  return useFitted<Fitted>(key, isReady, shown, NOTHING);
}

interface Fitted {
  readonly fitted: readonly Mark[];
  readonly spots?: readonly Spot[];
}

const YEARS_STAY_MS = 700;

/** One array, so that it counts as unchanged. */
const NO_MARKS: readonly Mark[] = [];
const NO_FLOWS: readonly Flow[] = [];
const NOTHING: Fitted = { fitted: NO_MARKS };

/** Of many ties, lines are drawn without gaps, so that a line tells no status. */
function legendIn({ marks, contested }: BareScene) {
  return legendOf({
    groups: marks.map(({ group }) => group),
    lines: marks.length > MOST_BROKEN ? [] : marks.map(({ line }) => line),
    isContested: marks.some(({ tie }) => contested.has(tie.id)),
    hasAreas: marks.some(({ spots }) => spots.some(({ isArea }) => isArea)),
  });
}

interface MapPicturesProps {
  readonly drawing: RefObject<DrawingHandle | null>;
  readonly scene: BareScene;
  readonly flows: readonly Flow[];
  readonly dots: readonly Dot[] | undefined;
  readonly title: string;
  readonly counts: string;
  readonly filter: string;
  readonly lacks: readonly string[];
}

function Pictures({ drawing, scene, dots, flows, ...words }: MapPicturesProps) {
  const sceneIn = (frame: Frame): Scene => ({
    ...scene,
    flows,
    dots: dots ?? createClusters(scene.marks)(frame),
  });
  return (
    <p className="map-pictures">
      <PictureButtons
        name="proxeny-map"
        drawing={drawing}
        words={(dataset) =>
          wordsOf({
            ...words,
            ...dataset,
            address: hrefNow(),
            credit: catalog.drawing.credit,
            legend: legendIn(scene),
          })
        }
        svg={(frame) => toSvg(sceneIn(frame), frame)}
        paint={(context, frame) => {
          draw(context, sceneIn(frame), frame);
        }}
      />
      <span className="aside">{catalog.drawing.credit}</span>
    </p>
  );
}

/** As in map.css. On a phone it is below the map. */
const drawerWidth = (wide: number) => (wide < 768 ? 0 : 352 + ROOM_FOR_NAME);

/** Names stand to the right of their places. */
const ROOM_FOR_NAME = 48;

/** The world is twice as wide as high: on a phone, more height would show only sea. */
const mapHeight = (wide: number) =>
  Math.round(Math.min(640, Math.max(240, Math.min(innerHeight * 0.62, wide * 0.75))));
