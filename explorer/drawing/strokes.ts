/** A pattern over a color, for readers who do not see colors: the paths of a tile, and its side. */
interface Strokes {
  readonly side: number;
  readonly d: string;
  readonly width: number;
}

/** By their names in the style sheets, `--stroke`. */
const STROKES: Readonly<Record<string, Strokes>> = {
  rising: { side: 8.5, d: 'M-2 2l4-4M0 8.5L8.5 0M6.5 10.5l4-4', width: 1.5 },
  falling: { side: 8.5, d: 'M6.5-2l4 4M0 0l8.5 8.5M-2 6.5l4 4', width: 1.5 },
  upright: { side: 5, d: 'M.75 0v5', width: 1.5 },
  level: { side: 5, d: 'M0 .75h5', width: 1.5 },
  dots: { side: 5, d: 'M2.5 2.5h0', width: 2.6 },
  blots: { side: 9, d: 'M4.5 4.5h0', width: 5.2 },
  grid: { side: 6, d: 'M.5 0v6M0 .5h6', width: 1 },
  lattice: {
    side: 8.5,
    d: 'M-1 1l2-2M0 8.5L8.5 0M7.5 9.5l2-2M7.5-1l2 2M0 0l8.5 8.5M-1 7.5l2 2',
    width: 1,
  },
};

/** The patterns of an SVG, each under its name; `paper` is the colour of the strokes. */
export function patternsOf(paper: string): string {
  const patterns = Object.entries(STROKES).map(
    ([name, { side, d, width }]) =>
      `<pattern id="${name}" width="${side}" height="${side}" patternUnits="userSpaceOnUse"><path d="${d}" fill="none" stroke="${paper}" stroke-opacity="0.62" stroke-linecap="round" stroke-width="${width}"/></pattern>`,
  );
  return `<defs>${patterns.join('')}${HATCH}</defs>`;
}

const HATCH =
  '<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M-1 1l2-2M0 6L6 0M5 7l2-2" stroke="#8a9aa4" stroke-width="1.4"/></pattern>';
