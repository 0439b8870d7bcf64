import { pino } from 'pino';
import { readConfig } from '../config.ts';
import { freePort } from '../launcher/port.ts';
import { openServer } from '../server/openServer.ts';
import { openDatabase } from './database.ts';
import { doorOf, jsonFrom } from './doors.ts';
import { stopSignal } from './stopSignal.ts';

/** Sends requests to the server at that address or, without one, to a temporary server of its own. */
export async function withServer<Answer>(
  url: string | undefined,
  ask: (url: string) => Promise<Answer>,
): Promise<Answer> {
  if (url !== undefined) {
    if (!URL.canParse(url) || !/^https?:/i.test(url)) throw new Error(wrongUrl(url));
    return askReady(url, ask);
  }
  const config = readConfig();
  const { address, stop } = await openDatabase(config, stopSignal());
  try {
    const log = pino({ level: 'silent' });
    const server = await openServer({ config, address, port: await freePort(config.host), log });
    return await askReady(server.url, ask).finally(() => server.close());
  } finally {
    await stop();
  }
}

async function askReady<Answer>(url: string, ask: (url: string) => Promise<Answer>) {
  const ready = await fetch(doorOf(url, '/health/ready')).catch(() => {
    throw new Error(`No server answers at "${url}".`);
  });
  if (ready.status === 503)
    throw new Error((await jsonFrom<{ reason: string }>(url, ready)).reason);
  return ask(url);
}

const wrongUrl = (url: string) =>
  `Expected \`--url\` to be an address such as "http://127.0.0.1:4000", but got: "${url}".`;
