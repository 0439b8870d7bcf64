import { pino } from 'pino';
import { freePort } from '../launcher/port.ts';
import { readJson } from '../readJson.ts';
import { openDriver } from '../neo4j/driver.ts';
import { openServer } from '../server/openServer.ts';
import { readImported } from '../store/load/importDataset.ts';
import { openDatabase } from './database.ts';
import { configOf } from './folders.ts';
import { stopSignal } from './stopSignal.ts';
import { expectShippable } from './withheld.ts';

/** Which server a command asks. */
export interface ServerChoice {
  readonly url?: string;
  /** The data folder whose record a server of its own has. */
  readonly data: string;
}

/** Sends requests to the server at that address or, without one, to a temporary server of its own. */
export async function withServer<Answer>(
  { url, data }: ServerChoice,
  ask: (url: string) => Promise<Answer>,
): Promise<Answer> {
  if (url !== undefined) {
    if (URL.canParse(url) && /^https?:/i.test(url)) return askReady(url, ask);
    throw new Error(
      `Expected \`--url\` to be an address such as "http://127.0.0.1:4000", but got: "${url}".`,
    );
  }
  const config = configOf(data);
  await using database = await openDatabase(config, stopSignal());
  await using driver = openDriver(database.address);
  expectShippable(config, await readImported(driver, database.database));
  const log = pino({ level: 'silent' });
  const port = await freePort(config.host);
  const server = await openServer({ config, address: database.address, port, log });
  try {
    return await askReady(server.url, ask);
  } finally {
    await server.close();
  }
}

async function askReady<Answer>(url: string, ask: (url: string) => Promise<Answer>) {
  const ready = await request(url, '/health/ready');
  if (ready.status === 503)
    throw new Error((await jsonFrom<{ reason: string }>(url, ready)).reason);
  return ask(url);
}

/** Posts JSON to a path of the server. */
export function post(url: string, path: string, body: unknown): Promise<Response> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  return request(url, path, { method: 'POST', headers, body: JSON.stringify(body) });
}

/** The server can stand behind a prefix, as at `https://example.org/proxeny`. */
function request(url: string, path: string, init: RequestInit = {}): Promise<Response> {
  const address = new URL(url);
  address.pathname = address.pathname.replace(/\/*$/, path);
  return fetch(address, init).catch(() => {
    throw new Error(`No server answers at "${url}".`);
  });
}

/** Throws if something else than a server of Proxeny answers there, such as a proxy with a page of its own. */
export async function jsonFrom<Body>(url: string, answer: Response): Promise<Body> {
  const type = answer.headers.get('content-type') ?? 'no content type';
  if (/\bjson\b/.test(type)) return (await answer.json()) as Body;
  throw new Error(
    `Expected a server of Proxeny at "${url}", but it answered with status ${answer.status} and ${type}.`,
  );
}

/** The value of `--variables`; throws what is wrong with it. */
export function readVariables(json: string | undefined): unknown {
  return json === undefined ? undefined : readJson(json, '`--variables`');
}
