import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { root } from '../../scripts/setup/places.mjs';
import { fakeProgram, javaOf, makeFolder } from './fakes.ts';

export const LOCK = { packages: { '': {}, 'node_modules/vite': { version: '8.0.0' } } };
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
/** Of the two jars that its Maven provides. */
const CHECKSUMS = `${sha256('one')}  a.jar\n${sha256('three')}  b.jar\n`;
const NPM = `
echo "npm $*" >> "$CALLS"
if [ "$1" = ci ]; then /bin/mkdir -p node_modules && /bin/cp -R installed/. node_modules; fi
`;
const MAVEN = `
[ "$1" = -v ] && { echo "Apache Maven 3.9.9 (abc)"; exit; }
echo "mvn" >> "$CALLS"
for arg in "$@"; do case "$arg" in -DoutputDirectory=*) folder="\${arg#*=}";; esac; done
printf one > "$folder/a.jar"
printf three > "$folder/b.jar"
`;

/** One for each test. */
export function useProject(): ReturnType<typeof makeProject> {
  let project: ReturnType<typeof makeProject>;
  beforeEach(() => {
    project = makeProject();
  });
  afterEach(() => rmSync(project.folder, { recursive: true, force: true }));
  return new Proxy({} as ReturnType<typeof makeProject>, {
    get: (_, name): unknown => project[name as keyof typeof project],
  });
}

/**
 * A project of the scripts and a program of one line. Small scripts play npm, Maven and Java, because the real ones
 * take minutes and the network. Its PATH has only those.
 */
function makeProject() {
  const folder = makeFolder();
  const at = (path: string) => join(folder, path);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  };
  const program = (name: string, script: string) => fakeProgram(at('bin'), name, script);
  cpSync(join(root, 'scripts'), at('scripts'), { recursive: true });
  rmSync(at('scripts/check.mjs'), { force: true });
  cpSync(join(root, 'pom.xml'), at('pom.xml'));
  write('neo4j.sha256', CHECKSUMS);
  write('package.json', '{ "type": "module" }');
  write('package-lock.json', JSON.stringify(LOCK));
  write('src/main.ts', `console.log('started', ...process.argv.slice(2));`);
  write('installed/.package-lock.json', JSON.stringify(LOCK));
  symlinkSync(join(root, 'node_modules/vite'), at('installed/vite'));
  program('npm', NPM);
  program('mvn', MAVEN);
  program('java', javaOf('17.0.21'));
  program('chromium', 'echo Chromium 1');
  const env = { PATH: at('bin'), HOME: at('home'), JAVA_FOLDER: at('jvm'), CALLS: at('calls') };
  return { folder, at, write, program, env, run: runIn(folder, env) };
}

interface Ended {
  readonly code: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

const runIn =
  (cwd: string, base: NodeJS.ProcessEnv) =>
  (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    new Promise<Ended>((resolve) => {
      const options = { cwd, env: { ...base, ...env } };
      execFile(process.execPath, args, options, (error, stdout, stderr) => {
        resolve({ code: error?.code ?? 0, stdout, stderr });
      });
    });
