import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { endWithNpm } from './parent.mjs';
import { root } from './places.mjs';
import { say } from './say.mjs';
import { setUp } from './setUp.mjs';

/**
 * Sets up, tests, checks meanwhile, and says the sum in the last line; fails when anything failed or nothing ran. Arguments, such
 * as a file or `--project=unit`, choose tests; the check is left out then.
 */
export async function runSuite(args, env) {
  endWithNpm(env);
  process.on('SIGINT', () => undefined);
  const results = await collect(args, env);
  for (const { said } of results) if (said) process.stdout.write(said);
  const sum = (kind) => results.reduce((total, result) => total + (result[kind] ?? 0), 0);
  const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map(sum);
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

async function collect(args, env) {
  try {
    const live = !args.includes('--project=unit');
    const neo4j = live && env.PROXENY_TEST_NEO4J !== 'container';
    const { chromium } = await setUp({ env, neo4j, browser: live, dev: true });
    const checking = args.length === 0 ? check(env) : [];
    const tested = await test(args, { ...env, ...(chromium && { CHROMIUM_PATH: chromium }) });
    return [...(await checking), tested];
  } catch (error) {
    say(error.name === 'Problem' ? error.message : error.stack);
    return [{ failed: 1 }];
  }
}

/** Beside the tests, where they wait; what it says comes after what they say. */
async function check(env) {
  if (!existsSync(join(root, 'scripts/check.mjs'))) return [];
  const child = start('npm', ['run', '--silent', 'check', '--', '--without-tests'], env, [
    'ignore',
    'pipe',
    'inherit',
  ]);
  yieldTo(child.pid);
  const said = [];
  child.stdout.on('data', (bytes) => said.push(bytes));
  const code = await ended(child);
  return [{ ...(code === 0 ? { passed: 1 } : { failed: 1 }), said: Buffer.concat(said) }];
}

const LAST = 19;

/** Some systems do not allow it. */
function yieldTo(pid) {
  try {
    if (pid !== undefined) setPriority(pid, LAST);
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
  const chosen = args.length === 0 ? AGAIN : args;
  const code = await ended(
    start(process.execPath, [vitest, 'run', ...reporters, ...chosen], env, 'inherit'),
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
