import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/setup/places.mjs';
import './busy.ts';
import { makeFolder } from './fakes.ts';

describe('A run of tests', () => {
  it('leaves nothing in the temporary folder, of a run that was killed neither', () => {
    const temp = makeFolder();
    mkdirSync(join(temp, `proxeny-tests-${goneProcess()}-x`, 'made'), { recursive: true });
    const vitest = join(root, 'node_modules/vitest/vitest.mjs');

    const said = execFileSync(process.execPath, [vitest, 'run', 'tests/record/scan.test.ts'], {
      cwd: root,
      env: { ...process.env, TMPDIR: temp },
      encoding: 'utf8',
    });

    expect(said).toMatch(/1 passed/);
    expect(readdirSync(temp)).toEqual([]);
  });
});

function goneProcess(): number {
  return Number(execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }));
}
