/**
 * The errors of the record, as `docs/errors-of-the-record.md` has them: `npx tsx bench/errors.ts [DATA] > docs/errors-of-the-record.md`. It reads the data files
 * and the labels of `calibration`, no database.
 */
import { readFileSync } from 'node:fs';
import { loadDataset } from '../src/record/check/dataset.ts';
import { versionOf } from '../src/record/release/release.ts';
import { gradesOf } from './calibration/gradesOf.ts';
import { readLabels } from './calibration/readLabels.ts';
import { countedIn } from './errors/coverage.ts';
import { startsIn } from './errors/dates.ts';
import { errorsPage } from './errors/page.ts';
import { truthOf, unseenBy } from './errors/truth.ts';

const [folder = 'data'] = process.argv.slice(2);
const labels = readLabels(readFileSync('bench/calibration/labels.csv', 'utf8'));
const dataset = await loadDataset(folder);
const { register, rows } = dataset;
const graded = gradesOf(register, rows);
console.log(
  errorsPage({
    version: versionOf(dataset),
    truth: truthOf(unseenBy(rows, labels), graded),
    starts: startsIn(rows),
    counted: countedIn(rows, register),
  }),
);
