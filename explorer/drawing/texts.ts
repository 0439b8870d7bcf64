import { escaped } from '../shell/escaped.ts';
import type { Colours } from './colours.ts';

/** A text at a point of the frame. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly colour?: 'ink' | 'faint';
}

/** Texts with an outline in the color of the paper, so that no line crosses them. */
export function writeTexts(
  context: CanvasRenderingContext2D,
  texts: readonly PlacedText[],
  colours: Colours,
): void {
  context.lineJoin = 'round';
  context.textBaseline = 'middle';
  context.strokeStyle = colours.paper;
  context.lineWidth = 3;
  for (const { text, x, y, size = 12, colour = 'ink' } of texts) {
    context.font = `${size}px system-ui, sans-serif`;
    context.strokeText(text, x, y);
    context.fillStyle = colours[colour];
    context.fillText(text, x, y);
  }
}

/** The same around their points, for an SVG. */
export const textsSvg = (texts: readonly PlacedText[], colours: Colours) =>
  texts
    .map(
      ({ text, x, y, size = 12, colour = 'ink' }) =>
        `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" dy="0.35em" text-anchor="middle" font-size="${size}" fill="${colours[colour]}" stroke="${colours.paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${escaped(text)}</text>`,
    )
    .join('');
