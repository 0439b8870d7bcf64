import { isFree } from '../launcher/port.ts';

const USUAL = 4000;
const TRIED = 100;

/** The configured port if it is free; otherwise the default port or the next free one. */
export async function choosePort({ host, port }: { host: string; port: number | null }) {
  if (port !== null) {
    if (await isFree(port, host)) return port;
    throw new Error(
      `Port ${port} of ${host} is taken by another program. Set \`PORT\` to another, or leave it out to have a free one picked.`,
    );
  }
  for (let next = USUAL; next < USUAL + TRIED; next++) if (await isFree(next, host)) return next;
  throw new Error(
    `No port from ${USUAL} to ${USUAL + TRIED - 1} of ${host} is free. Set \`PORT\`.`,
  );
}
