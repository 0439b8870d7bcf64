import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { findJava } from '../../scripts/setup/java.mjs';
import { neo4jVersion } from '../../scripts/setup/places.mjs';
import { until } from '../support/cli.ts';
import { javaOf } from '../support/fakes.ts';
import { LOCK, useProject } from '../support/project.ts';
import '../support/busy.ts';

const project = useProject();

const start = (env: NodeJS.ProcessEnv = {}) => project.run(['scripts/proxeny.mjs', 'start'], env);
const cache = () => project.at(`home/.cache/proxeny/neo4j-${neo4jVersion()}`);
const calls = () => readFileSync(project.env.CALLS, 'utf8').trim().split('\n');

describe('proxeny start in a fresh copy', () => {
  it('fetches while it installs and builds, and then runs the command', async () => {
    const { code, stdout, stderr } = await start();

    expect({ code, stdout }).toEqual({ code: 0, stdout: 'started start\n' });
    const said = stderr.trimEnd().split('\n');
    const fetching = [
      `Fetching Neo4j ${neo4jVersion()} (123 MB, once) into ${cache()}`,
      '  2 jars are in place',
    ];
    expect(said.filter((line) => fetching.includes(line))).toEqual(fetching);
    expect(said.filter((line) => !fetching.includes(line))).toEqual([
      'Installing packages by npm (some minutes at most, once)',
      'Building the server',
    ]);
    expect(calls().toSorted()).toEqual([
      'mvn',
      'npm ci --omit=dev --no-audit --no-fund --loglevel=error',
    ]);
  });

  it('does nothing the second time', async () => {
    await start();

    const { stdout, stderr } = await start();

    expect({ stdout, stderr }).toEqual({ stdout: 'started start\n', stderr: '' });
    expect(calls()).toHaveLength(2);
  });

  it('needs neither Java nor Maven when NEO4J_URI names a Neo4j', async () => {
    for (const name of ['java', 'mvn']) rmSync(project.at(`bin/${name}`));

    const { code, stderr } = await start({ NEO4J_URI: 'bolt://example.org' });

    expect(code).toBe(0);
    expect(stderr).not.toContain('Fetching');
  });

  it('needs no Maven when the jars are there', async () => {
    await start();
    rmSync(project.at('bin/mvn'));

    expect(await start()).toMatchObject({ code: 0 });
  });
});

describe('a command that needs no database', () => {
  it.each([
    ['add', 'table', 'list.xlsx'],
    ['check'],
    ['release', 'folder'],
    ['query', '--url', 'http://127.0.0.1:4000'],
    ['mcp', '--url=http://127.0.0.1:4000'],
    ['import', '--help'],
    ['token'],
    ['--version'],
  ])('fetches none and needs neither Java nor Maven: %s', async (...args) => {
    for (const name of ['java', 'mvn']) rmSync(project.at(`bin/${name}`));

    const { code, stdout, stderr } = await project.run(['scripts/proxeny.mjs', ...args]);

    expect({ code, stdout }).toEqual({ code: 0, stdout: `started ${args.join(' ')}\n` });
    expect(stderr).not.toContain('Neo4j');
    expect(existsSync(cache())).toBe(false);
  });
});

describe('proxeny add', () => {
  const add = (main: string, env: NodeJS.ProcessEnv = {}) => {
    project.write('src/main.ts', main);
    return project.run(['scripts/proxeny.mjs', 'add', 'table', 'list.csv'], env);
  };
  const said = (stderr: string) =>
    stderr.replace(/^(Installing packages|Building the server).*\n/gm, '');

  it('says in one line that its memory has run out', async () => {
    const main = `console.error('1-read: done');
      const all = [];
      for (;;) all.push({ all: String(all.length) });`;
    const NODE_OPTIONS = '--max-old-space-size=40';

    const { code, stderr } = await add(main, { NODE_OPTIONS });

    expect(code).toBe(1);
    expect(said(stderr)).toMatch(
      /^1-read: done\n`proxeny add` ran out of memory; .* NODE_OPTIONS=--max-old-space-size=4096\.\n$/,
    );
  });

  it('has a bound of its own, unless another is given', async () => {
    const main = `import { getHeapStatistics } from 'node:v8';
      console.log(getHeapStatistics().heap_size_limit / 2 ** 20);`;
    const bound = async (env?: NodeJS.ProcessEnv) => Number((await add(main, env)).stdout);

    expect(await bound()).toBeLessThan(2_500);
    expect(await bound()).toBeGreaterThan(2_000);
    expect(await bound({ NODE_OPTIONS: '--max-old-space-size=300' })).toBeLessThan(700);
  });

  it('ends as its command does', async () => {
    const { code, stdout, stderr } = await add(
      `console.log('out'); console.error('wrong'); process.exitCode = 3;`,
    );

    expect({ code, stdout, stderr: said(stderr) }).toEqual({
      code: 3,
      stdout: 'out\n',
      stderr: 'wrong\n',
    });
  });
});

