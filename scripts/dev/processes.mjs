import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { root } from '../setup/places.mjs';
import { problem, say } from '../setup/say.mjs';

const TSX = join(root, 'node_modules/tsx/dist/cli.mjs');
const NODE_OPTIONS = `--import ${new URL('endWithParent.mjs', import.meta.url)}`;

/** What the server reads besides its code. */
const READ = ['schema/**', 'cypher/**', 'data/**', 'src/**'];

/** The embedded Neo4j; `address` are the settings that lead to it. */
export function startNeo4j(env) {
  const child = start(['src/main.ts', 'neo4j'], env);
  const address = new Promise((resolve, reject) => {
    linesOf(child, (line) => {
      const { uri, user, password } = JSON.parse(line);
      resolve({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
    });
    child.once('exit', () => reject(problem('Neo4j did not start.')));
  });
  address.catch(() => undefined);
  return { address, ...child };
}

/** The server, started again on every change of what it reads; it imports the data files that changed. */
export function startServer(env) {
  const watched = READ.flatMap((path) => ['--include', path]);
  const child = start(['watch', '--clear-screen=false', ...watched, 'src/main.ts', 'start'], env);
  linesOf(child, (line) => {
    if (line.startsWith('Proxeny is ready')) say(`The server is ready on port ${env.PORT}.`);
    else if (/^(Importing|The record)/.test(line)) say(line);
  });
  return child;
}

function start(args, env) {
  const child = spawn(process.execPath, [TSX, ...args], {
    ...{ cwd: root, env: { ...env, NODE_OPTIONS } },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  return {
    stdout: child.stdout,
    once: child.once.bind(child),
    ended,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

function linesOf({ stdout }, take) {
  createInterface({ input: stdout }).on('line', take);
}
