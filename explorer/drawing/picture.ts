import type { Frame } from './frame.ts';
import { escaped } from '../shell/escaped.ts';
import { today } from '../shell/today.ts';
import { words as catalog } from '../words/words.ts';
import { imageOf } from './insideOf.ts';
import { type LegendItem, legendRows } from './legend.ts';

/** A picture's caption, in lines of text. */
export interface Words {
  readonly title: string;
  readonly lines: readonly string[];
  readonly legend: readonly LegendItem[];
}

const FOOT = 20;
const HEAD = 40;

/** A self-contained SVG file of some content with its caption. */
export function framedSvg(inside: string, frame: Frame, words: Words): string {
  const { colours, height, width } = frame;
  const legend = legendRows(words.legend, width, colours);
  const below = HEAD + height + legend.height;
  const all = below + FOOT * words.lines.length + 16;
  const foot = words.lines.map(
    (text, at) =>
      `<text x="16" y="${below + FOOT * (at + 1)}" font-size="12" fill="${colours.faint}">${escaped(text)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${all}" width="${width}" height="${all}" font-family="system-ui, sans-serif">`,
    `<title>${escaped(words.title)}</title><desc>${escaped(words.lines.join(' '))}</desc>`,
    `<rect width="${width}" height="${all}" fill="${colours.paper}"/>`,
    `<text x="16" y="27" font-size="18" font-weight="600" fill="${colours.ink}">${escaped(words.title)}</text>`,
    `<svg y="${HEAD}" width="${width}" height="${height}">${inside}</svg>`,
    `<g transform="translate(0 ${HEAD + height})">${legend.inside}</g>`,
    ...foot,
    '</svg>',
  ].join('\n');
}

/** The same as a PNG, at twice the size. */
export async function framedPng(
  paint: (context: CanvasRenderingContext2D, frame: Frame) => void,
  frame: Frame,
  words: Words,
): Promise<Blob> {
  const ratio = 2;
  const { colours, height, width } = frame;
  const legend = legendRows(words.legend, width, colours);
  const below = HEAD + height + legend.height;
  const [inner, outer] = [
    canvasOf(width * ratio, height * ratio),
    canvasOf(width * ratio, (below + FOOT * words.lines.length + 16) * ratio),
  ];
  inner.scale(ratio, ratio);
  paint(inner, { ...frame, ratio });
  outer.fillStyle = colours.paper;
  outer.fillRect(0, 0, outer.canvas.width, outer.canvas.height);
  outer.drawImage(inner.canvas, 0, HEAD * ratio);
  outer.scale(ratio, ratio);
  if (legend.height > 0)
    outer.drawImage(
      await imageOf(legend.inside, width, legend.height),
      ...([0, HEAD + height, width, legend.height] as const),
    );
  outer.fillStyle = colours.ink;
  outer.font = '600 18px system-ui, sans-serif';
  outer.fillText(words.title, 16, 27);
  outer.fillStyle = colours.faint;
  outer.font = '12px system-ui, sans-serif';
  words.lines.forEach((text, at) => {
    outer.fillText(text, 16, below + FOOT * (at + 1));
  });
  return new Promise((resolve, reject) => {
    outer.canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error(catalog.drawing.tooLarge));
    }, 'image/png');
  });
}

function canvasOf(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext('2d');
  if (context === null) throw new Error(catalog.drawing.cannotDraw);
  return context;
}

/** Downloads a file. */
export function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

/** The part of a caption that all pictures share. */
export function wordsOf(shown: {
  readonly title: string;
  readonly counts: string;
  readonly filter: string;

  /** What the numbers lack, a line each. */
  readonly lacks?: readonly string[];
  readonly version: string;
  readonly licence: string;
  readonly address: string;

  /** The attribution of the base map, if there is one. */
  readonly credit: string;

  /** The signs of the drawing. */
  readonly legend?: readonly LegendItem[];
}): Words {
  const {
    address,
    counts,
    credit,
    filter,
    lacks = [],
    legend = [],
    licence,
    title,
    version,
  } = shown;
  return {
    title,
    legend,
    lines: [
      filter === '' ? counts : catalog.drawing.filter(counts, filter),
      ...lacks,
      `${catalog.drawing.dataset(version, licence, today())} ${credit}`,
      catalog.drawing.sourcesAt(address),
    ],
  };
}
