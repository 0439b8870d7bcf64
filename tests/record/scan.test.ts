import { describe, expect, it } from 'vitest';
import { compareText } from '../../src/evidence/claim.ts';
import { readFiles } from '../../src/record/files/readFiles.ts';
import { type FileScan, scanFiles } from '../../src/record/scan/scan.ts';
import { type Edit, type Edits, copyWith, swap } from '../support/dataset.ts';

async function scan(edits: Edits = {}): Promise<FileScan> {
  const scanned = scanFiles(await readFiles(await copyWith(edits)));
  if (scanned === null) throw new Error('All files would be read.');
  return scanned;
}

/** The ids whose marks differ. */
function changed(one: FileScan, other: FileScan): readonly string[] {
  const ids = new Set([...one.marks.keys(), ...other.marks.keys()]);
  return [...ids].filter((id) => one.marks.get(id) !== other.marks.get(id)).sort();
}

const linesOf = (text: string) => text.trimEnd().split('\n');

/** Gives the rows of a file another order, by their numbers after the header. */
const inOrder =
  (order: (rows: readonly string[]) => readonly string[]): Edit =>
  (text) => {
    const [header = '', ...rows] = linesOf(text);
    return `${[header, ...order(rows)].join('\n')}\n`;
  };

describe('The rows of data files, told apart without being read', () => {
  it('have another mark for each of their subjects only where a byte of its rows differs', async () => {
    const before = await scan();
    const cows = swap('Cowtown,en,ALIAS,,,register', 'Kowtown,en,ALIAS,,,register');

    expect(changed(before, await scan())).toEqual([]);
    expect(changed(before, await scan({ 'names.csv': cows }))).toEqual(['columbus-oh']);
  });

  it('count in the order that they have for one subject, and in any among subjects', async () => {
    const before = await scan();
    const idOf = (row: string) => row.slice(0, row.indexOf(','));
    const bySubject = inOrder((rows) => rows.toSorted((a, b) => compareText(idOf(b), idOf(a))));
    const reversed = inOrder((rows) => rows.toReversed());

    expect(changed(before, await scan({ 'names.csv': bySubject }))).toEqual([]);
    expect(changed(before, await scan({ 'names.csv': reversed }))).toContain('columbus-oh');
  });

  it('go on behind a line end in quotes, and are found again by their subject', async () => {
    const before = await scan();
    const after = await scan({
      'names.csv': (text) => `${text}columbus-oh,"Arch\n""City""",en,ALIAS,,,wikidata,,,,,,,\n`,
    });

    expect(changed(before, after)).toEqual(['columbus-oh']);
    const names = after.rowsOf(['columbus-oh'])?.filter(({ file }) => file === 'names.csv');
    expect(names?.at(-1)?.cells['name']).toBe('Arch "City"');
    expect(after.types.get('columbus-oh')).toBe('City');
  });
});
