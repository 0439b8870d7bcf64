import { runBounded } from './bounded.mjs';
import { endWithNpm } from './parent.mjs';
import { say } from './say.mjs';
import { setUp } from './setUp.mjs';
import { supervise } from './supervise.mjs';

const WITHOUT_NEO4J = [
  ...['init', 'columns', 'add', 'check', 'consequence', 'doubts', 'release'],
  ...['contribute', 'erase', 'token'],
  ...['help', '--help', '-h', '--version', '-V', undefined],
];

/** Of commands that ask a server that runs, and of those that print their options. */
const NEEDS_NONE = /^(--url(=.*)?|--help|-h)$/;

/** Runs a command: `start` in a process that is started again when it crashes, `add` in one with bounded memory, any other in this one. */
export async function launch(argv, env) {
  endWithNpm(env);
  const [, , command] = argv;
  if (command === 'start') await supervise(argv.slice(2), env);
  else await (command === 'add' ? runBounded(argv.slice(2), env) : launchHere(argv, env));
}

/** Sets up, then runs the command in this process, so that signals reach it. */
export async function launchHere(argv, env) {
  try {
    const neo4j =
      !env.NEO4J_URI &&
      !WITHOUT_NEO4J.includes(argv[2]) &&
      !argv.slice(3).some((option) => NEEDS_NONE.test(option));
    await setUp({ env, neo4j, browser: false });
  } catch (error) {
    say(error.name === 'Problem' ? error.message : error.stack);
    process.exitCode = 1;
    return;
  }
  await import('../../dist/main.js');
}
