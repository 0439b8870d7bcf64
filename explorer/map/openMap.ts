import { pointer, select } from 'd3-selection';
import { type ZoomBehavior, zoom as createZoom, zoomIdentity } from 'd3-zoom';
import { createClusters } from './clusters.ts';
import { type Colours, coloursNow, onTheme } from './colours.ts';
import { type Frame, draw, lineOn } from './draw.ts';
import type { Mark } from './mark.ts';
import { HEIGHT, WIDTH, type Zoom, projection, zoomTo } from './projection.ts';
import { type Scene, radiusOf } from './scene.ts';

export interface Shown {
  readonly scene: Omit<Scene, 'dots'>;

  /** What the map shows, in words: it stands for the drawing where that is not seen. */
  readonly label: string;

  /** The lines to fit into the frame whenever this list is another. */
  readonly fitted: readonly Mark[];
  readonly height: number;

  /** A tie's id, or null for none. */
  readonly onChoose: (tie: string | null) => void;

  /** Tells what is seen now, for a picture of it. */
  readonly onDrawn?: (seen: { readonly scene: Scene; readonly frame: Frame }) => void;
  readonly onNear?: () => void;

  /** Leaves wheel and fingers to the page around it. */
  readonly isStill?: boolean;
}

/** From this magnification on regions are drawn. */
const NEAR = 2.2;
const FARTHEST = 0.25;
const NEAREST = 40;

/** A redraw that takes longer is spared while the map is moved: the last one is moved instead. */
const SMOOTH_MS = 9;

/** A line is met from this many pixels across. */
const REACH = 9;

/** Of more lines it takes too long to tell at each move of the pointer which one is meant. */
const MOST_HOVERED = 2_500;

