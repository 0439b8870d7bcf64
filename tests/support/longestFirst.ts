import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { root } from '../../scripts/setup/places.mjs';
import { secondsOf as secondsAt } from './lanes.ts';

/**
 * Starts the longest files first, so that all workers end at about the same time; a fresh clone has no times of its own. Those that share
 * the made-up world and leave it whole come together, at the place of the longest, so that no other file takes it from the next.
 */
export default class LongestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const shared = new Set(files.filter(sharesWorld));
    const longest = Math.max(...[...shared].map(secondsOf));
    const rank = (file: TestSpecification) => (shared.has(file) ? longest : secondsOf(file));
    return Promise.resolve(
      files.toSorted(
        (one, other) =>
          rank(other) - rank(one) ||
          Number(shared.has(other)) - Number(shared.has(one)) ||
          secondsOf(other) - secondsOf(one),
      ),
    );
  }
}

const sharesWorld = ({ moduleId }: TestSpecification) =>
  /openWorld\(\)(?![^]*\.spoil\(\))/.test(readFileSync(moduleId, 'utf8'));

const secondsOf = ({ moduleId }: TestSpecification) => secondsAt(relative(root, moduleId));
