import { once } from 'node:events';
import { type IncomingMessage, type RequestOptions, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

interface RawAnswer extends Pick<IncomingMessage, 'headers'> {
  readonly status: number;
  readonly body: Buffer;
}

/** A request with any header, and the bytes of its answer as they come: `fetch` allows neither. */
export async function rawRequest(
  url: string | URL,
  { body, ...options }: RequestOptions & { readonly body?: string | Uint8Array } = {},
): Promise<RawAnswer> {
  const sent = request(url, options).on('error', () => undefined);
  sent.end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const { headers, statusCode: status = 0 } = response;
  return { status, headers, body: await buffer(response) };
}
