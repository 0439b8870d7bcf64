import type { Asked } from './codeOf.ts';
import type { Example } from './examples.ts';

/** The part of an address that opens it: an example by its id, `#search`, or an operation, `#query=…&variables=…`. */
export function hashOf({ query, variables }: Asked, examples: readonly Example[]): string {
  const example = examples.find((one) => one.query === query && one.variables === variables);
  if (example) return `#${example.id}`;
  if (query.trim() === '') return '';
  return `#${new URLSearchParams({ query, ...(variables.trim() && { variables }) }).toString()}`;
}

/** Returns what the reader is told. */
export async function copy(text: string): Promise<string> {
  // Undefined where the page is neither local nor sent over HTTPS.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) throw new Error('The browser lets only pages over HTTPS copy.');
  await clipboard.writeText(text);
  return 'Copied';
}
