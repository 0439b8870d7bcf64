import type { Counted } from './coverage.ts';
import type { Share } from './truth.ts';

export interface Errors {
  readonly version: string;
  readonly truth: readonly Share[];
  readonly starts: readonly Share[];
  readonly counted: readonly Counted[];
}

/** `docs/errors-of-the-record.md`. */
export function errorsPage({ version, truth, starts, counted }: Errors): string {
  const stated = counted.map(({ place, kinds, asOf, source, stated, found }) => [
    place,
    kinds.replaceAll('|', ', '),
    String(stated),
    String(found),
    `${source}, ${asOf || 'no day'}`,
  ]);
  return `# Errors of the record

Computed from version ${version} by \`npx tsx bench/errors.ts > docs/errors-of-the-record.md\`; the next version has other numbers. A range is the 95 % interval of Wilson for a
random sample of that size. The samples here were not drawn at random ([how](../bench/calibration/README.md#how-they-were-chosen)), so take it as the least doubt.

## Whether a tie exists, by what that rests on

Yardstick: pairs of places that were looked up on pages of the parties or in a second source, read until 30 November 2026 ([labels.csv](../bench/calibration/labels.csv)), without
those whose page is a source of the record. The share of each basis (\`ConfidenceBasis\`) that has, or had, a formal tie:

${table(['basis', 'true', 'of', 'share', 'range'], truth.map(cells))}

## Starts, by source

Yardstick: the starts that a party's own source (\`directness\` PRIMARY or REGISTER) states of the same tie, as on record. Right is a start of a year that one of them has. These ties were
chosen because somebody looked for their start, often where it was in doubt.

${table(['source', 'right', 'of', 'share', 'range'], starts.map(cells))}

## Coverage

Yardstick: the number of ties that a source states (\`counted\` in coverage.csv). The ties on record need not be the same ones, and can have ended.
No yardstick of a whole country was read but these; coverage.csv says for each country which lists were:

${table(['place', 'kinds', 'stated', 'on record', 'source and day'], stated)}
`.trimEnd();
}

function cells({ name, right, all }: Share): readonly string[] {
  const [low, high] = rangeOf(right / all, all);
  return [
    name,
    String(right),
    String(all),
    percent(right / all),
    `${percent(low)} to ${percent(high)}`,
  ];
}

const percent = (share: number) => `${Math.round(100 * share)} %`;

/** Of the normal distribution: 95 % of it lie within. */
const WIDTH = 1.96;

function rangeOf(share: number, all: number): readonly [low: number, high: number] {
  const scale = 1 + WIDTH ** 2 / all;
  const middle = (share + WIDTH ** 2 / (2 * all)) / scale;
  const half =
    (WIDTH / scale) * Math.sqrt((share * (1 - share)) / all + WIDTH ** 2 / (4 * all ** 2));
  return [middle - half, middle + half];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
