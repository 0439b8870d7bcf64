import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

/** Whether this machine's Python has a module; Debian has `python3-graphql-core`, `python3-networkx` and `python3-rdflib`. */
export const hasPython = (module: string) =>
  spawnSync('python3', ['-c', `import ${module}`]).status === 0;

/** What a script prints as JSON; `sys.argv[1]` is the address of the server. */
export async function runPython(script: string, base: string): Promise<unknown> {
  const { stdout } = await promisify(execFile)('python3', ['-c', script, base]);
  return JSON.parse(stdout);
}
