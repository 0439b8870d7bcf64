import { describe, expect, it } from 'vitest';
import { consequenceOf } from '../../src/consequence/consequenceOf.ts';
import { readFiles } from '../../src/record/files/readFiles.ts';
import { type Edits, FIXTURE, NOW, add, copyWith, swap } from '../support/dataset.ts';
import { createRandom } from '../support/random.ts';
import { changedAtRandom } from '../support/randomChanges.ts';

const STEPS = Number(process.env['CONSEQUENCE_PARTS'] ?? 30);
const FROM = Number(process.env['CONSEQUENCE_FROM'] ?? 1);

describe('A consequence that is told from a part of the rows', () => {
  it('is that of all rows', { timeout: 600_000 }, async () => {
    let files = await readFiles(FIXTURE);
    const random = createRandom(FROM);
    const seen = { part: 0, whole: 0 };
    for (let at = 1; at <= STEPS; at++) {
      const changed = changedAtRandom(files, random, at);
      let isWhole = false as boolean;
      const [before, after] = [
        { files, name: 'data' },
        { files: changed, name: 'data' },
      ];
      const onWhole = () => (isWhole = true);
      const told = consequenceOf(before, after, { now: NOW, onWhole });
      expect(told, `step ${at}`).toEqual(consequenceOf(before, after, { now: NOW, whole: true }));
      seen[isWhole ? 'whole' : 'part'] += 1;
      // Now and then it begins again, so that not all is retired in the end.
      files = at % 20 === 0 ? await readFiles(FIXTURE) : changed;
    }
    expect(seen.part).toBeGreaterThan(seen.whole);
  });

  it('renames ties whose parties are told apart by the state around them', async () => {
    const namesake = 'namesake-in-dandong,Hefei University of Technology,UNIVERSITY,dandong,';
    const twice = { 'institutions.csv': add(`${namesake},,,gazette,,,,,,2026-11-01,`) };
    const renamed = { ...twice, 'states.csv': swap('anhui,Anhui,', 'anhui,Ngan-hwei,') };
    const sideOf = async (edits: Edits) => ({
      files: await readFiles(await copyWith(edits)),
      name: 'data',
    });
    const [before, after] = [await sideOf(twice), await sideOf(renamed)];

    const told = consequenceOf(before, after, { now: NOW });

    expect(told).toEqual(consequenceOf(before, after, { now: NOW, whole: true }));
    const id = 'ohio-state-university--hefei-university-of-technology';
    expect(told.values).toContainEqual(
      expect.objectContaining({
        subject: expect.objectContaining({ id }) as unknown,
        property: 'name',
      }),
    );
  });
});
