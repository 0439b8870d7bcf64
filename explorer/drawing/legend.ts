import { KIND_GROUPS, type KindGroup, TYPE_SIGNS, groupNames } from '../parts/kinds.ts';
import { type Line, RECENT_YEARS } from '../parts/statusLine.ts';
import { wordOf } from '../shell/words.ts';
import { words } from '../words/words.ts';
import type { Colours } from './colours.ts';
import { DASHES } from './dashes.ts';
import { escaped } from '../shell/escaped.ts';

/** What a drawing shows, each of it once or more. */
export interface Shown {
  /** Kinds of ties. */
  readonly groups?: Iterable<KindGroup | null>;
  readonly lines?: Iterable<Line>;

  /** Types of actors. */
  readonly types?: Iterable<string>;
  readonly isContested?: boolean;

  /** Whether some places are only the center of a state. */
  readonly hasAreas?: boolean;
}

/** A sign with its meaning. */
export interface LegendItem {
  readonly text: string;
  readonly sign: (colours: Colours) => string;
}

const BOX = 12;
const LINE = 22;

/** The meaning of all signs of a drawing, in a fixed order. */
export function legendOf(shown: Shown): readonly LegendItem[] {
  const [groups, lines, types] = [
    new Set(shown.groups),
    new Set(shown.lines),
    new Set(shown.types),
  ];
  return [
    ...Object.entries(TYPE_SIGNS)
      .filter(([type]) => types.has(type))
      .map(([type, { shape, tone }]) => ({
        text: wordOf(type.toUpperCase()),
        sign: (colours: Colours) => filled(shape, colours[tone as keyof Colours]),
      })),
    ...groupNames
      .filter((group) => groups.has(group))
      .map((group) => ({
        text: words.terms.groups[group],
        sign: (colours: Colours) => filled(KIND_GROUPS[group].shape, colours[group]),
      })),
    ...LINES.filter((line) => lines.has(line)).map((line) => ({
      text: line === 'solid' ? words.map.solid(RECENT_YEARS) : words.map[line],
      sign: (colours: Colours) =>
        `<path d="M0 6h${LINE}" fill="none" stroke="${colours.ink}" stroke-width="1.6" stroke-dasharray="${DASHES[line].join(' ')}"/>`,
    })),
    ...(shown.isContested ? [{ text: words.map.contestedSign, sign: unequal }] : []),
    ...(shown.hasAreas
      ? [
          {
            text: words.map.centered,
            sign: (colours: Colours) => filled('M2 2h8v8h-8z', colours.ink),
          },
        ]
      : []),
  ];
}

const LINES: readonly Line[] = ['solid', 'dashed', 'dotted', 'dashdot'];

const filled = (shape: string, colour: string) =>
  `<path d="${shape}" fill="${colour}" fill-rule="evenodd"/>`;

const unequal = ({ contested }: Colours) =>
  `<g fill="none" stroke="${contested}" stroke-width="1.2"><circle cx="6" cy="6" r="5.2"/><path d="M3.2 4.7h5.6M3.2 7.3h5.6M7.6 2.8L4.4 9.2"/></g>`;

const MARGIN = 16;
const ROW = 20;
const GAP = 20;

/** The legend as the content of an SVG, in rows that fit the width. */
export function legendRows(
  items: readonly LegendItem[],
  width: number,
  colours: Colours,
): { readonly inside: string; readonly height: number } {
  if (items.length === 0) return { inside: '', height: 0 };
  let [x, y] = [MARGIN, 8];
  const parts = items.map(({ text, sign }) => {
    const drawn = sign(colours);
    const left = (drawn.includes(`h${LINE}"`) ? LINE : BOX) + 6;
    const long = left + widthOf(text);
    if (x > MARGIN && x + long > width - MARGIN) [x, y] = [MARGIN, y + ROW];
    const at = x;
    x += long + GAP;
    return `<g transform="translate(${at.toFixed(1)} ${y})">${drawn}<text x="${left}" y="10" font-size="12" fill="${colours.ink}">${escaped(text)}</text></g>`;
  });
  return { inside: parts.join(''), height: y + ROW };
}

function widthOf(text: string): number {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return text.length * BOX;
  context.font = '12px system-ui, sans-serif';
  return context.measureText(text).width;
}
