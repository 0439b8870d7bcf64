import type { Box, Frame } from './frame.ts';

const CELL = 48;

/** The occupied parts of a frame, so that labels do not overlap. */
export function roomIn({ width, height }: Pick<Frame, 'width' | 'height'>) {
  const cells = new Map<string, Box[]>();
  return {
    /** Occupies a part, unless it overlaps an occupied one or leaves the frame. */
    take(box: Box): boolean {
      const isInside = box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
      if (
        !isInside ||
        cellsOf(box).some((key) => cells.get(key)?.some((other) => meet(box, other)))
      )
        return false;
      this.block(box);
      return true;
    },
    /** Occupies a part, overlapping or not. */
    block(box: Box): void {
      for (const key of cellsOf(box)) cells.set(key, [...(cells.get(key) ?? []), box]);
    },
  };
}

export type Room = ReturnType<typeof roomIn>;

/** The area of a drawing's buttons. */
export const buttonsIn = ({ width }: Pick<Frame, 'width'>): Box => ({
  left: width - 56,
  right: width,
  top: 0,
  bottom: 128,
});

/** A box around its center. */
export const around = (x: number, y: number, wide: number, high: number): Box => ({
  left: x - wide / 2,
  right: x + wide / 2,
  top: y - high / 2,
  bottom: y + high / 2,
});

function cellsOf({ left, top, right, bottom }: Box): readonly string[] {
  const keys: string[] = [];
  for (let column = Math.floor(left / CELL); column * CELL < right; column++)
    for (let row = Math.floor(top / CELL); row * CELL < bottom; row++)
      keys.push(`${column} ${row}`);
  return keys;
}

const meet = (one: Box, other: Box) =>
  one.left < other.right &&
  one.right > other.left &&
  one.top < other.bottom &&
  one.bottom > other.top;

/** The estimated width of a text; Chinese characters are twice as wide. */
export function widthOf(text: string, size: number): number {
  const wide = text.match(/[\u2e80-\uffff]/g)?.length ?? 0;
  return (text.length + wide * 0.8) * size * 0.57 + 6;
}
