/**
 * Measures the smoothness of drawings and long lists: `node --import ./bench/typescript/register.mjs
 * bench/frames.ts [seconds]`. A real Chromium without a graphics card drags the map with 10,000 places and
 * 17,400 ties and the network with 5,000 actors, alternating with an empty canvas of the same size; it also
 * scrolls the table of those ties, and an empty box of the same length. The times between frames are
 * compared. The pages are the last build; their requests are answered here with synthetic ties.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { Page } from 'playwright-core';
import { createRandom } from '../tests/support/random.ts';
import { openBrowser } from '../tests/support/browser.ts';

const SECONDS = Number(process.argv[2] ?? 4);
const ROUNDS = 3;
const [PLACES, TIES, ACTORS] = [10_055, 17_401, 5_000];
const DIST = new URL('../dist/explorer/', import.meta.url);
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const EMPTY = `<canvas style="width:100%;height:558px;touch-action:none"></canvas>
  <div class="long" style="height:670px;overflow:auto"><div style="height:${43 * TIES}px"></div></div>`;

const { between, pick } = createRandom(1);
const places = Array.from({ length: PLACES }, (_, at) => at);
const ties = Array.from({ length: TIES }, (_, at) => at);

/** As the API answers: columns of ties, and of the places that they join. */
const COLUMNS = {
  totalCount: TIES,
  ids: ties.map((at) => `tie-${at}`),
  names: ties.map((at) => `Tie ${at}`),
  kinds: ties.map(() => pick(['SISTER_CITY', 'FRIENDSHIP', 'SISTER_PORT'])),
  statuses: ties.map(() => pick(['ACTIVE', 'UNKNOWN', 'ENDED'])),
  statusDates: ties.map(() => null),
  starts: ties.map(() => null),
  contestedStarts: ties.map(() => []),
  contested: ties.map(() => false),
  parties: ties.map(() => [pick(places), pick(places)]),
  dates: [],
  actors: {
    ids: places.map((at) => `city-${at}`),
    names: places.map((at) => `Town ${at}`),
    types: places.map(() => 'City'),
    kinds: places.map(() => 'CITY'),
    seats: places.map(() => null),
    latitudes: places.map(() => between(-50, 68) + between(0, 99) / 100),
    longitudes: places.map(() => between(-179, 179)),
  },
};

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '', 'http://localhost');
  if (pathname === '/graphql') {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ data: answerTo(Buffer.concat(chunks).toString()) }));
    });
    return;
  }
  if (pathname === '/empty') {
    response.setHeader('content-type', 'text/html');
    response.end(EMPTY);
    return;
  }
  const file = extname(pathname) === '' ? 'index.html' : pathname.slice(1);
  response.setHeader('content-type', TYPES[extname(file)] ?? 'text/plain');
  const content = readFileSync(new URL(file, DIST));
  response.end(file === 'index.html' ? rooted(content) : content);
});

await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await openBrowser();
try {
  const empty = await opened('/empty');
  const map = await opened('/map?between=world', `of ${TIES.toLocaleString('en')} ties.`);
  const network = await opened(
    `/network/actor-0?open=${Array.from({ length: 29 }, (_, at) => `actor-${at + 1}`).join(',')}`,
    'nodes and',
  );
  const list = await opened('/map?between=world', `of ${TIES.toLocaleString('en')} ties.`);
  await list.getByText('As a table').click();
  await list.locator('.long [data-index]').first().waitFor();
  await compared({
    'empty canvas': () => dragged(empty),
    [`map, ${PLACES} places, ${TIES} ties`]: () => dragged(map),
    [`network, ${ACTORS} actors`]: () => dragged(network),
  });
  await compared({
    'empty box': () => scrolled(empty),
    [`table of ${TIES} ties`]: () => scrolled(list),
  });
} finally {
  await browser.close();
  server.close();
}

async function opened(path: string, text?: string): Promise<Page> {
  const { page } = await browser.visit(`${base}${path}`, {
    viewport: { width: 1280, height: 900 },
  });
  page.setDefaultTimeout(180_000);
  if (text) await page.getByText(text).first().waitFor();
  await page.waitForTimeout(4_000);
  return page;
}

