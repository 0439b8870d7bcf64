import type { Example } from './examples.ts';

/** What a tab asks. */
export interface Asked {
  readonly query: string;

  /** JSON; empty if it has none. */
  readonly variables: string;
}

/** The part of an address that opens it: an example by its id, `#search`, or an operation, `#query=…&variables=…`. */
export function hashOf({ query, variables }: Asked, examples: readonly Example[]): string {
  const example = examples.find((one) => one.query === query && one.variables === variables);
  if (example) return `#${example.id}`;
  if (query.trim() === '') return '';
  return `#${new URLSearchParams({ query, ...(variables.trim() && { variables }) }).toString()}`;
}

/** A line for a POSIX shell that sends the operation. */
export function curlOf(endpoint: URL, { query, variables }: Asked, headers: string): string {
  const body = { query, ...(variables.trim() && { variables: parse('Variables', variables) }) };
  const own = headers.trim() ? parse('Headers', headers) : {};
  const hasType = Object.keys(own).some((name) => name.toLowerCase() === 'content-type');
  const sent = { ...(!hasType && { 'content-type': 'application/json' }), ...own };
  const options = Object.entries(sent).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`);
  return [
    'curl',
    quote(endpoint.href),
    ...options,
    '--data-binary',
    quote(JSON.stringify(body)),
  ].join(' ');
}

const quote = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

function parse(name: string, text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch (error) {
    throw new Error(`${name}: expected JSON, but ${(error as Error).message}`, { cause: error });
  }
}

/** Returns what the reader is told. */
export async function copy(text: string): Promise<string> {
  // Undefined where the page is neither local nor sent over HTTPS.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) throw new Error('The browser lets only pages over HTTPS copy.');
  await clipboard.writeText(text);
  return 'Copied';
}
