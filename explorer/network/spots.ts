import type { Frame } from '../drawing/frame.ts';
import { escaped } from '../shell/escaped.ts';
import type { Positions } from './layout.ts';

/** A tie of more than two parties, drawn as a small ring. */
interface Spot {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

const RADIUS = 3.5;

/** The rings in the frame. */
export const spotsOf = (
  hubs: readonly { readonly id: string; readonly name: string }[],
  positions: Positions,
  { zoom }: Frame,
): readonly Spot[] =>
  hubs.flatMap(({ id, name }) => {
    const position = positions.get(id);
    if (!position) return [];
    return [{ name, x: position[0] * zoom.k + zoom.x, y: position[1] * zoom.k + zoom.y }];
  });

export function drawSpot(
  context: CanvasRenderingContext2D,
  { x, y }: Spot,
  { colours, ratio }: Frame,
): void {
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.beginPath();
  context.arc(x, y, RADIUS, 0, 2 * Math.PI);
  context.lineWidth = 1.5;
  context.strokeStyle = colours.ink;
  context.fillStyle = colours.paper;
  context.fill();
  context.stroke();
}

/** The same as SVG, for a file. */
export const spotsSvg = (
  hubs: Parameters<typeof spotsOf>[0],
  positions: Positions,
  frame: Frame,
): string =>
  spotsOf(hubs, positions, frame)
    .map(
      ({ name, x, y }) =>
        `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${RADIUS}" fill="${frame.colours.paper}" stroke="${frame.colours.ink}" stroke-width="1.5"><title>${escaped(name)}</title></circle>`,
    )
    .join('');