/** Alternating, each compared with the first. */
async function compared(moves: Readonly<Record<string, () => Promise<readonly number[]>>>) {
  const times = new Map(Object.keys(moves).map((name): [string, number[]] => [name, []]));
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, move] of Object.entries(moves)) times.get(name)?.push(...(await move()));
  const [[first, floor] = ['', []]] = times;
  for (const [name, taken] of times) {
    const [p50, p95] = [quantile(taken, 0.5), quantile(taken, 0.95)];
    const ratios = [p50 / quantile(floor, 0.5), p95 / quantile(floor, 0.95)];
    console.log(
      `${name}: ${taken.length} frames, p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms; to the ${first} ${ratios.map((ratio) => ratio.toFixed(2)).join(' and ')} times`,
    );
  }
}

/** The times between frames while the pointer drags back and forth. */
function dragged(page: Page): Promise<readonly number[]> {
  return framesOf(page, async () => {
    const { x, y, width, height } = await placeOf(page, 'canvas');
    const [cx, cy] = [x + width / 2, y + height / 2];
    await page.mouse.move(cx, cy);
    await page.mouse.down();
    const end = performance.now() + SECONDS * 1_000;
    for (let step = 0; performance.now() < end; step++)
      await page.mouse.move(cx + 200 * Math.sin(step / 12), cy + 60 * Math.cos(step / 9));
    await page.mouse.up();
  });
}

/** The times between frames while the wheel scrolls down and sometimes back. */
function scrolled(page: Page): Promise<readonly number[]> {
  return framesOf(page, async () => {
    await page.locator('.long').hover();
    const end = performance.now() + SECONDS * 1_000;
    for (let step = 0; performance.now() < end; step++)
      await page.mouse.wheel(0, step % 8 === 7 ? -240 : 120);
  });
}

async function placeOf(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`Expected "${selector}" to be seen.`);
  return box;
}

/** The times between frames during that action. */
async function framesOf(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  await page.bringToFront();
  await page.evaluate(() => {
    const kept = { times: [] as number[], stopped: false };
    (globalThis as unknown as WithFrames).frames_ = kept;
    let last = performance.now();
    const tick = (now: number) => {
      kept.times.push(now - last);
      last = now;
      if (!kept.stopped) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await act();
  return page.evaluate(() => {
    const kept = (globalThis as unknown as WithFrames).frames_;
    kept.stopped = true;
    return kept.times.slice(2);
  });
}

interface WithFrames {
  frames_: { times: number[]; stopped: boolean };
}

function answerTo(body: string): unknown {
  const { query, variables } = JSON.parse(body) as {
    readonly query: string;
    readonly variables: { readonly id?: string; readonly ids?: readonly string[] };
  };
  if (query.includes('query TieMap')) return { tieMap: COLUMNS };
  if (query.includes('query TieCounts')) return { counts: { total: TIES, groups: [] } };
  if (query.includes('query Neighbours')) return { node: neighboursOf(variables.id ?? '') };
  if (query.includes('query Names'))
    return { nodes: variables.ids?.map((id) => ({ ...actorOf(0), id })) };
  return { dataset: { version: 'made up', licence: 'none' } };
}

/** Thirty hubs share the actors. */
function neighboursOf(id: string) {
  const hub = Number(id.replace('actor-', ''));
  const share = Math.ceil(ACTORS / 30);
  const others = Array.from({ length: share }, (_, at) => 30 + hub * share + at);
  return {
    ...actorOf(hub),
    partners: {
      totalCount: share,
      edges: [...others, (hub + 1) % 30].map((other) => ({
        node: actorOf(other),
        tie: {
          ...{ id: `tie-${hub}-${other}`, name: `Tie ${hub} ${other}`, kind: 'SISTER_CITY' },
          ...{ status: 'ACTIVE', statusAsOf: null, start: null, record: { contested: [] } },
        },
      })),
    },
  };
}

function actorOf(number: number) {
  return {
    ...{ __typename: 'City', id: `actor-${number}`, name: `Town ${number}`, actorKind: 'CITY' },
    ...{ ties: { totalCount: 2 }, country: { id: 'a', name: 'A' } },
  };
}

function quantile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? NaN;
}

/** As the server serves it: views are deeper than the page's own files. */
function rooted(page: Buffer): string {
  return page.toString().replace('<base href="./" />', '<base href="/" />');
}
