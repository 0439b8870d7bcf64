import { execFile } from 'node:child_process';
import type { Files, PartsWithin } from '../../record/files/readFiles.ts';

/** In bytes: of all data files. */
const LARGEST = 1 << 30;

/** The data files of a folder as a commit has them. `ref` is what Git takes for a commit, such as `HEAD` or `main`. */
export async function readCommit(
  ref: string,
  folder: string,
  parts: PartsWithin['named'] = 'all',
): Promise<Files> {
  const line = async (...args: readonly string[]) =>
    (await git(folder, ['rev-parse', ...args])).toString('utf8').trimEnd();
  const commit = await line('--verify', '--end-of-options', `${ref}^{commit}`);
  const tree = `${commit}:${await line('--show-prefix')}`;
  const listed = (await git(folder, ['ls-tree', '-r', '-z', '--full-tree', tree]))
    .toString('utf8')
    .split('\0');
  const blobs = listed.flatMap((line) => {
    const [, hash, name = ''] = /^\d+ blob (\w+)\t(.*)$/s.exec(line) ?? [];
    return hash !== undefined && isRead(name, parts) ? [{ hash, name }] : [];
  });
  const hashes = blobs.map(({ hash }) => `${hash}\n`).join('');
  const output = await git(folder, ['cat-file', '--batch'], hashes);
  let at = 0;
  const read = blobs.map(({ name }): [string, Uint8Array] => {
    const start = output.indexOf('\n', at) + 1;
    const size = Number(output.toString('latin1', at, start).split(' ')[2]);
    at = start + size + 1;
    return [name, output.subarray(start, start + size)];
  });
  return new Map(read.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** A file of the folder or of one of its parts. */
function isRead(name: string, parts: PartsWithin['named']): boolean {
  const [file = '', part, ...deeper] = name.split('/').reverse();
  if (!file.endsWith('.csv') || deeper.length > 0) return false;
  return part === undefined || parts === 'all' || parts.includes(part);
}

function git(folder: string, args: readonly string[], input = ''): Promise<Buffer> {
  return new Promise((give, fail) => {
    const options = { cwd: folder, encoding: 'buffer', maxBuffer: LARGEST } as const;
    const child = execFile('git', args, options, (error, output, errors) => {
      if (error === null) give(output);
      else fail(new Error(errors.toString().trim() || error.message, { cause: error }));
    });
    // Git may end without reading it; what is wrong then is its own error.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}
