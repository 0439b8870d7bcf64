import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { unavailable } from '../../errors.ts';
import type { english } from '../../words/en/index.ts';
import { LANGUAGES, languageOf } from '../../words/languages.ts';
import { ENGLISH, wordsIn } from '../../words/words.ts';
import { escaped } from '../protocol/html.ts';

/** A step of a start, and of how many parts how many are done; 0 of 0 where nobody knows. */
export interface StartProgress {
  readonly step: keyof (typeof english)['waiting']['steps'];
  readonly done: number;
  readonly total: number;
}

export type WaitingRoom = Awaited<ReturnType<typeof openWaitingRoom>>;

/**
 * Listens where a server will, from its start until it has a record to serve: a browser shows how far that is, and looks again by itself.
 * All else is told 503, as the server tells it while it has no record.
 */
export async function openWaitingRoom(host: string, port: number) {
  let progress: StartProgress = { step: 'starting', done: 0, total: 0 };
  const server = createServer((request, response) => answer(request, response, progress));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  let closed: Promise<void> | undefined;
  return {
    show: (now: StartProgress) => {
      progress = now;
    },
    /** The port is free for the server then. */
    close: () =>
      (closed ??= new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      })),
  };
}

function answer(
  { headers, url = '' }: IncomingMessage,
  response: ServerResponse,
  progress: StartProgress,
): void {
  const { step } = progress;
  if (url === '/health/live') send(response, 200, { status: 'live' });
  else if (url === '/health/ready')
    send(response, 503, { status: 'not ready', reason: ENGLISH.waiting.steps[step] });
  else if (headers.accept?.includes('text/html') === true) {
    response.writeHead(503, { ...COMMON, 'content-type': 'text/html; charset=utf-8' });
    response.end(pageOf(progress, languageOf(headers)));
  } else {
    const error = unavailable(({ waiting }) => waiting.steps[step]);
    send(response, 503, { errors: [error.toJSON()] });
  }
}

const COMMON = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  'retry-after': '5',
  'x-content-type-options': 'nosniff',
};

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { ...COMMON, 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}

function pageOf({ step, done, total }: StartProgress, language: ReturnType<typeof languageOf>) {
  const { after, steps, title } = wordsIn(language).waiting;
  const bar =
    total === 0
      ? '<progress></progress>'
      : `<progress max="${total}" value="${done}"></progress> ${Math.floor((100 * done) / total)}%`;
  return `<!doctype html><html lang="${LANGUAGES[language].tag}"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="refresh" content="2">
<style>:root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif } main { max-width: 32rem; margin: 20vh auto; padding: 0 1.25rem }
h1 { font: 2rem/1.2 Georgia, serif } progress { width: 16rem; max-width: 70vw }</style></head>
<body><main><h1>${escaped(title)}</h1><p role="status">${escaped(steps[step])}</p><p>${bar}</p><p>${escaped(after)}</p></main></body></html>`;
}
