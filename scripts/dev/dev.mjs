import { findNeo4j } from '../setup/neo4j.mjs';
import { setUpPackages } from '../setup/packages.mjs';
import { endWithNpm } from '../setup/parent.mjs';
import { say } from '../setup/say.mjs';
import { createCodegen } from './codegen.mjs';
import { startNeo4j, startServer } from './processes.mjs';

/**
 * The server restarts on a change of its code or data, Vite serves the pages, and code is generated again on a change of a `.graphql`
 * file. Neo4j runs beside them, so that a restart of the server does not wait for it. One Ctrl-C stops all of it.
 */
export async function dev(env) {
  endWithNpm(env);
  const running = [];
  const stopped = stopSignal();
  try {
    if (!env.NEO4J_URI) await (await findNeo4j(env))?.();
    await setUpPackages(env, true);
    await run(env, running, stopped);
  } catch (error) {
    say(error.name === 'Problem' ? error.message : error.stack);
    process.exitCode = 1;
  }
  say('Stopping ...');
  for (const one of running.reverse()) await one.stop();
}

async function run(env, running, stopped) {
  const codegen = createCodegen();
  running.push(codegen);
  await codegen.renew();
  const neo4j = env.NEO4J_URI ? undefined : startNeo4j(env);
  if (neo4j) running.push(neo4j);
  const address = neo4j ? await Promise.race([neo4j.address, stopped]) : {};
  if (!address) return;
  const port = env.PORT || '4000';
  const server = startServer({ LOG_LEVEL: 'warn', ...env, ...address, PORT: port });
  running.push(server);
  const { openPages } = await import('./pages.mjs');
  const pages = await openPages(`http://127.0.0.1:${port}`, codegen.noteChange);
  running.push(pages);
  say(`Open ${pages.url} for the explorer and ${pages.url}playground/ for the playground.`);
  await Promise.race([stopped, server.ended, ...(neo4j ? [neo4j.ended] : [])]);
}

/** Settles at the first Ctrl-C, SIGTERM or SIGHUP; further ones are ignored while everything stops. */
function stopSignal() {
  return new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => resolve());
  });
}
