import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import { root } from '../../scripts/setup/places.mjs';
import { cpuSeconds } from './cpu.ts';
import { LANES, type Lane, lanes } from './lanes.ts';

const SHOWN = 20;
/** Shorter files need no place in `seconds.json`. */
const SHORT = 5;

/**
 * Prints which tests passed only when they were tried again, which files took longest, and what each lane took, and keeps the seconds of
 * files in `tests/.artefacts/seconds.json`; see `docs/tests.md`.
 */
export default class RunReport implements Reporter {
  /** When a lane began, and how much CPU had been used by then, in seconds. */
  readonly #begun = new Map<string, Reading>();

  onTestModuleStart({ project }: TestModule): void {
    if (!this.#begun.has(project.name)) this.#begun.set(project.name, readingNow());
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const flaky = tests.filter((test) => test.diagnostic()?.flaky);
    for (const { fullName, module } of flaky)
      console.log(`Passed when tried again: ${module.relativeModuleId} > ${fullName}`);
    const times = modules.map(timesOf).sort((one, other) => other.total - one.total);
    if (times.length < 2) return;
    print(HEAD, times.slice(0, SHOWN).map(rowOf));
    print(LANE_HEAD, this.#rowsOfLanes(modules));
    keepSeconds(times);
    sayWhatIsLeft(modules);
  }

  #rowsOfLanes(modules: readonly TestModule[]): readonly string[] {
    const begun = [...this.#begun];
    return begun.map(([lane, from], at) => {
      const to = begun[at + 1]?.[1] ?? readingNow();
      const own = modules.filter(({ project }) => project.name === lane);
      const tests = own.reduce((sum, { children }) => sum + [...children.allTests()].length, 0);
      const cpu = from.cpu === null || to.cpu === null ? 'unknown' : (to.cpu - from.cpu).toFixed(0);
      return `| ${lane} | ${own.length} | ${tests} | ${(to.at - from.at).toFixed(0)} | ${cpu} |`;
    });
  }
}

interface Reading {
  readonly at: number;
  readonly cpu: number | null;
}

const readingNow = (): Reading => ({ at: performance.now() / 1_000, cpu: cpuSeconds() });

const HEAD = ['| Seconds | Imports | Hooks | Tests | File |', '| --: | --: | --: | --: | --- |'];
const LANE_HEAD = [
  '| Lane | Files | Tests | Seconds | CPU seconds |',
  '| --- | --: | --: | --: | --: |',
];

const print = (head: readonly string[], rows: readonly string[]) =>
  console.log(`\n${[...head, ...rows].join('\n')}\n`);

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

function keepSeconds(times: readonly Times[]): void {
  const long = times.filter(({ total }) => total >= SHORT);
  const seconds = Object.fromEntries(long.map(({ file, total }) => [file, Math.round(total)]));
  const folder = join(root, 'tests', '.artefacts');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'seconds.json'), `${JSON.stringify(seconds, null, 2)}\n`);
}

/** Where a whole lane ran, how many files the lanes have that did not. */
function sayWhatIsLeft(modules: readonly TestModule[]): void {
  const files = lanes();
  const ran = new Set(modules.map(({ project }) => project.name));
  const isWhole = (lane: Lane) =>
    files[lane].length === modules.filter(({ project }) => project.name === lane).length;
  const left = LANES.filter((lane) => !ran.has(lane));
  if (left.length === 0 || ![...ran].every((lane) => isWhole(lane as Lane))) return;
  const counts = left.map((lane) => `${files[lane].length} files of \`npm run ${COMMANDS[lane]}\``);
  console.log(`Left out: ${counts.join(', ')}. \`npm run test:all\` runs all files.\n`);
}

const COMMANDS: Readonly<Record<Lane, string>> = {
  unit: 'test:unit',
  first: 'test',
  rest: 'test:rest',
  hard: 'test:hard',
};
