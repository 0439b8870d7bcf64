import { type Graded, pairKey } from '../calibration/gradesOf.ts';
import type { DataRow } from '../../src/record/tables/row.ts';
import type { Label } from '../calibration/readLabels.ts';

/** How many of some were found right. */
export interface Share {
  readonly name: string;
  readonly right: number;
  readonly all: number;
}

/** How many labelled pairs are true, by what the record says of them; those of most pairs first. */
export function truthOf(labels: readonly Label[], graded: Graded): readonly Share[] {
  return sharesOf(
    labels.flatMap(({ a, b, exists }) => {
      const name = graded.basisOf.get(keyIn(graded, a, b));
      return name === undefined ? [] : [{ name, isRight: exists }];
    }),
  );
}

/** The labels that were not read on a page that the record rests on, too. */
export function unseenBy(rows: readonly DataRow[], labels: readonly Label[]): readonly Label[] {
  const read = new Set(rows.map(({ table, cells }) => table.type === 'Source' && cells['url']));
  return labels.filter(({ source }) => !read.has(source));
}

function keyIn({ idOf }: Graded, a: string, b: string): string {
  return pairKey(idOf(a) ?? a, idOf(b) ?? b);
}

export function sharesOf(
  judged: readonly { readonly name: string; readonly isRight: boolean }[],
): readonly Share[] {
  const names = [...new Set(judged.map(({ name }) => name))];
  const shares = names.map((name) => {
    const own = judged.filter((one) => one.name === name);
    return { name, right: own.filter(({ isRight }) => isRight).length, all: own.length };
  });
  return shares.sort((one, other) => other.all - one.all || (one.name < other.name ? -1 : 1));
}
