import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import Negotiator from 'negotiator';

/** The codings of a body beside none, the preferred first. */
const CODINGS = ['br', 'gzip'] as const;

export type Coding = (typeof CODINGS)[number];

/** A smaller body fits into one packet, and its compression saves nothing. */
const LEAST_BYTES = 1_000;

/** Of 1 to 11: a third of the time of gzip's usual quality for about the same size. */
const BROTLI_QUALITY = 4;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/**
 * The coding that an `Accept-Encoding` header prefers for a body of that size; undefined for none, and where the header accepts nothing
 * that is offered.
 */
export function chooseCoding(
  accepted: string | undefined,
  bytes: number,
  offered: readonly Coding[] = CODINGS,
): Coding | undefined {
  if (accepted === undefined) return undefined;
  const asked: Negotiating = new Negotiator({ headers: { 'accept-encoding': accepted } });
  const taken = asked.encodings([...offered, PLAIN], { preferred: offered });
  if (bytes < LEAST_BYTES && taken.includes(PLAIN)) return undefined;
  return offered.find((coding) => coding === taken[0]);
}

const PLAIN = 'identity';

/** The types of the package do not have the option. */
interface Negotiating {
  encodings(
    available: readonly string[],
    options: { readonly preferred: readonly string[] },
  ): readonly string[];
}

/** Outside of the thread that answers requests. */
export function encode(body: Buffer, coding: Coding): Promise<Buffer> {
  if (coding === 'gzip') return toGzip(body);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  return toBrotli(body, { params });
}
