import './map.css';
import { type Ref, useMemo } from 'react';
import { Drawing, type DrawingHandle } from '../Drawing.tsx';
import type { At, Subject } from '../openDrawing.ts';
import { type Dot, createClusters } from './clusters.ts';
import { draw, lineOn } from './draw.ts';
import { type Flow, widthsOf } from './flows.ts';
import type { Mark, Spot } from './mark.ts';
import { HEIGHT, WIDTH, boxOf, projection } from './projection.ts';
import { type Scene, nameOf, radiusOf, stacked } from './scene.ts';
import { words } from '../../words/words.ts';

/** A scene without what depends on the frame or on totals. */
export type BareScene = Omit<Scene, 'dots' | 'flows'>;

export interface MapCanvasProps {
  readonly scene: BareScene;
  readonly label: string;

  /** The lines to fit into the frame whenever this list changes. */
  readonly fitted: readonly Mark[];
  readonly height: number;

  /** Places that are shown even without ties. Must be the same array while they are the same. */
  readonly spots?: readonly Spot[];

  /** Totals to draw instead of places, the highest first, and what a click on one does. */
  readonly totals?: readonly Dot[] | undefined;
  readonly onPlace?: ((id: string) => void) | undefined;

  /** Lines between countries under the totals, and what a click on one does. */
  readonly flows?: readonly Flow[];
  readonly onFlow?: (flow: Flow) => void;

  /** The id of the selected tie. */
  readonly onChoose: (tie: string | null) => void;
  readonly onNear?: () => void;
  readonly isStill?: boolean;
  readonly covered?: number | undefined;
  readonly ref?: Ref<DrawingHandle> | undefined;
}

/** The magnification from which regions are drawn. */
const NEAR = 2.2;
const NEAREST = 40;
const FITTED_NEAREST = 12;

/** How near, in pixels, the pointer must be to a line. */
const REACH = 4.5;

/** With more lines it takes too long to find the one under the pointer at each move. */
const MOST_HOVERED = 2_500;

const BOUNDS = {
  left: -WIDTH * 0.3,
  top: -HEIGHT * 0.5,
  right: WIDTH * 1.3,
  bottom: HEIGHT * 1.5,
};

/** The map itself. A click selects a tie or opens a cluster. */
export function MapCanvas(props: MapCanvasProps) {
  const { fitted, isStill, onChoose, onNear, onFlow, onPlace, ...others } = props;
  const { flows = NO_FLOWS, scene, spots = NONE, totals, ...own } = others;
  const subject = useMemo<Subject>(() => {
    const dotsIn = totals ? () => totals : createClusters(scene.marks, spots);
    const flowAt = (at: At) =>
      flows.find((flow) => at.meets(lineOn(flow), Math.max(REACH, widthsOf(flow)[0] / 2)));
    const markAt = (at: At) => scene.marks.find((mark) => at.meets(lineOn(mark), REACH));
    return {
      ...{ bounds: BOUNDS, nearest: NEAREST, isStill },
      paint: (context, frame) => {
        draw(context, { ...scene, flows, dots: dotsIn(frame) }, frame);
      },
      press(at) {
        const dot = dotAt(dotsIn(at.frame), at);
        const flow = dot === undefined ? flowAt(at) : undefined;
        if (dot?.share !== undefined) onPlace?.(dot.id);
        else if (flow) onFlow?.(flow);
        else if (dot === undefined || dot.places === 1)
          onChoose((markAt(at) ?? onlyOn(dot, scene.marks))?.tie.id ?? null);
        else at.centre(...placeOf(dot), Math.min(NEAREST, at.frame.zoom.k * 2.5));
      },
      hint(at) {
        const dot = dotAt(dotsIn(at.frame), at);
        if (dot?.share !== undefined) return words.drawing.placeTotal(dot.spot.name, dot.ties);
        if (dot)
          return dot.places === 1 ? dot.spot.name : words.drawing.places(nameOf(dot), dot.places);
        const flow = flowAt(at);
        if (flow) return words.drawing.flow(flow.label, flow.ties, flow.dated);
        return scene.marks.length > MOST_HOVERED ? null : (markAt(at)?.tie.name ?? null);
      },
      onZoom: (k) => {
        if (k >= NEAR) onNear?.();
      },
    };
  }, [scene, spots, totals, flows, onPlace, onFlow, onChoose, onNear, isStill]);
  const box = useMemo(() => boxAround(fitted, spots), [fitted, spots]);
  return <Drawing fitted={box} subject={subject} {...own} />;
}

/** The mark that is drawn as this dot alone. */
const onlyOn = (dot: Dot | undefined, marks: readonly Mark[]) =>
  marks.find(({ spots: [one, ...more] }) => more.length === 0 && one.id === dot?.id);

const NONE: readonly Spot[] = [];
const NO_FLOWS: readonly Flow[] = [];

/** Limits the zoom, so that a short line does not fill the frame. */
function boxAround(marks: readonly Mark[], spots: readonly Spot[]) {
  const { left, top, right, bottom } = boxOf(marks, spots);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const wide = Math.max(right - left, WIDTH / FITTED_NEAREST) / 2;
  const high = Math.max(bottom - top, HEIGHT / FITTED_NEAREST) / 2;
  return { left: x - wide, top: y - high, right: x + wide, bottom: y + high };
}

function dotAt(dots: readonly Dot[], { x, y, frame: { zoom } }: At): Dot | undefined {
  return stacked(dots).findLast((dot) => {
    const [px, py] = placeOf(dot);
    const far = Math.hypot(px * zoom.k + zoom.x - x, py * zoom.k + zoom.y - y);
    return far <= Math.max(8, radiusOf(dot) + 2);
  });
}

const placeOf = ({ at }: Dot): readonly [number, number] => projection([...at]) ?? [0, 0];
