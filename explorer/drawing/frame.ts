import type { Colours } from './colours.ts';

/** What is drawn at `(x, y)` is seen at `(x * k + zoom.x, y * k + zoom.y)`. */
export interface Zoom {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** What a drawing is seen through, in pixels of the page. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly zoom: Zoom;
  readonly colours: Colours;

  /** Pixels of the device for each of the page's. */
  readonly ratio: number;
}

/** A part of a drawing, in its own measure. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The measure of what is not covered at the right; all of it where nothing else would be left. */
export const freeOf = (
  { width, height }: Pick<Frame, 'width' | 'height'>,
  covered: number,
): Pick<Frame, 'width' | 'height'> => ({
  width: covered < width ? width - covered : width,
  height,
});

/** The view that shows a box whole, in the middle, at most so near. */
export function zoomTo(
  { left, top, right, bottom }: Box,
  { width, height }: Pick<Frame, 'width' | 'height'>,
  nearest: number,
): Zoom {
  const k = Math.min(
    nearest,
    width / Math.max(1e-6, right - left),
    height / Math.max(1e-6, bottom - top),
  );
  return { k, x: width / 2 - (k * (left + right)) / 2, y: height / 2 - (k * (top + bottom)) / 2 };
}
