import { describe, expect, it } from 'vitest';
import { freeOf, zoomTo } from '../../explorer/drawing/frame.ts';

const BOX = { left: 0, top: 0, right: 1_000, bottom: 487 };

describe('The view that shows a box whole', () => {
  it('is to the left of what covers the frame', () => {
    const { k, x } = zoomTo(BOX, freeOf({ width: 1_280, height: 600 }, 352), 12);

    expect(k).toBeCloseTo(0.928);
    expect(x).toBeCloseTo(0);
  });

  it.each([328, 352])(
    'is in a frame of %i pixels, just made narrower, that a sheet of 352 would cover',
    (width) => {
      const { k } = zoomTo(BOX, freeOf({ width, height: 270 }, 352), 12);

      expect(k).toBeGreaterThan(0.3);
    },
  );
});