/** Draws what it is told to show on a canvas, and moves it as wheel, fingers and callers ask. */
export function openMap(canvas: HTMLCanvasElement) {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser cannot draw.');
  const kept = document.createElement('canvas');
  const selection = select(canvas);
  let [props, width]: [Shown | null, number] = [null, 0];
  let colours: Colours = coloursNow();
  let zoom: Zoom = { k: 1, x: 0, y: 0 };
  let drawn: { readonly zoom: Zoom; readonly scene: Scene; readonly tookMs: number } | null = null;
  let clusters: {
    readonly of: readonly Mark[];
    readonly at: ReturnType<typeof createClusters>;
  } | null = null;
  let [frame, settling]: [number, ReturnType<typeof setTimeout> | undefined] = [0, undefined];

  const behavior: ZoomBehavior<HTMLCanvasElement, unknown> = createZoom<
    HTMLCanvasElement,
    unknown
  >()
    .scaleExtent([FARTHEST, NEAREST])
    .translateExtent([
      [-WIDTH * 0.3, -HEIGHT * 0.5],
      [WIDTH * 1.3, HEIGHT * 1.5],
    ])
    .clickDistance(4)
    .filter((event: MouseEvent) => props?.isStill !== true && !event.button)
    .on('zoom', ({ transform }: { transform: Zoom }) => {
      zoom = { k: transform.k, x: transform.x, y: transform.y };
      if (zoom.k >= NEAR) props?.onNear?.();
      const isSlow = drawn !== null && drawn.tookMs > SMOOTH_MS;
      request(isSlow ? shift : redraw);
      clearTimeout(settling);
      if (isSlow) settling = setTimeout(() => request(redraw), 120);
    });
  selection.call(behavior).on('dblclick.zoom', null);
  const forgetTheme = onTheme(() => {
    colours = coloursNow();
    request(redraw);
  });

  return {
    show(next: Shown, wide: number) {
      [props, width] = [next, wide];
      const ratio = devicePixelRatio;
      for (const one of [canvas, kept])
        if (one.width !== wide * ratio || one.height !== next.height * ratio)
          [one.width, one.height] = [wide * ratio, next.height * ratio];
      canvas.style.height = `${next.height}px`;
      behavior.extent([
        [0, 0],
        [wide, next.height],
      ]);
      request(redraw);
    },
    fit(marks: readonly Mark[]) {
      if (props === null) return;
      const { k, x, y } = zoomTo(marks, width, props.height);
      behavior.transform(selection, zoomIdentity.translate(x, y).scale(k));
    },
    move(dx: number, dy: number, nearer: number) {
      if (nearer !== 1) behavior.scaleBy(selection, nearer);
      if (dx !== 0 || dy !== 0)
        behavior.translateBy(
          selection,
          (dx * width) / zoom.k,
          (dy * (props?.height ?? 0)) / zoom.k,
        );
    },
    /** The tie at a press; a cluster opens instead. */
    find(event: MouseEvent): Mark | 'opened' | null {
      const cluster = dotAt(event);
      if (cluster && cluster.spot === null) {
        const [px = 0, py = 0] = projection([...cluster.at]) ?? [];
        const k = Math.min(NEAREST, zoom.k * 2.5);
        const [x, y] = [width / 2 - px * k, (props?.height ?? 0) / 2 - py * k];
        behavior.transform(selection, zoomIdentity.translate(x, y).scale(k));
        return 'opened';
      }
      return markAt(event);
    },
    /** What lies under the pointer, and where. */
    near(event: MouseEvent) {
      if (event.buttons !== 0) return null;
      const [x, y] = pointer(event, canvas);
      const dot = dotAt(event);
      if (dot)
        return {
          name: dot.spot?.name ?? `${dot.places} places, press to open`,
          x: x + 12,
          y: y + 12,
        };
      if ((props?.scene.marks.length ?? 0) > MOST_HOVERED) return null;
      const mark = markAt(event);
      return mark && { name: mark.tie.name, x: x + 12, y: y + 12 };
    },
    close() {
      cancelAnimationFrame(frame);
      clearTimeout(settling);
      selection.on('.zoom', null);
      forgetTheme();
    },
  };

  function request(paint: () => void): void {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(paint);
  }

  function redraw(): void {
    if (props === null || width === 0 || context === null) return;
    const { scene, height, onDrawn } = props;
    if (clusters?.of !== scene.marks)
      clusters = { of: scene.marks, at: createClusters(scene.marks) };
    const whole = { ...scene, dots: clusters.at(zoom.k) };
    const seen: Frame = { width, height, zoom, colours, ratio: devicePixelRatio };
    const begun = performance.now();
    const keeping = kept.getContext('2d');
    if (keeping === null) return;
    draw(keeping, whole, seen);
    copy(1, 0, 0);
    drawn = { zoom, scene: whole, tookMs: performance.now() - begun };
    onDrawn?.({ scene: whole, frame: seen });
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
    context?.setTransform(1, 0, 0, 1, 0, 0);
    context?.clearRect(0, 0, canvas.width, canvas.height);
    context?.setTransform(scale, 0, 0, scale, x * ratio, y * ratio);
    context?.drawImage(kept, 0, 0);
  }

  function dotAt(event: MouseEvent) {
    const [x, y] = pointer(event, canvas);
    return drawn?.scene.dots.find((dot) => {
      const [px = 0, py = 0] = projection([...dot.at]) ?? [];
      const [dx, dy] = [px * zoom.k + zoom.x - x, py * zoom.k + zoom.y - y];
      return Math.hypot(dx, dy) <= Math.max(8, radiusOf(dot) + 2);
    });
  }

  function markAt(event: MouseEvent): Mark | null {
    if (props === null || context === null) return null;
    const [x, y] = pointer(event, canvas);
    const [px, py] = [(x - zoom.x) / zoom.k, (y - zoom.y) / zoom.k];
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.setLineDash([]);
    context.lineWidth = REACH / zoom.k;
    return props.scene.marks.find((mark) => context.isPointInStroke(lineOn(mark), px, py)) ?? null;
  }
}
