import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { root } from '../../scripts/setup/places.mjs';

const SECONDS = JSON.parse(
  readFileSync(new URL('seconds.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, number>>;

/** A file that `seconds.json` does not name is short, or new. */
const OTHERS = 3;

/** Starts the longest files first, so that all workers end at about the same time; a fresh clone has no times of its own. */
export default class LongestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files.toSorted((one, other) => secondsOf(other) - secondsOf(one)));
  }
}

const secondsOf = ({ moduleId }: TestSpecification) => SECONDS[relative(root, moduleId)] ?? OTHERS;
