import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { consequenceOf } from '../../src/consequence/consequenceOf.ts';
import { type Files, readFiles } from '../../src/record/files/readFiles.ts';
import { scanFiles } from '../../src/record/scan/scan.ts';
import { type Answers, linesBetween, linesOf } from '../support/answerChanges.ts';
import { answersOfAll } from '../support/answersOfAll.ts';
import { FIXTURE, NOW, copyWith } from '../support/dataset.ts';
import { openFixtureServer } from '../support/fixtureServer.ts';
import { createRandom } from '../support/random.ts';
import { changedAtRandom } from '../support/randomChanges.ts';
import { useOpened } from '../support/useOpened.ts';

/** How many random changes in all, and how many between two imports. */
const CHANGES = Number(process.env['CONSEQUENCE_CHANGES'] ?? 20);
const TOGETHER = Number(process.env['CONSEQUENCE_TOGETHER'] ?? 20);
const FROM = Number(process.env['CONSEQUENCE_FROM'] ?? 1);
const MOST_MS = 6 * 3_600_000;

const server = useOpened(openFixtureServer);

describe('A consequence', () => {
  it('is the difference of the answers of the server', { timeout: MOST_MS }, async () => {
    const first = await readFiles(FIXTURE);
    const folder = await copyWith();
    const random = createRandom(FROM);
    let [files, before] = [first, await answersTo(first)];
    for (let at = 1; at <= CHANGES; at += TOGETHER) {
      let changed = at % 60 > TOGETHER ? files : first;
      for (let more = 0; more < TOGETHER; more++)
        changed = changedAtRandom(changed, random, at + more);
      await write(folder, changed);
      await server.change(folder, { allowRemovals: true });
      const after = await answersTo(changed, files);
      const told = consequenceOf(
        { files, name: 'before' },
        { files: changed, name: 'after' },
        { now: NOW },
      );
      expect(linesOf(told), `changes from ${at}`).toEqual(linesBetween(before, after));
      [files, before] = [changed, after];
    }
  });
});

async function write(folder: string, files: Files): Promise<void> {
  for (const [file, bytes] of files) await writeFile(join(folder, file), bytes);
}

function answersTo(...files: readonly Files[]): Promise<Answers> {
  const ids = files.flatMap((some) => [...(scanFiles(some)?.types ?? [])].map(([id]) => id));
  return answersOfAll(server, [...new Set(ids)]);
}
