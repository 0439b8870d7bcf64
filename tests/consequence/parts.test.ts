import { describe, expect, it } from 'vitest';
import { type RecordSide, consequenceOf } from '../../src/consequence/consequenceOf.ts';
import { readFiles } from '../../src/record/files/readFiles.ts';
import { FIXTURE, NOW, add, copyWith } from '../support/dataset.ts';
import { createRandom } from '../support/random.ts';
import { changedAtRandom } from '../support/randomChanges.ts';

/** The files of the fixture, some of them edited. */
const filesWith = async (edits: Parameters<typeof copyWith>[0]) => readFiles(await copyWith(edits));

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
      const [before, after] = [files, changed].map((one) => ({ files: one, name: 'data' }));
      if (before === undefined || after === undefined) continue;
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
    const before = await filesWith({
      'institutions.csv': add(`${namesake},,,gazette,,,,,,2026-11-01,`),
    });
    const after = new Map([
      ...before,
      [
        'states.csv',
        Buffer.from(String(before.get('states.csv')).replace('anhui,Anhui,', 'anhui,Ngan-hwei,')),
      ],
    ]);
    const [was, is] = [before, after].map((files) => ({ files, name: 'data' })) as [
      RecordSide,
      RecordSide,
    ];

    const told = consequenceOf(was, is, { now: NOW });

    expect(told).toEqual(consequenceOf(was, is, { now: NOW, whole: true }));
    expect(told.values).toContainEqual(
      expect.objectContaining({
        subject: expect.objectContaining({
          id: 'ohio-state-university--hefei-university-of-technology',
        }) as unknown,
        property: 'name',
      }),
    );
  });
});
