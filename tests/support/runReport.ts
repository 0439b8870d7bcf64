import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import { root } from '../../scripts/setup/places.mjs';

const SHOWN = 20;
/** Shorter files need no place in `seconds.json`. */
const SHORT = 5;

/**
 * Prints which tests passed only when they were tried again and which files took longest, and keeps the seconds in
 * `tests/.artefacts/seconds.json`; see `docs/tests.md`.
 */
export default class RunReport implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const flaky = tests.filter((test) => test.diagnostic()?.flaky);
    for (const { fullName, module } of flaky)
      console.log(`Passed when tried again: ${module.relativeModuleId} > ${fullName}`);
    const times = modules.map(timesOf).sort((one, other) => other.total - one.total);
    if (times.length < 2) return;
    const rows = times.slice(0, SHOWN).map(rowOf);
    console.log(`\n${[...HEAD, ...rows].join('\n')}\n`);
    const long = times.filter(({ total }) => total >= SHORT);
    const seconds = Object.fromEntries(long.map(({ file, total }) => [file, Math.round(total)]));
    const folder = join(root, 'tests', '.artefacts');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'seconds.json'), `${JSON.stringify(seconds, null, 2)}\n`);
  }
}

const HEAD = ['| Seconds | Imports | Hooks | Tests | File |', '| --: | --: | --: | --: | --- |'];

type Times = ReturnType<typeof timesOf>;

/** In seconds. */
function timesOf(module: TestModule) {
  const { collectDuration, duration, prepareDuration, setupDuration } = module.diagnostic();
  const own = [...module.children.allTests()].map((test) => test.diagnostic()?.duration ?? 0);
  const tests = own.reduce((sum, one) => sum + one, 0) / 1_000;
  const imports = (prepareDuration + setupDuration + collectDuration) / 1_000;
  const hooks = Math.max(0, duration / 1_000 - tests);
  return { file: module.relativeModuleId, imports, hooks, tests, total: imports + hooks + tests };
}

const rowOf = ({ file, imports, hooks, tests, total }: Times) =>
  `| ${[total, imports, hooks, tests].map((one) => one.toFixed(1)).join(' | ')} | ${file} |`;
