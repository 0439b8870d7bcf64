import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { endWithNpm } from './parent.mjs';
import { root } from './places.mjs';
import { say } from './say.mjs';
import { setUp } from './setUp.mjs';

/** The projects of vitest that a command runs, and what it checks beside them: names of `scripts/check.mjs`; null is no check. */
const COMMANDS = {
  unit: { projects: ['unit'], checks: null },
  first: { projects: ['unit', 'first'], checks: ['types', 'explorer', 'playground'] },
  rest: { projects: ['rest'], checks: null },
  hard: { projects: ['hard'], checks: null },
  live: { projects: ['first', 'rest', 'hard'], checks: null },
  all: { projects: ['unit', 'first', 'rest', 'hard'], checks: [] },
};

/**
 * Sets up, runs the tests of a command, checks meanwhile, and says the sum in the last line; fails when anything failed or nothing ran.
 * Further arguments, such as a file, choose tests, those of `npm test` in all lanes; the check is left out then.
 */
export async function runSuite(given, env) {
  endWithNpm(env);
  process.on('SIGINT', () => undefined);
  const [command, ...args] = Object.hasOwn(COMMANDS, given[0] ?? '') ? given : ['first', ...given];
  const isChosen = args.length > 0;
  const { projects, checks } = COMMANDS[isChosen && command === 'first' ? 'all' : command];
  const results = await collect({ projects, checks: isChosen ? null : checks, args }, env);
  for (const { said } of results) if (said) process.stdout.write(said);
  const sum = (kind) => results.reduce((total, result) => total + (result[kind] ?? 0), 0);
  const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map(sum);
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

async function collect({ projects, checks, args }, env) {
  try {
    const live = projects.some((name) => name !== 'unit');
    const neo4j = live && env.PROXENY_TEST_NEO4J !== 'container';
    const { chromium } = await setUp({ env, neo4j, browser: live, dev: true });
    const checking = checks === null ? [] : check(checks, env);
    const chosen = [
      ...projects.map((one) => `--project=${one}`),
      ...(args.length > 0 ? args : AGAIN),
    ];
    const tested = await test(chosen, { ...env, ...(chromium && { CHROMIUM_PATH: chromium }) });
    return [...(await checking), tested];
  } catch (error) {
    say(error.name === 'Problem' ? error.message : error.stack);
    return [{ failed: 1 }];
  }
}

/** Beside the tests, where they wait; what it says comes after what they say. */
async function check(names, env) {
  if (!existsSync(join(root, 'scripts/check.mjs'))) return [];
  const args = ['run', '--silent', 'check', '--', '--without-tests', ...names];
  const child = start('npm', args, env, ['ignore', 'pipe', 'inherit']);
  yieldTo(child.pid);
  const said = [];
  child.stdout.on('data', (bytes) => said.push(bytes));
  const code = await ended(child);
  return [{ ...(code === 0 ? { passed: 1 } : { failed: 1 }), said: Buffer.concat(said) }];
}

/** As in `nice(1)`. At 19, eight busy processes of others would leave it next to nothing. */
const LATER = 5;

/** Some systems do not allow it. */
function yieldTo(pid) {
  try {
    if (pid !== undefined) setPriority(pid, LATER);
  } catch {
    // It runs as the others do.
  }
}

/** In the whole suite, whose files compete for the machine, a test that fails is tried once more; the report names it. */
const AGAIN = ['--retry=1'];

async function test(args, env) {
  const folder = mkdtempSync(join(tmpdir(), 'proxeny-suite-'));
  const report = join(folder, 'report.json');
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const reporters = ['default', 'json', './tests/support/runReport.ts'].map(
    (one) => `--reporter=${one}`,
  );
  reporters.push(`--outputFile.json=${report}`);
  const code = await ended(
    start(process.execPath, [vitest, 'run', ...reporters, ...args], env, 'inherit'),
  );
  const result = readReport(report);
  rmSync(folder, { recursive: true });
  return code === 0 || result.failed > 0 ? result : { ...result, failed: 1 };
}

/** A file that fails before its first test counts as one failure. */
function readReport(report) {
  if (!existsSync(report)) return { failed: 1 };
  const said = JSON.parse(readFileSync(report, 'utf8'));
  const broken = said.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: said.numPassedTests,
    failed: said.numFailedTests + broken.length,
    skipped: said.numPendingTests + said.numTodoTests,
  };
}

const start = (command, args, env, stdio) => spawn(command, args, { cwd: root, env, stdio });

function ended(child) {
  return new Promise((resolve) => {
    const pass = (signal) => child.kill(signal);
    process.on('SIGTERM', pass);
    child.once('error', () => resolve(-1));
    child.once('close', (code) => {
      process.off('SIGTERM', pass);
      resolve(code ?? -1);
    });
  });
}
