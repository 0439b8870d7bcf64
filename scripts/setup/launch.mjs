import { endWithNpm } from './parent.mjs';
import { say } from './say.mjs';
import { setUp } from './setUp.mjs';
import { supervise } from './supervise.mjs';

const WITHOUT_NEO4J = ['check', 'help', '--help', '-h', '--version', '-V', undefined];

/** Runs a command: `start` in a process that is started again when it crashes, any other in this one. */
export async function launch(argv, env) {
  endWithNpm(env);
  await (argv[2] === 'start' ? supervise(argv.slice(2), env) : launchHere(argv, env));
}

/** Sets up, then runs the command in this process, so that signals reach it. */
export async function launchHere(argv, env) {
  try {
    const neo4j = !env.NEO4J_URI && !WITHOUT_NEO4J.includes(argv[2]);
    await setUp({ env, neo4j, browser: false });
  } catch (error) {
    say(error.name === 'Problem' ? error.message : error.stack);
    process.exitCode = 1;
    return;
  }
  await import('../../dist/main.js');
}