describe('proxeny start by npm', () => {
  it('ends when npm is killed, which tells nobody', async () => {
    project.write(
      'src/main.ts',
      `import { writeFileSync } from 'node:fs';
       process.on('SIGTERM', () => { writeFileSync('ended', ''); process.exit(); });
       setInterval(() => undefined, 1000);
       writeFileSync('running', '');`,
    );
    const npm = spawn('/bin/sh', ['-c', `"${process.execPath}" scripts/proxeny.mjs start & wait`], {
      cwd: project.folder,
      env: { ...project.env, npm_lifecycle_event: 'start' },
      stdio: 'ignore',
    });
    await until(() => existsSync(project.at('running')));

    npm.kill('SIGKILL');

    await until(() => existsSync(project.at('ended')));
  });
});

describe('set-up of what has changed', () => {
  beforeEach(() => start());

  it('installs again when the list of packages is another', async () => {
    project.write(
      'package-lock.json',
      '{ "packages": { "node_modules/vite": { "version": "8.0.1" } } }',
    );

    const { stderr } = await start();

    expect(stderr).toContain('Installing packages');
    expect(stderr).toContain('Building the server');
  });

  it('installs what only tests need when they are run, and leaves it to a start', async () => {
    const packages = { ...LOCK.packages, 'node_modules/vitest': { version: '4.1.0', dev: true } };
    const lock = JSON.stringify({ packages });
    project.write('package-lock.json', lock);
    await start();
    expect(calls()).toHaveLength(2);

    project.write('installed/.package-lock.json', lock);
    await project.run(['scripts/test.mjs', '--project=unit']);
    await start();

    expect(calls().slice(2)).toEqual([
      'npm ci --include=dev --no-audit --no-fund --loglevel=error',
    ]);
  });

  it('accepts packages that were installed by hand', async () => {
    rmSync(project.at('node_modules/.proxeny-stamp'));

    await start();

    expect(calls()).toHaveLength(2);
  });

  it('installs again when node_modules is gone', async () => {
    rmSync(project.at('node_modules'), { recursive: true });

    expect((await start()).stderr).toContain('Installing packages');
  });

  it('builds again when a source has changed, and leaves nothing of a source that is gone', async () => {
    project.write('dist/old.js', '');
    project.write('src/other.ts', 'export {};');

    expect((await start()).stderr).toBe('Building the server\n');
    expect(readdirSync(project.at('dist')).sort()).toEqual([
      ...['.server-stamp', 'main.js', 'main.js.map', 'other.js', 'other.js.map'],
    ]);
  });

  it('builds again after a build that failed', async () => {
    project.write('src/other.ts', 'export const one: = 1;');
    const { code, stderr } = await start();
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Building the server\nThe build failed:\n[^]*src\/other\.ts:1:19/);

    project.write('src/other.ts', 'export const one: number = 1;');

    expect(await start()).toMatchObject({ code: 0, stdout: 'started start\n' });
  });

  it.each([
    ['a.jar', 'on'],
    ['b.jar', ''],
    ['b.jar', 'thref'],
  ])('fetches all again when %s holds "%s"', async (name, damaged) => {
    writeFileSync(`${cache()}/lib/${name}`, damaged);

    const { stderr } = await start();

    expect(stderr).toContain('2 jars are in place');
    expect(readFileSync(`${cache()}/lib/b.jar`, 'utf8')).toBe('three');
  });

  it('sweeps up after a set-up that was killed while fetching', async () => {
    rmSync(`${cache()}/lib`, { recursive: true });
    const dead = 2 ** 22 + 1;
    project.write(`home/.cache/proxeny/neo4j-${neo4jVersion()}/lib.new-${dead}/a.jar`, 'o');

    await start();

    expect(readdirSync(cache())).toEqual(['lib']);
  });
});

