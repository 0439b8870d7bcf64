import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/setup/places.mjs';
import '../support/busy.ts';
import { makeFolder } from '../support/fakes.ts';

describe('npm run changelog', () => {
  const folder = makeFolder();
  const at = (path: string) => join(folder, path);
  const add = (name: string, text: string) => writeFileSync(at(`changes/${name}`), text);
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [join(root, 'scripts/changelog.mjs'), ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  mkdirSync(at('changes'));
  writeFileSync(
    at('CHANGELOG.md'),
    '# Changelog\n\nThe head.\n\n## 1.0.0 (2026-11-30)\n\nOlder.\n',
  );
  add('README.md', 'How to write an entry.\n');

  it('names an entry that is malformed, and changes nothing', () => {
    add('2026-12-01-near.md', 'Added: `near`, the cities\naround a point.\n');
    add('2026-12-02-cut.md', 'Fixed: an entry without an end\n');
    add('2026-12-02-two.md', 'Fixed: one thing.\n\nAdded: another.\n');

    const { status, stderr } = run('1.1.0');

    expect({ status, stderr }).toEqual({
      status: 1,
      stderr:
        'changes/2026-12-02-two.md: see changes/README.md\nchanges/2026-12-02-cut.md: see changes/README.md\n',
    });
    rmSync(at('changes/2026-12-02-two.md'));
    expect(readFileSync(at('CHANGELOG.md'), 'utf8')).not.toContain('near');
  });

  it('refuses anything other than a version, and changes nothing', () => {
    const before = readFileSync(at('CHANGELOG.md'), 'utf8');
    add('2026-12-02-cut.md', 'Fixed: an entry with an end.\n');

    const { status, stderr } = run('--help');

    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'Expected a version such as 1.0.0 or 1.0.0-rc.2, got --help.\n',
    });
    expect(readFileSync(at('CHANGELOG.md'), 'utf8')).toBe(before);
  });

  it('joins the entries by kind, newest first, and removes them', () => {
    add('2026-12-02-cut.md', 'Fixed: costs of `$&` are counted.\n');
    add('2026-12-03-inside.md', 'Added: `inside`.\n');

    expect(run('1.1.0').stderr).toBe('');

    const day = new Date().toISOString().slice(0, 10);
    expect(readFileSync(at('CHANGELOG.md'), 'utf8')).toBe(`# Changelog

The head.

## 1.1.0 (${day})

### Added

- \`inside\`.
- \`near\`, the cities
  around a point.

### Fixed

- Costs of \`$&\` are counted.

## 1.0.0 (2026-11-30)

Older.
`);
    expect(existsSync(at('changes/2026-12-03-inside.md'))).toBe(false);
    expect(existsSync(at('changes/README.md'))).toBe(true);
  });
});
