/**
 * How often what each grade of confidence says is true, by ties whose truth is known: `npx tsx bench/calibration.ts LABELLED.csv [DATA]`.
 * The file has the columns `a`, `b` (ids of the places) and `exists` (`true` or `false`: a formal tie of these two places, at this level, at
 * some time). `calibration/labels.csv` has labels that were read on pages. It reads the data files, no database. It prints for each grade how many of its ties are true; the last line is one JSON
 * object with the share by grade.
 */
import { readFileSync } from 'node:fs';
import { loadDataset } from '../src/record/check/dataset.ts';
import { gradesOf } from './calibration/gradesOf.ts';
import { readLabels } from './calibration/readLabels.ts';
import { GRADES, calibrate } from './calibration/calibrate.ts';

const [file, folder = 'data'] = process.argv.slice(2);
try {
  if (file === undefined)
    throw new Error('Name a file of labelled ties: bench/calibration.ts LABELLED.csv [DATA]');
  const labels = readLabels(readFileSync(file, 'utf8'));
  const { register, rows } = await loadDataset(folder);
  const { counts, missing } = calibrate(labels, gradesOf(register, rows));
  for (const grade of GRADES) {
    const { yes, all } = counts[grade];
    if (all > 0)
      console.log(`${grade}: ${yes} of ${all} true (${((100 * yes) / all).toFixed(1)} %)`);
  }
  console.log(`Not on record: ${missing.yes} true, ${missing.all - missing.yes} false`);
  const shares = GRADES.flatMap((grade) => {
    const { yes, all } = counts[grade];
    return all === 0 ? [] : [[grade, yes / all] as const];
  });
  console.log(JSON.stringify(Object.fromEntries(shares)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
