import { badInput, timedOut } from '../../../errors.ts';
import type { RequestContext } from '../../protocol/context.ts';
import type { Doors } from '../../http/door.ts';
import type { Slots } from '../../cost/slots.ts';

/** What exports and tables share. */
export interface ExportService extends Doors {
  readonly places: Slots;
}

export function limitTime({ abort, onClose }: RequestContext, timeoutMs: number): void {
  const late = setTimeout(() => abort(timedOut(timeoutMs)), timeoutMs);
  onClose(() => clearTimeout(late));
}

export type Search = Readonly<Record<string, unknown>>;

/** The format that a request names; CSV with every text as it is, if it asks for that. */
export function readFormat<Format>(
  { format, raw }: Search,
  formats: Readonly<Record<string, Format>>,
  rawCsv: Format,
): Format {
  const isRaw = readFlag('raw', raw ?? false);
  const got = JSON.stringify(format ?? null).slice(0, 100);
  if (isRaw && format !== 'csv')
    throw badInput(`Expected \`raw\` with the format "csv" only, but got: ${got}.`);
  if (isRaw) return rawCsv;
  if (typeof format === 'string' && Object.hasOwn(formats, format))
    return formats[format] as Format;
  const names = Object.keys(formats).map((name) => `"${name}"`);
  throw badInput(`Expected \`format\` to be one of ${names.join(', ')}, but got: ${got}.`);
}

/** `raw=1` in an address, `true` in JSON. */
export function readFlag(name: string, value: unknown): boolean {
  const text = String(value);
  if (text === '1' || text === 'true') return true;
  if (text === '0' || text === 'false') return false;
  throw badInput(
    `Expected \`${name}\` to be 1 or 0, but got: ${JSON.stringify(value).slice(0, 100)}.`,
  );
}
