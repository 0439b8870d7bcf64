import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../scripts/setup/places.mjs';
import type { Edit } from './dataset.ts';
import { makeFolder } from './fakes.ts';

const run = promisify(execFile);

/** A copy of the project, to try a change in. It has the packages of the project itself. */
export function makeProjectCopy(without: RegExp) {
  const folder = makeFolder();
  const at = (path: string) => join(folder, path);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  };
  const edit = (path: string, change: Edit) => write(path, change(readFileSync(at(path), 'utf8')));
  /** What a program of a package prints; empty if it finds nothing wrong. */
  const faultsOf = (program: string, ...args: readonly string[]) =>
    run(process.execPath, [at(`node_modules/${program}`), ...args], {
      ...{ cwd: folder, maxBuffer: 1e8, env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '' } },
    }).then(
      () => '',
      (error: unknown) => {
        const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
        return `${stdout}${stderr}`;
      },
    );
  /** What a script in TypeScript prints, as JSON. */
  const answerOf = async (script: string, env = process.env): Promise<unknown> => {
    write('script.mts', script);
    const args = ['--import', 'tsx', 'script.mts'];
    const { stdout } = await run(process.execPath, args, { cwd: folder, env, maxBuffer: 1e8 });
    return JSON.parse(stdout);
  };
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root });
  for (const file of files.toString().trim().split('\n'))
    if (!without.test(file)) cpSync(join(root, file), at(file));
  symlinkSync(join(root, 'node_modules'), at('node_modules'));
  return { folder, at, write, edit, faultsOf, answerOf };
}
