import type { Frame, Zoom } from './frame.ts';
import { words } from '../words/words.ts';

/** If a redraw takes longer, the last one is moved instead while the drawing moves. */
const SMOOTH_MS = 9;

export interface Painted {
  readonly frame: () => Frame;

  /** Draws everything on a cleared canvas, in CSS pixels. */
  readonly paint: (context: CanvasRenderingContext2D, frame: Frame) => void;
}

/** Paints on a canvas at most once per animation frame, and keeps a copy that can be moved. */
export function createPainter(canvas: HTMLCanvasElement, { frame, paint }: Painted) {
  const seen = contextOf(canvas);
  const kept = contextOf(document.createElement('canvas'));
  let drawn: { readonly zoom: Zoom; readonly tookMs: number } | null = null;
  let waiting = 0;

  return {
    context: seen,
    isSlow: () => drawn !== null && drawn.tookMs > SMOOTH_MS,
    redraw: () => request(redraw),

    /** Moves the last drawing to its current position. */
    shift: () => request(shift),
    resize() {
      const { width, height, ratio } = frame();
      const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
      for (const one of [canvas, kept.canvas])
        if (one.width !== wide || one.height !== high) [one.width, one.height] = [wide, high];
      canvas.style.height = `${height}px`;
    },
    close: () => cancelAnimationFrame(waiting),
  };

  function request(draw: () => void): void {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(draw);
  }

  function redraw(): void {
    const now = frame();
    if (now.width === 0) return;
    const begun = performance.now();
    kept.setTransform(now.ratio, 0, 0, now.ratio, 0, 0);
    kept.clearRect(0, 0, now.width, now.height);
    paint(kept, now);
    copy(1, 0, 0);
    drawn = { zoom: now.zoom, tookMs: performance.now() - begun };
  }

  function shift(): void {
    if (drawn === null) {
      redraw();
      return;
    }
    const { zoom } = frame();
    const scale = zoom.k / drawn.zoom.k;
    copy(scale, zoom.x - drawn.zoom.x * scale, zoom.y - drawn.zoom.y * scale);
  }

  function copy(scale: number, x: number, y: number): void {
    const { ratio } = frame();
    seen.setTransform(1, 0, 0, 1, 0, 0);
    seen.clearRect(0, 0, canvas.width, canvas.height);
    seen.setTransform(scale, 0, 0, scale, x * ratio, y * ratio);
    seen.drawImage(kept.canvas, 0, 0);
  }
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error(words.drawing.cannotDraw);
  return context;
}