describe('set-up says what is wrong', () => {
  it('with Node', async () => {
    const old = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.1' } })`;

    for (const script of ['scripts/proxeny.mjs', 'scripts/test.mjs']) {
      const { code, stderr } = await project.run([
        `--import=data:text/javascript,${encodeURIComponent(old)}`,
        script,
      ]);
      expect(code).toBe(1);
      expect(stderr).toBe(
        `Node is too old: "${process.execPath}" is version 18.20.1, and Proxeny needs 20.19 or newer. Install it from https://nodejs.org or by your package manager.\n`,
      );
    }
  });

  it.each<[string, string, string | null, RegExp]>([
    ['no Java', 'java', null, /^No Java was found\. Neo4j needs Java 17 or 21\. Install it/],
    ['an old Java', 'java', javaOf('11.0.2'), /^Java is too old: `java` is version "11\.0\.2"\./],
    ['no Maven', 'mvn', null, /^No Maven was found\. Maven 3\.6\.3 or newer fetches/],
    [
      'an old Maven',
      'mvn',
      'echo Apache Maven 3.5.4',
      /^Maven is too old: 3\.5\.4\. Maven 3\.6\.3/,
    ],
    [
      'a broken Maven',
      'mvn',
      'echo The JAVA_HOME environment variable is not defined correctly; exit 1',
      /^`mvn -v` does not work; it said: "The JAVA_HOME environment/,
    ],
  ])('with %s', async (_, name, script, message) => {
    if (script === null) rmSync(project.at(`bin/${name}`));
    else project.program(name, script);

    const { code, stderr } = await start();

    expect(code).toBe(1);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('prefers the Java of JAVA_HOME, unless it is too old', async () => {
    project.program('java', javaOf('11.0.2'));
    project.program('../jdk/bin/java', javaOf('21.0.1'));
    const JAVA_HOME = project.at('jdk');
    expect(await start({ JAVA_HOME })).toMatchObject({ code: 0 });

    rmSync(`${cache()}/lib`, { recursive: true });
    project.program('../jdk/bin/java', javaOf('1.8.0_391'));
    project.program('java', javaOf('17.0.21'));

    expect(await start({ JAVA_HOME })).toMatchObject({ code: 0 });
  });

  it('takes the newest that is installed, but none that is newer than what Proxeny is tested on', async () => {
    const install = (name: string, version: string, script = javaOf(version)) => {
      project.write(`jvm/${name}/release`, `IMPLEMENTOR="N/A"\nJAVA_VERSION="${version}"\n`);
      project.program(`../jvm/${name}/bin/java`, script);
    };
    const found = () => findJava(project.env).then(({ version }) => version.split('"')[1]);
    install('java-17', '17.0.1');
    expect(await found()).toBe('17.0.21');

    install('java-21', '21.0.9');
    install('java-26', '26.0.1');
    expect(await found()).toBe('21.0.9');

    install('java-25', '25.0.3', 'exit 1');
    expect(await found()).toBe('21.0.9');

    project.program('java', javaOf('26.0.1'));
    expect(await found()).toBe('26.0.1');
  });

  it('with the network, instead of what Maven says of it', async () => {
    project.program(
      'mvn',
      `[ "$1" = -v ] && { echo "Apache Maven 3.9.9"; exit; }
echo "[ERROR] No plugin found for prefix 'dependency' in the current project"; exit 1`,
    );

    const { code, stderr } = await start();

    expect(code).toBe(1);
    expect(stderr).toContain(
      'Maven reached no repository to fetch them from. Connect to the network',
    );
    expect(existsSync(`${cache()}/lib`)).toBe(false);
  });

  it('with jars that are not those that were tested', async () => {
    project.write('neo4j.sha256', `${'0'.repeat(64)}  a.jar\n`);

    const { code, stderr } = await start();

    expect(code).toBe(1);
    expect(stderr).toContain('The jars that Maven fetched are not those that neo4j.sha256 names');
    expect(existsSync(`${cache()}/lib`)).toBe(false);
  });

  it('with the network, instead of what npm says of it', async () => {
    project.program(
      'npm',
      'echo "npm error code EAI_AGAIN" >&2; echo "npm error network no" >&2; exit 1',
    );

    const { code, stderr } = await start();

    expect(code).toBe(1);
    expect(stderr).toContain('npm reached no registry to fetch them from. Connect to the network');
  });

  it('with npm itself', async () => {
    rmSync(project.at('bin/npm'));

    expect((await start()).stderr).toContain('No npm was found; it comes with Node');
  });

  it('with the cache folder', async () => {
    project.write('file', '');

    const { stderr } = await start({ XDG_CACHE_HOME: project.at('file') });

    expect(stderr).toContain('cannot be made (ENOTDIR). Make it writable or let `XDG_CACHE_HOME`');
  });
});
