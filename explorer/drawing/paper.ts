import { coloursNow } from './colours.ts';
import { insideOf } from './insideOf.ts';
import { escaped } from '../shell/escaped.ts';
import { patternsOf } from './strokes.ts';

/** A part of the page as the content of an SVG. */
export interface Paper {
  readonly inside: string;
  readonly width: number;
  readonly height: number;
}

/** Boxes with a color or a border, drawings and text, at their positions. Controls are left out. */
export function paperOf(root: HTMLElement): Paper {
  const origin = root.getBoundingClientRect();
  const parts: string[] = [];
  walk(root);
  return {
    inside: patternsOf(coloursNow().paper) + parts.join(''),
    width: origin.width,
    height: origin.height,
  };

  function walk(node: Node): void {
    if (node instanceof Text) {
      for (const line of linesOf(node)) parts.push(written(line, node.parentElement ?? root));
      return;
    }
    if (!(node instanceof Element) || isLeftOut(node)) return;
    const place = frameOf(node.getBoundingClientRect());
    if (node instanceof SVGSVGElement) {
      const box = node.getAttribute('viewBox') ?? `0 0 ${place.width} ${place.height}`;
      parts.push(
        `<svg x="${place.x}" y="${place.y}" width="${place.width}" height="${place.height}" viewBox="${box}" overflow="visible">${insideOf(node)}</svg>`,
      );
      return;
    }
    parts.push(...boxed(place, getComputedStyle(node)));
    node.childNodes.forEach(walk);
  }

  function frameOf({ left, top, width, height }: DOMRect): Frame {
    const [x, y] = [left - origin.left, top - origin.top].map(rounded);
    return { x: x ?? 0, y: y ?? 0, width: rounded(width), height: rounded(height) };
  }

  function written({ text, rect }: Line, parent: Element): string {
    const { x, y, width, height } = frameOf(rect);
    const { color, fontSize, fontStyle, fontWeight } = getComputedStyle(parent);
    return `<text x="${x}" y="${rounded(y + height / 2)}" dy="0.35em" textLength="${width}" fill="${color}" font-size="${fontSize}" font-weight="${fontWeight}" font-style="${fontStyle}">${escaped(text)}</text>`;
  }
}

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function isLeftOut(element: Element): boolean {
  const { display, visibility } = getComputedStyle(element);
  return (
    display === 'none' || visibility === 'hidden' || element.matches('.unseen, .no-picture, .small')
  );
}

interface Line {
  readonly text: string;
  readonly rect: DOMRect;
}

/** A text's words, joined as far as they are on one line. */
function linesOf(node: Text): readonly Line[] {
  const lines: { text: string; rect: DOMRect }[] = [];
  const range = document.createRange();
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const [rect] = range.getClientRects();
    const last = lines.at(-1);
    if (!rect) continue;
    if (last && Math.abs(last.rect.top - rect.top) < 2) {
      last.text += ` ${word}`;
      const { left, top, height } = last.rect;
      last.rect = new DOMRect(left, top, rect.right - left, height);
    } else lines.push({ text: word, rect });
  }
  return lines;
}

function boxed({ x, y, width, height }: Frame, style: CSSStyleDeclaration): readonly string[] {
  const { backgroundColor, backgroundImage, borderTopLeftRadius, color } = style;
  const round = Math.min(parseFloat(borderTopLeftRadius) || 0, height / 2);
  const rect = (fill: string) =>
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}" fill="${fill}"/>`;
  const parts: string[] = [];
  if (!isClear(backgroundColor)) parts.push(rect(backgroundColor));
  if (backgroundImage !== 'none')
    parts.push(
      height > THIN
        ? rect(`url(#${style.getPropertyValue('--stroke') || 'hatch'})`)
        : `<path d="M${x} ${y + height / 2}h${width}" stroke="${color}" stroke-width="${height}" stroke-dasharray="${dashesIn(backgroundImage)}"/>`,
    );
  const sides = [
    ['Top', `M${x} ${y}h${width}`],
    ['Bottom', `M${x} ${y + height}h${width}`],
    ['Left', `M${x} ${y}v${height}`],
    ['Right', `M${x + width} ${y}v${height}`],
  ] as const;
  for (const [side, line] of sides) {
    const thick = parseFloat(style[`border${side}Width`]);
    const tone = style[`border${side}Color`];
    if (thick > 0 && style[`border${side}Style`] !== 'none' && !isClear(tone))
      parts.push(`<path d="${line}" stroke="${tone}" stroke-width="${thick}"/>`);
  }
  return parts;
}

/** A box of at most this thickness is drawn as a line. */
const THIN = 5;

/** The dashes that a CSS gradient draws: `9 6` for color from 0 to 9 pixels and none from 9 to 15. */
function dashesIn(gradient: string): string {
  const stops = [...gradient.matchAll(/(\d+(?:\.\d+)?)px/g)].map(([, pixels]) => Number(pixels));
  const lengths: number[] = [];
  for (let at = 1; at < stops.length; at += 2)
    lengths.push((stops[at] ?? 0) - (stops[at - 1] ?? 0));
  return lengths.join(' ');
}

const isClear = (colour: string) => colour === 'transparent' || /rgba\(.*, 0\)$/.test(colour);

const rounded = (pixels: number) => Math.round(pixels * 10) / 10;
