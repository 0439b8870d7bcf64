import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { neo4jCache } from '../../scripts/setup/places.mjs';
import { faultOf } from '../../src/launcher/explain.ts';
import { openNeo4j } from '../../src/launcher/openNeo4j.ts';
import { freePort } from '../../src/launcher/port.ts';
import { until } from '../support/cli.ts';
import { fakeProgram, javaOf, makeFolder } from '../support/fakes.ts';
import { listening } from '../support/listening.ts';
import { scratchNeo4j } from '../support/neo4j.ts';

const folder = makeFolder();
const bin = join(folder, 'bin');
const cache = neo4jCache(process.env);
const open = (options: Partial<Parameters<typeof openNeo4j>[0]>) =>
  openNeo4j({ home: join(folder, 'home'), cache, env: process.env, ...options });

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('openNeo4j says what is wrong', () => {
  it('when there is no Java', async () => {
    await expect(open({ env: { PATH: bin, JAVA_FOLDER: folder } })).rejects.toThrow(
      /^No Java was found\. Neo4j needs Java 17 or 21\. Install it .+ or set `NEO4J_URI`/,
    );
  });

  it('when Java is too old', async () => {
    fakeProgram(bin, 'java', javaOf('11.0.2'));

    await expect(open({ env: { PATH: bin, JAVA_FOLDER: folder } })).rejects.toThrow(
      /^Java is too old: `java` is version "11\.0\.2"\. Neo4j needs Java 17 or 21\./,
    );
  });

  it('when Java is of the time when 8 was called 1.8', async () => {
    fakeProgram(bin, 'java', javaOf('1.8.0_391'));

    await expect(open({ env: { PATH: bin, JAVA_FOLDER: folder } })).rejects.toThrow(
      'is version "1.8.0_391"',
    );
  });

  it('when jars are missing, cut short or others than were tested', async () => {
    const lib = join(folder, 'cache', 'lib');
    mkdirSync(lib, { recursive: true });
    const [first = '', second = '', third = ''] = readdirSync(join(cache, 'lib'))
      .filter((name) => name.endsWith('.jar'))
      .sort();
    copyFileSync(join(cache, 'lib', first), join(lib, first));
    writeFileSync(join(lib, second), readFileSync(join(cache, 'lib', second)).subarray(1));
    writeFileSync(join(lib, third), readFileSync(join(cache, 'lib', third)).fill(0, 0, 4));

    await expect(open({ cache: join(folder, 'cache') })).rejects.toThrow(
      `"${lib}" holds 1 of Neo4j's 213 jars whole. Run \`npm start\` or \`npm test\`, which fetch what is missing.`,
    );
    await expect(open({ cache: join(folder, 'none') })).rejects.toThrow(
      `"${join(folder, 'none', 'lib')}" holds none of Neo4j's 213 jars.`,
    );
  });

  it('when the port is taken', async () => {
    const other = createServer();
    const port = await listening(other);

    await expect(open({ port })).rejects.toThrow(
      `Port ${port} of 127.0.0.1 is taken by another program.`,
    );
    other.close();
  });

  it('when another Neo4j takes the port while it starts, and refuses its password', async () => {
    const home = join(folder, 'late');
    const { uri } = await scratchNeo4j();
    const port = await freePort();
    const opening = open({ home, port, tests: true });
    opening.catch(() => undefined);
    await until(() => existsSync(join(home, 'conf', 'java.args')));
    const other = createServer((socket) => {
      const onward = connect(Number(new URL(uri).port), '127.0.0.1');
      socket.on('error', () => onward.destroy()).pipe(onward);
      onward.on('error', () => socket.destroy()).pipe(socket);
    });
    await listening(other, port);

    await expect(opening).rejects.toThrow(`Port ${port} of 127.0.0.1 is taken by another program.`);
    other.close();
  });

  it('when the data folder cannot be made', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');

    await expect(open({ home: join(file, 'home') })).rejects.toThrow(
      `The data folder "${join(file, 'home')}" cannot be written (ENOTDIR). Make it writable, or let \`PROXENY_HOME\` name another.`,
    );
  });

  it('when the password is gone but the data are there', async () => {
    const home = join(folder, 'lost');
    mkdirSync(join(home, 'data', 'databases'), { recursive: true });

    await expect(open({ home })).rejects.toThrow(
      `The password file "${join(home, 'password')}" is gone`,
    );
  });

  it('when the machine cannot give the heap that is asked for', async () => {
    await expect(open({ heap: '900000g' })).rejects.toThrow(
      /^Java cannot have a heap of "900000g" on this machine; it said: ".+"\. Set `PROXENY_HEAP`/,
    );
  });

  // Root can write everywhere.
  if (process.getuid?.() !== 0) {
    it('when the data folder is read-only', async () => {
      const home = join(folder, 'read-only');
      mkdirSync(home);
      chmodSync(home, 0o500);

      await expect(open({ home })).rejects.toThrow(`"${home}" cannot be written (EACCES).`);
    });
  }
});

describe('faultOf', () => {
  const setting = { home: '/data/proxeny', port: 7687, heap: '1g' };
  const explain = (text: string, code: number | null = 1, signal: NodeJS.Signals | null = null) =>
    faultOf({ code, signal, text }, setting).message;

  it('knows a lack of memory by its code too', () => {
    expect(explain('', 3)).toMatch(/^Neo4j ran out of memory with a heap of "1g"\./);
  });

  it('knows a folder that is locked', () => {
    const text = `ERROR Failed to start Neo4j
Caused by: org.neo4j.io.locker.FileLockException: Lock file has been locked by another process: /data/proxeny/data/databases/store_lock`;

    expect(explain(text)).toMatch(
      /^The data folder "\/data\/proxeny" is in use by another process\./,
    );
  });

  it('knows a port that was taken meanwhile', () => {
    const text =
      'Caused by: org.neo4j.configuration.helpers.PortBindException: An error occurred while trying to bind to the socket localhost/127.0.0.1:7687';

    expect(explain(text)).toMatch(/^Port 7687 of 127\.0\.0\.1 is taken/);
  });

  it('knows a setting that Neo4j does not', () => {
    const text =
      'Error evaluating value for setting: Unrecognized setting. No declared setting with name: server.bolt.colour. Cleanup the config or disable strict';

    expect(explain(text)).toBe(
      'Neo4j does not know the setting "server.bolt.colour" in "/data/proxeny/conf/neo4j.conf".',
    );
  });

  it('shows the last lines of anything else, without stack traces', () => {
    const text = `INFO  Starting...
ERROR Something new
	at org.neo4j.server.Main.run(Main.java:1)
	... 12 more
INFO  Stopped.
`;

    expect(explain(text, 7))
      .toBe(`Neo4j ended with code 7. Its last lines, of "/data/proxeny/logs/console.log":
INFO  Starting...
ERROR Something new
INFO  Stopped.`);
    expect(explain(text, null, 'SIGSEGV')).toMatch(/^Neo4j ended by SIGSEGV\./);
  });
});
