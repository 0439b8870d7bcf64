import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAttackers, isFault } from '../../bench/attacks/attacker.ts';
import { createCatalogue } from '../../bench/attacks/catalogue.ts';
import { readKnown } from '../../bench/attacks/known.ts';
import { readRoutes } from '../../bench/attacks/routes.ts';
import { type Request, watch } from '../../bench/attacks/watch.ts';
import { readOrdinary } from '../../bench/load/mix.ts';
import { type Served, type Use, askAs, served, useOf } from '../../bench/load/served.ts';
import { loadOwnModel } from '../../src/resolvers/ownModel.ts';
import { sharedNeo4j } from '../support/neo4j.ts';
import { createRandom } from '../support/random.ts';
import { SECRET } from '../support/tokens.ts';

const SERVE = fileURLToPath(new URL('./hostile/serve.ts', import.meta.url));

/** A busy machine may be slow; what must not happen is that a request fails. */
const SETTINGS = {
  ...{ AUTH_SECRET: SECRET, RATE_PER_MINUTE: '0', DATABASE_MS_PER_MINUTE: '0' },
  ...{ TIMEOUT_MS: '30000', MAX_QUEUE_MS: '30000', ANSWER_CACHE_BYTES: '10000000' },
};

/** `npm run bench -- attacks` takes longer and measures times. */
const PACE = { ms: 150, connections: 2, graceMs: 200 };
const EVERY_MS = 50;
const MOST_GROWTH_MB = 400;

const model = await loadOwnModel();
const catalogue = createCatalogue(model, await readRoutes());

let child: ChildProcess;
let server: Served;
let attackBy: ReturnType<typeof createAttackers>;
let ordinary: () => Request;
let use: () => Promise<Use>;
beforeAll(async () => {
  const address = await sharedNeo4j();
  const args = [JSON.stringify(address), JSON.stringify(SETTINGS)];
  child = fork(SERVE, args, { execArgv: ['--import', 'tsx'] });
  const [url] = (await once(child, 'message')) as [string];
  server = served(url, SECRET);
  use = await useOf(server);
  const ask = askAs(url, await server.tokenOf('bystander'));
  ordinary = await readOrdinary(ask, createRandom(1), 3);
  const known = await readKnown(model.schema, ask);
  attackBy = createAttackers({ url, token: await server.tokenOf('attacker'), known, seed: 1 });
});
afterAll(() => child.kill());

describe('While one client attacks', () => {
  let before = NaN;
  beforeAll(async () => {
    before = (await use()).resident;
  });

  it.each(catalogue)('by $name, others are answered, and so is it', async (attack) => {
    const over = new AbortController();
    const token = await server.tokenOf('bystander');
    const to = { url: server.url, everyMs: EVERY_MS };
    const watched = Promise.all([
      watch({ ...to, token: null }, () => ({ path: '/health/live' }), over.signal),
      watch({ ...to, token }, ordinary, over.signal),
    ]);

    const outcomes = await attackBy(attack, PACE);

    over.abort();
    const [live, bystander] = await watched;
    expect(Object.entries(outcomes).filter(([outcome]) => isFault(outcome))).toEqual([]);
    expect(live.failures).toEqual({});
    expect(bystander.failures).toEqual({});
  });

  it('memory comes back', async () => {
    await expect
      .poll(async () => (await use()).resident, { timeout: 60_000 })
      .toBeLessThan(before + MOST_GROWTH_MB);
  });
});
