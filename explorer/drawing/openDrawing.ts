import { pointer, select } from 'd3-selection';
import { type ZoomBehavior, zoom as createZoom, zoomIdentity } from 'd3-zoom';
import { type Colours, coloursNow, onTheme } from './colours.ts';
import { type Box, type Frame, type Zoom, zoomTo } from './frame.ts';

/** What is drawn, and how it answers. */
export interface Subject {
  /** All of it, onto a cleared canvas whose measure is the page's. */
  readonly paint: (context: CanvasRenderingContext2D, frame: Frame) => void;

  /** What a press means; null leaves it without a meaning. */
  readonly press: (at: At) => void;

  /** What lies there, in words. */
  readonly hint: (at: At) => string | null;

  /** As far as it can be moved, and how near it can be brought. */
  readonly bounds: Box;
  readonly nearest: number;

  /** Leaves wheel and fingers to the page around it. */
  readonly isStill?: boolean | undefined;
  readonly onZoom?: ((k: number) => void) | undefined;
}

/** A place in the frame, and in the drawing. */
export interface At {
  readonly x: number;
  readonly y: number;
  readonly px: number;
  readonly py: number;
  readonly frame: Frame;

  /** Whether a line runs within so many pixels. */
  readonly meets: (path: Path2D, reach: number) => boolean;

  /** Brings a place into the middle. */
  readonly centre: (px: number, py: number, k: number) => void;
}

const FARTHEST = 0.2;

/** A redraw that takes longer is spared while the drawing is moved: the last one is moved instead. */
const SMOOTH_MS = 9;

const SETTLED_MS = 120;

/** Draws its subject on a canvas, and moves it as wheel, fingers and callers ask. */
export function openDrawing(canvas: HTMLCanvasElement) {
  const context = canvas.getContext('2d');
  const kept = document.createElement('canvas');
  const keeping = kept.getContext('2d');
  if (context === null || keeping === null) throw new Error('This browser cannot draw.');
  const [seen, hidden] = [context, keeping];
  const selection = select(canvas);
  let subject: Subject | null = null;
  let [width, height] = [0, 0];
  let colours: Colours = coloursNow();
  let zoom: Zoom = { k: 1, x: 0, y: 0 };
  let isHeld = false;
  let drawn: { readonly zoom: Zoom; readonly tookMs: number } | null = null;
  let [waiting, settling]: [number, ReturnType<typeof setTimeout> | undefined] = [0, undefined];

  const behavior: ZoomBehavior<HTMLCanvasElement, unknown> = createZoom<
    HTMLCanvasElement,
    unknown
  >()
    .clickDistance(4)
    .filter((event: MouseEvent) => subject?.isStill !== true && !event.button)
    .on('zoom', ({ transform }: { transform: Zoom }) => {
      zoom = { k: transform.k, x: transform.x, y: transform.y };
      subject?.onZoom?.(zoom.k);
      const isSlow = drawn !== null && drawn.tookMs > SMOOTH_MS;
      request(isSlow ? shift : redraw);
      clearTimeout(settling);
      if (isSlow && !isHeld) settling = setTimeout(() => request(redraw), SETTLED_MS);
    })
    .on('start', ({ sourceEvent }: { sourceEvent: Event | null }) => {
      isHeld = sourceEvent !== null && !sourceEvent.type.startsWith('wheel');
    })
    .on('end', () => {
      isHeld = false;
      request(redraw);
    });
  selection.call(behavior).on('dblclick.zoom', null);
  const forgetTheme = onTheme(() => {
    colours = coloursNow();
    request(redraw);
  });
  const goTo = ({ k, x, y }: Zoom) =>
    behavior.transform(selection, zoomIdentity.translate(x, y).scale(k));

  return {
    show(next: Subject, wide: number, high: number) {
      [subject, width, height] = [next, wide, high];
      const ratio = devicePixelRatio;
      for (const one of [canvas, kept])
        if (one.width !== Math.round(wide * ratio) || one.height !== Math.round(high * ratio))
          [one.width, one.height] = [Math.round(wide * ratio), Math.round(high * ratio)];
      canvas.style.height = `${high}px`;
      const { left, top, right, bottom } = next.bounds;
      behavior
        .scaleExtent([FARTHEST, next.nearest])
        .extent([
          [0, 0],
          [wide, high],
        ])
        .translateExtent([
          [left, top],
          [right, bottom],
        ]);
      request(redraw);
    },
    /** Into what is not covered at the right. */
    fit(box: Box, covered: number) {
      if (subject) goTo(zoomTo(box, { width: width - covered, height }, subject.nearest));
    },
    /** By parts of the frame, and nearer by a factor. */
    move(dx: number, dy: number, nearer: number) {
      if (nearer !== 1) behavior.scaleBy(selection, nearer);
      if (dx !== 0 || dy !== 0)
        behavior.translateBy(selection, (dx * width) / zoom.k, (dy * height) / zoom.k);
    },
    press(event: MouseEvent) {
      subject?.press(at(event));
    },
    hint(event: MouseEvent) {
      if (subject === null || event.buttons !== 0) return null;
      const place = at(event);
      const words = subject.hint(place);
      return words === null ? null : { words, x: place.x, y: place.y };
    },
    frame: frameNow,
    close() {
      cancelAnimationFrame(waiting);
      clearTimeout(settling);
      selection.on('.zoom', null);
      forgetTheme();
    },
  };

  function at(event: MouseEvent): At {
    const [x, y] = pointer(event, canvas);
    const [px, py] = [(x - zoom.x) / zoom.k, (y - zoom.y) / zoom.k];
    return {
      ...{ x, y, px, py, frame: frameNow() },
      meets(path, reach) {
        seen.setTransform(1, 0, 0, 1, 0, 0);
        seen.setLineDash([]);
        seen.lineWidth = (2 * reach) / zoom.k;
        return seen.isPointInStroke(path, px, py);
      },
      centre: (cx, cy, k) => {
        goTo({ k, x: width / 2 - cx * k, y: height / 2 - cy * k });
      },
    };
  }

  function frameNow(): Frame {
    return { width, height, zoom, colours, ratio: devicePixelRatio };
  }

  function request(paint: () => void): void {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(paint);
  }

  function redraw(): void {
    if (subject === null || width === 0) return;
    const begun = performance.now();
    const frame = frameNow();
    hidden.setTransform(frame.ratio, 0, 0, frame.ratio, 0, 0);
    hidden.clearRect(0, 0, width, height);
    subject.paint(hidden, frame);
    copy(1, 0, 0);
    drawn = { zoom, tookMs: performance.now() - begun };
  }

  /** Moves what was drawn last to where it would be now. */
  function shift(): void {
    if (drawn === null) {
      redraw();
      return;
    }
    const scale = zoom.k / drawn.zoom.k;
    copy(scale, zoom.x - drawn.zoom.x * scale, zoom.y - drawn.zoom.y * scale);
  }

  function copy(scale: number, x: number, y: number): void {
    const ratio = devicePixelRatio;
    seen.setTransform(1, 0, 0, 1, 0, 0);
    seen.clearRect(0, 0, canvas.width, canvas.height);
    seen.setTransform(scale, 0, 0, scale, x * ratio, y * ratio);
    seen.drawImage(kept, 0, 0);
  }
}
