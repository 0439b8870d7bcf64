import { pointer, select } from 'd3-selection';
import { type ZoomBehavior, zoom as createZoom, zoomIdentity } from 'd3-zoom';
import { coloursNow, onTheme } from './colours.ts';
import { createPainter } from './createPainter.ts';
import { type Box, type Frame, type Zoom, freeOf, zoomTo } from './frame.ts';

/** A drawing's content, and how it reacts. */
export interface Subject {
  /** Draws everything on a cleared canvas, in CSS pixels. */
  readonly paint: (context: CanvasRenderingContext2D, frame: Frame) => void;

  /** Reacts to a click. */
  readonly press: (at: At) => void;

  /** A description of what is under the pointer. */
  readonly hint: (at: At) => string | null;

  /** How far it can be moved, and its highest magnification. */
  readonly bounds: Box;
  readonly nearest: number;

  /** Leaves wheel and touch to the page around it. */
  readonly isStill?: boolean | undefined;
  readonly onZoom?: ((k: number) => void) | undefined;
}

/** A position in the frame (`x`, `y`) and in the drawing (`px`, `py`). */
export interface At {
  readonly x: number;
  readonly y: number;
  readonly px: number;
  readonly py: number;
  readonly frame: Frame;

  /** Whether a line runs within the given distance in pixels. */
  readonly meets: (path: Path2D, reach: number) => boolean;

  /** Centers a position. */
  readonly centre: (px: number, py: number, k: number) => void;
}

const FARTHEST = 0.2;
const SETTLED_MS = 120;

/** Draws a subject on a canvas, and moves it by wheel, touch and the functions that it returns. */
export function openDrawing(canvas: HTMLCanvasElement) {
  let subject: Subject | null = null;
  let frame: Frame = { width: 0, height: 0, zoom: zoomIdentity, colours: coloursNow(), ratio: 1 };
  const painter = createPainter(canvas, {
    frame: () => frame,
    paint: (context, now) => subject?.paint(context, now),
  });
  const selection = select(canvas);
  const isStill = () => subject?.isStill === true;
  const { behavior, settle } = movesWith(painter, isStill, ({ k, x, y }) => {
    frame = { ...frame, zoom: { k, x, y } };
    subject?.onZoom?.(k);
  });
  selection.call(behavior).on('dblclick.zoom', null);
  const forgetTheme = onTheme(() => {
    frame = { ...frame, colours: coloursNow() };
    painter.redraw();
  });
  const goTo = ({ k, x, y }: Zoom) =>
    behavior.transform(selection, zoomIdentity.translate(x, y).scale(k));
  const at = (event: MouseEvent) => atOf(pointer(event, canvas), frame, painter.context, goTo);

  return {
    show(next: Subject, width: number, height: number) {
      subject = next;
      frame = { ...frame, width, height, ratio: devicePixelRatio };
      painter.resize();
      bound(behavior, next, frame);
      painter.redraw();
    },
    /** Fits a box into the part that is not covered at the right. */
    fit(box: Box, covered: number) {
      if (subject) goTo(zoomTo(box, freeOf(frame, covered), subject.nearest));
    },
    /** Moves by fractions of the frame, and zooms by a factor. */
    move(dx: number, dy: number, nearer: number) {
      const { width, height, zoom } = frame;
      if (nearer !== 1) behavior.scaleBy(selection, nearer);
      if (dx !== 0 || dy !== 0)
        behavior.translateBy(selection, (dx * width) / zoom.k, (dy * height) / zoom.k);
    },
    press: (event: MouseEvent) => subject?.press(at(event)),
    hint: (event: MouseEvent) =>
      subject && event.buttons === 0 ? hintAt(subject, at(event)) : null,
    frame: () => frame,
    close() {
      painter.close();
      clearTimeout(settle.timer);
      selection.on('.zoom', null);
      forgetTheme();
    },
  };
}

function hintAt(subject: Subject, at: At) {
  const words = subject.hint(at);
  return words === null ? null : { words, x: at.x, y: at.y };
}

type Behavior = ZoomBehavior<HTMLCanvasElement, unknown>;
type Painter = ReturnType<typeof createPainter>;

/** Follows each move. If painting is slow, it moves the last picture until the movement ends. */
function movesWith(painter: Painter, isStill: () => boolean, onMove: (zoom: Zoom) => void) {
  const settle: { timer: ReturnType<typeof setTimeout> | undefined } = { timer: undefined };
  let isHeld = false;
  const behavior: Behavior = createZoom<HTMLCanvasElement, unknown>()
    .clickDistance(4)
    .filter((event: MouseEvent) => !isStill() && !event.button)
    .on('zoom', ({ transform }: { transform: Zoom }) => {
      onMove(transform);
      const isSlow = painter.isSlow();
      if (isSlow) painter.shift();
      else painter.redraw();
      clearTimeout(settle.timer);
      if (isSlow && !isHeld) settle.timer = setTimeout(painter.redraw, SETTLED_MS);
    })
    .on('start', ({ sourceEvent }: { sourceEvent: Event | null }) => {
      isHeld = sourceEvent !== null && !sourceEvent.type.startsWith('wheel');
    })
    .on('end', () => {
      isHeld = false;
      painter.redraw();
    });
  return { behavior, settle };
}

/** Limits how far a subject can be moved and zoomed. */
function bound(behavior: Behavior, { bounds, nearest }: Subject, { width, height }: Frame): void {
  const { left, top, right, bottom } = bounds;
  behavior
    .scaleExtent([FARTHEST, nearest])
    .extent([
      [0, 0],
      [width, height],
    ])
    .translateExtent([
      [left, top],
      [right, bottom],
    ]);
}

function atOf(
  [x, y]: readonly [number, number],
  frame: Frame,
  context: CanvasRenderingContext2D,
  goTo: (zoom: Zoom) => void,
): At {
  const { width, height, zoom } = frame;
  const [px, py] = [(x - zoom.x) / zoom.k, (y - zoom.y) / zoom.k];
  return {
    ...{ x, y, px, py, frame },
    meets(path, reach) {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.setLineDash([]);
      context.lineWidth = (2 * reach) / zoom.k;
      return context.isPointInStroke(path, px, py);
    },
    centre: (cx, cy, k) => goTo({ k, x: width / 2 - cx * k, y: height / 2 - cy * k }),
  };
}
