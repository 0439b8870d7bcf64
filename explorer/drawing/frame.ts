import type { Colours } from './colours.ts';

/** The point `(x, y)` of the drawing is shown at `(x * k + zoom.x, y * k + zoom.y)`. */
export interface Zoom {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** The visible frame of a drawing, in CSS pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly zoom: Zoom;
  readonly colours: Colours;

  /** Device pixels per CSS pixel. */
  readonly ratio: number;
}

/** A part of a drawing, in the drawing's units. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The size that is not covered at the right; the whole size if nothing would be left. */
export const freeOf = (
  { width, height }: Pick<Frame, 'width' | 'height'>,
  covered: number,
): Pick<Frame, 'width' | 'height'> => ({
  width: covered < width ? width - covered : width,
  height,
});

/** The zoom that centers a whole box, up to a highest magnification. */
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
