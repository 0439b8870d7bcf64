import type { RefObject } from 'react';
import { wholly } from '../lists/whole.ts';
import { type Dataset, FormatButtons } from './FormatButtons.tsx';
import { coloursNow } from './colours.ts';
import type { LegendItem } from './legend.ts';
import { imageOf } from './insideOf.ts';
import { paperOf } from './paper.ts';
import { framedPng, framedSvg, save, wordsOf } from './picture.ts';
import { hrefNow } from '../shell/entry.ts';

export interface PicturesProps {
  /** The element around the drawing. */
  readonly around: RefObject<HTMLElement | null>;
  readonly name: string;
  readonly title: string;
  readonly counts: string;
  readonly filter: string;

  /** What the numbers lack, a line each. */
  readonly lacks?: readonly string[];

  /** The signs of the drawing, unless it explains them itself. */
  readonly legend?: readonly LegendItem[];
}

/** Saves the visible part of a page as a picture with its caption and origin. */
export function Pictures({ around, name, ...words }: PicturesProps) {
  const give = async (format: 'svg' | 'png', dataset: Dataset) => {
    const { current } = around;
    if (current === null) return;
    const said = wordsOf({
      ...words,
      ...dataset,
      address: hrefNow(),
      credit: '',
    });
    const paper = wholly(() => paperOf(current));
    const [width, height] = [Math.ceil(paper.width) + 2 * MARGIN, Math.ceil(paper.height)];
    const frame = { width, height, zoom: { k: 1, x: 0, y: 0 }, colours: coloursNow(), ratio: 1 };
    const inside = `<g transform="translate(${MARGIN} 0)">${paper.inside}</g>`;
    if (format === 'svg') {
      save(new Blob([framedSvg(inside, frame, said)], { type: 'image/svg+xml' }), `${name}.svg`);
      return;
    }
    const image = await imageOf(inside, width, height);
    const paint = (context: CanvasRenderingContext2D) => {
      context.fillStyle = frame.colours.paper;
      context.fillRect(0, 0, width, height);
      context.drawImage(image, 0, 0, width, height);
    };
    save(await framedPng(paint, frame, said), `${name}.png`);
  };
  return (
    <p className="pictures">
      <FormatButtons give={give} />
    </p>
  );
}

/** The same font as the text around it. */
const MARGIN = 16;
