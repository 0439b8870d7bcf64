import { existsSync, readFileSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useProject } from '../support/project.ts';
import '../support/busy.ts';

const project = useProject();

interface Report {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly numPendingTests?: number;
  readonly testResults?: readonly unknown[];
}

const PASSED: Report = { numPassedTests: 41 };
const BROKEN = { status: 'failed', assertionResults: [] };

/** Runs `npm test`, or with other arguments, in a project whose vitest reports this and exits with the code. */
async function suite(
  code: number,
  report: Report | null,
  env: NodeJS.ProcessEnv = {},
  args: readonly string[] = ['first'],
) {
  const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  const text = JSON.stringify({ ...none, testResults: [], ...report });
  await project.run(['scripts/proxeny.mjs', 'start']);
  project.write(
    'node_modules/vitest/vitest.mjs',
    `import { writeFileSync } from 'node:fs';
     const file = process.argv.find((arg) => arg.startsWith('--outputFile.json=')).split('=')[1];
     console.log('browser', process.env.CHROMIUM_PATH);
     console.log('runs', ...process.argv.slice(3).filter((arg) => !/^--(reporter|outputFile)/.test(arg)));
     if (${report !== null}) writeFileSync(file, ${JSON.stringify(text)});
     process.exit(${code});`,
  );
  const ended = await project.run(['scripts/test.mjs', ...args], env);
  return { ...ended, last: ended.stdout.trim().split('\n').at(-1) };
}

describe('npm test', () => {
  it.each<[string, number, Report | null, string]>([
    ['says in its last line how many passed', 0, PASSED, '41 passed, 0 failed'],
    [
      'counts what was skipped',
      0,
      { ...PASSED, numPendingTests: 2 },
      '41 passed, 0 failed, 2 skipped',
    ],
    ['fails with a test', 1, { ...PASSED, numFailedTests: 1 }, '41 passed, 1 failed'],
    [
      'fails with a file that breaks before its first test',
      1,
      { ...PASSED, testResults: [BROKEN] },
      '41 passed, 1 failed',
    ],
    ['fails when vitest fails for another reason', 1, PASSED, '41 passed, 1 failed'],
    ['fails when vitest leaves no report', 1, null, '0 passed, 1 failed'],
  ])('%s', async (_, code, report, last) => {
    expect(await suite(code, report)).toMatchObject({ code, last });
  });

  it('fails when no test ran', async () => {
    expect(await suite(0, {})).toMatchObject({ code: 1, last: '0 passed, 0 failed' });
  });

  it.each([
    [['first'], '--project=unit --project=first --retry=1', 'types explorer playground'],
    [['rest'], '--project=rest --retry=1', null],
    [['all'], '--project=unit --project=first --project=rest --project=hard --retry=1', ''],
    [
      ['first', 'a.test.ts'],
      '--project=unit --project=first --project=rest --project=hard a.test.ts',
      null,
    ],
    [['rest', 'a.test.ts'], '--project=rest a.test.ts', null],
  ])('runs the lanes and checks of `%s`', async (args, runs, checks) => {
    project.write('scripts/check.mjs', '');

    const { stdout } = await suite(0, PASSED, {}, args);

    expect(/^runs (.*)$/m.exec(stdout)?.[1]).toBe(runs);
    const [, checked] =
      /check -- --without-tests ?(.*)$/m.exec(readFileSync(project.at('calls'), 'utf8')) ?? [];
    expect(checked ?? null).toBe(checks);
  });

  it('counts the check as one, and goes on when it fails', async () => {
    project.write('scripts/check.mjs', '');
    expect(await suite(0, PASSED)).toMatchObject({
      code: 0,
      last: '42 passed, 0 failed',
    });

    project.program('npm', '[ "$1" = ci ] || exit 1');

    expect(await suite(0, PASSED)).toMatchObject({
      code: 1,
      last: '41 passed, 1 failed',
    });
  });

  it('fails in its last line too when set-up does', async () => {
    rmSync(project.at('bin/java'));

    const { code, stderr, last } = await suite(0, {});

    expect(stderr).toMatch(/^No Java was found/);
    expect({ code, last }).toEqual({ code: 1, last: '0 passed, 1 failed' });
  });
});

const isRootOnDebian =
  process.getuid?.() === 0 &&
  existsSync('/etc/os-release') &&
  /^ID=debian/m.test(readFileSync('/etc/os-release', 'utf8'));

describe('the browser for the tests', () => {
  const browserIn = (stdout: string) => /^browser (.*)$/m.exec(stdout)?.[1];

  it('is the one that is named', async () => {
    project.program('mine', 'echo Google Chrome 140');
    const CHROMIUM_PATH = project.at('bin/mine');

    const { stdout } = await suite(0, PASSED, { CHROMIUM_PATH });

    expect(browserIn(stdout)).toBe(CHROMIUM_PATH);
  });

  it('is else the first on PATH that runs', async () => {
    project.program('chromium', 'echo "requires the chromium snap"; exit 1');
    project.program('google-chrome', 'echo Google Chrome 140');

    const { stdout } = await suite(0, PASSED);

    expect(browserIn(stdout)).toBe('google-chrome');
  });

  it('is else the newest that Playwright has fetched', async () => {
    rmSync(project.at('bin/chromium'));
    for (const version of [1208, 1194]) {
      const folder = `../home/.cache/ms-playwright/chromium-${version}/chrome-linux`;
      project.program(`${folder}/chrome`, 'echo Chromium');
    }

    const { stdout } = await suite(0, PASSED);

    expect(browserIn(stdout)).toMatch(/chromium-1208\/chrome-linux\/chrome$/);
  });

  it('is else installed by root on Debian, or asked for', async () => {
    rmSync(project.at('bin/chromium'));
    project.program('apt-get', 'echo "E: Unable to locate package chromium"; exit 100');

    const { code, stderr, last } = await suite(0, PASSED);

    expect({ code, last }).toEqual({ code: 1, last: '0 passed, 1 failed' });
    expect(stderr).toMatch(
      /(No Chromium was found|gave no Chromium that runs).* Install it \(Debian/s,
    );
  });

  it.runIf(isRootOnDebian)(
    'is the one without windows where it can be installed, as it takes less CPU',
    async () => {
      const shell = project.at('bin/chromium-headless-shell');
      const make = `printf '#!/bin/sh\\necho Chromium 2\\n' > "${shell}"; /bin/chmod +x "${shell}"`;
      project.program('apt-get', `case "$*" in *install*) ${make};; esac`);
      const installed = await suite(0, PASSED);
      project.program('apt-get', 'exit 100');
      const again = await suite(0, PASSED);
      rmSync(shell);
      const without = await suite(0, PASSED);

      expect([installed, again].map(({ stdout }) => browserIn(stdout))).toEqual([
        'chromium-headless-shell',
        'chromium-headless-shell',
      ]);
      expect(browserIn(without.stdout)).toBe('chromium');
    },
  );

  it('is not another one than the one that is named', async () => {
    const CHROMIUM_PATH = project.at('nowhere');

    const { stderr } = await suite(0, {}, { CHROMIUM_PATH });

    expect(stderr).toContain(`\`CHROMIUM_PATH\` names "${CHROMIUM_PATH}", which does not run.`);
  });
});
