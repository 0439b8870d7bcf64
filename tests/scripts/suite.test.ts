import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeProject } from '../support/project.ts';
import '../support/busy.ts';

let project: ReturnType<typeof makeProject>;
beforeEach(() => {
  project = makeProject();
});
afterEach(() => rmSync(project.folder, { recursive: true, force: true }));

interface Report {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly numPendingTests?: number;
  readonly testResults?: readonly unknown[];
}

/** Runs `npm test` in a project whose vitest reports this and exits with the code. */
async function suite(code: number, report: Report | null, env: NodeJS.ProcessEnv = {}) {
  const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  const text = JSON.stringify({ ...none, testResults: [], ...report });
  await project.run(['scripts/proxeny.mjs', 'start']);
  project.write(
    'node_modules/vitest/vitest.mjs',
    `import { writeFileSync } from 'node:fs';
     const file = process.argv.find((arg) => arg.startsWith('--outputFile.json=')).split('=')[1];
     console.log('browser', process.env.CHROMIUM_PATH);
     if (${report !== null}) writeFileSync(file, ${JSON.stringify(text)});
     process.exit(${code});`,
  );
  const ended = await project.run(['scripts/test.mjs'], env);
  return { ...ended, last: ended.stdout.trim().split('\n').at(-1) };
}

describe('npm test', () => {
  it('says in its last line how many passed and failed', async () => {
    const { code, last } = await suite(0, { numPassedTests: 41 });

    expect({ code, last }).toEqual({ code: 0, last: '41 passed, 0 failed' });
  });

  it('counts what was skipped', async () => {
    const { last } = await suite(0, { numPassedTests: 41, numPendingTests: 2 });

    expect(last).toBe('41 passed, 0 failed, 2 skipped');
  });

  it('fails with a test', async () => {
    const { code, last } = await suite(1, { numPassedTests: 40, numFailedTests: 1 });

    expect({ code, last }).toEqual({ code: 1, last: '40 passed, 1 failed' });
  });

  it('fails with a file that breaks before its first test', async () => {
    const broken = { status: 'failed', assertionResults: [] };

    const { code, last } = await suite(1, { numPassedTests: 40, testResults: [broken] });

    expect({ code, last }).toEqual({ code: 1, last: '40 passed, 1 failed' });
  });

  it('fails when vitest fails for another reason, or leaves no report', async () => {
    expect(await suite(1, { numPassedTests: 40 })).toMatchObject({
      code: 1,
      last: '40 passed, 1 failed',
    });
    expect(await suite(1, null)).toMatchObject({ code: 1, last: '0 passed, 1 failed' });
  });

  it('fails when no test ran', async () => {
    expect(await suite(0, {})).toMatchObject({ code: 1, last: '0 passed, 0 failed' });
  });

  it('counts the check as one, and goes on when it fails', async () => {
    project.write('scripts/check.mjs', '');
    expect(await suite(0, { numPassedTests: 41 })).toMatchObject({
      code: 0,
      last: '42 passed, 0 failed',
    });

    project.program('npm', '[ "$1" = ci ] || exit 1');

    expect(await suite(0, { numPassedTests: 41 })).toMatchObject({
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

describe('the browser for the tests', () => {
  const browserIn = (stdout: string) => /^browser (.*)$/m.exec(stdout)?.[1];

  it('is the one that is named', async () => {
    project.program('mine', 'echo Google Chrome 140');
    const CHROMIUM_PATH = project.at('bin/mine');

    const { stdout } = await suite(0, { numPassedTests: 1 }, { CHROMIUM_PATH });

    expect(browserIn(stdout)).toBe(CHROMIUM_PATH);
  });

  it('is else the first on PATH that runs', async () => {
    project.program('chromium', 'echo "requires the chromium snap"; exit 1');
    project.program('google-chrome', 'echo Google Chrome 140');

    const { stdout } = await suite(0, { numPassedTests: 1 });

    expect(browserIn(stdout)).toBe('google-chrome');
  });

  it('is else the newest that Playwright has fetched', async () => {
    rmSync(project.at('bin/chromium'));
    for (const version of [1208, 1194]) {
      const folder = `../home/.cache/ms-playwright/chromium-${version}/chrome-linux`;
      project.program(`${folder}/chrome`, 'echo Chromium');
    }

    const { stdout } = await suite(0, { numPassedTests: 1 });

    expect(browserIn(stdout)).toMatch(/chromium-1208\/chrome-linux\/chrome$/);
  });

  it('is else installed by root on Debian, or asked for', async () => {
    rmSync(project.at('bin/chromium'));
    project.program('apt-get', 'echo "E: Unable to locate package chromium"; exit 100');

    const { code, stderr, last } = await suite(0, { numPassedTests: 1 });

    expect({ code, last }).toEqual({ code: 1, last: '0 passed, 1 failed' });
    expect(stderr).toMatch(
      /(No Chromium was found|gave no Chromium that runs).* Install it \(Debian/s,
    );
  });

  it('is not another one than the one that is named', async () => {
    const CHROMIUM_PATH = project.at('nowhere');

    const { stderr } = await suite(0, {}, { CHROMIUM_PATH });

    expect(stderr).toContain(`\`CHROMIUM_PATH\` names "${CHROMIUM_PATH}", which does not run.`);
  });
});
