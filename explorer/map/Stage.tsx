import { type RefObject, useCallback, useMemo, useRef } from 'react';
import { useAnswer } from '../api/useAnswer.ts';
import type { DrawingHandle } from '../drawing/Drawing.tsx';
import { PictureButtons } from '../drawing/PictureButtons.tsx';
import type { Frame } from '../drawing/frame.ts';
import { legendOf } from '../drawing/legend.ts';
import { MapCanvas } from '../drawing/map/MapCanvas.tsx';
import { type Choice, choiceText } from '../drawing/map/choice.ts';
import { createClusters } from '../drawing/map/clusters.ts';
import { draw } from '../drawing/map/draw.ts';
import type { Mark } from '../drawing/map/mark.ts';
import { toSvg } from '../drawing/map/picture.ts';
import { MOST_BROKEN, type Scene } from '../drawing/map/scene.ts';
import { useGround } from '../drawing/map/useGround.ts';
import type { MapTies } from '../drawing/map/useMapTies.ts';
import { wordsOf } from '../drawing/picture.ts';
import { useFitted } from '../drawing/useFitted.ts';
import { useSettled } from '../drawing/useSettled.ts';
import { useWindowWidth } from '../drawing/useWindowWidth.ts';
import { RecordVersionDocument } from '../generated/operations.ts';
import { ChosenTie } from './ChosenTie.tsx';
import { Legend } from './Legend.tsx';
import { words as catalog } from '../words/words.ts';

export interface StageProps {
  readonly choice: Choice;
  readonly ties: MapTies;
  readonly title: string;
  readonly counts: string;
  readonly onChange: (choice: Partial<Choice>) => void;
}

/** The map with its legend and pictures, and the tie that is selected. */
export function Stage({ choice, ties, title, counts, onChange }: StageProps) {
  const drawing = useRef<DrawingHandle>(null);
  const { contested, marks } = ties;
  const { ground, regions, near } = useGround();
  const wide = useWindowWidth();
  const scene = useMemo(
    () => ({ ground, regions, marks, contested, chosen: choice.tie }),
    [ground, regions, marks, contested, choice.tie],
  );
  const fitted = useFittedMarks(choice, ties);
  const onChoose = useCallback((tie: string | null) => onChange({ tie }), [onChange]);
  return (
    <>
      <div className="map-stage">
        <MapCanvas
          {...{ scene, fitted, onChoose }}
          label={catalog.map.label(counts)}
          height={mapHeight(wide)}
          ref={drawing}
          onNear={near}
          covered={choice.tie === null ? 0 : drawerWidth(wide)}
        />
        <Legend marks={marks} />
        {choice.tie !== null && <ChosenTie id={choice.tie} onClose={() => onChoose(null)} />}
      </div>
      <Pictures {...{ drawing, scene, title, counts }} filter={choiceText(choice)} />
    </>
  );
}

/** The ties to fit into the frame: those of the last choice. Years count once they stay, not while they are played or dragged. */
function useFittedMarks(choice: Choice, { marks, total }: MapTies): readonly Mark[] {
  const { certainly, dated, from, to } = choice;
  const years = useSettled([from, to, certainly, dated].join(), YEARS_STAY_MS);
  const key = [choice.between, choice.groups, choice.statuses, choice.contested, years].join(' ');
  return useFitted(key, total !== null, marks, NO_MARKS);
}

const YEARS_STAY_MS = 700;

/** One array, so that it counts as unchanged. */
const NO_MARKS: readonly Mark[] = [];

/** Of many ties, lines are drawn without gaps, so that a line tells no status. */
function legendIn({ marks, contested }: Omit<Scene, 'dots'>) {
  return legendOf({
    groups: marks.map(({ group }) => group),
    lines: marks.length > MOST_BROKEN ? [] : marks.map(({ line }) => line),
    isContested: marks.some(({ tie }) => contested.has(tie.id)),
    hasAreas: marks.some(({ spots }) => spots.some(({ isArea }) => isArea)),
  });
}

interface MapPicturesProps {
  readonly drawing: RefObject<DrawingHandle | null>;
  readonly scene: Omit<Scene, 'dots'>;
  readonly title: string;
  readonly counts: string;
  readonly filter: string;
}

function Pictures({ drawing, scene, ...words }: MapPicturesProps) {
  const { data } = useAnswer(RecordVersionDocument, {});
  const sceneIn = (frame: Frame): Scene => ({
    ...scene,
    dots: createClusters(scene.marks)(frame),
  });
  return (
    <p className="map-pictures">
      <PictureButtons
        name="proxeny-map"
        drawing={drawing}
        words={() =>
          data
            ? wordsOf({
                ...words,
                ...data.dataset,
                address: location.href,
                credit: catalog.drawing.credit,
                legend: legendIn(scene),
              })
            : null
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
const drawerWidth = (wide: number) => (wide < 768 ? 0 : 352);

/** The world is twice as wide as high: on a phone, more height would show only sea. */
const mapHeight = (wide: number) =>
  Math.round(Math.min(640, Math.max(240, Math.min(innerHeight * 0.62, wide * 0.75))));
