/** What a tab asks. */
export interface Asked {
  readonly query: string;

  /** JSON; empty if it has none. */
  readonly variables: string;
}

/** Code that sends an operation. */
type CodeOf = (endpoint: URL, asked: Asked, headers: string) => string;

/** A line for a POSIX shell. */
export const curlOf: CodeOf = (endpoint, asked, headers) => {
  const { body, sent } = requestOf(asked, headers);
  const options = Object.entries(sent).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`);
  return [
    'curl',
    quote(endpoint.href),
    ...options,
    '--data-binary',
    quote(JSON.stringify(body)),
  ].join(' ');
};

/** A module of JavaScript. */
export const fetchOf: CodeOf = (endpoint, asked, headers) => {
  const { body, sent } = requestOf(asked, headers);
  return `const response = await fetch(${JSON.stringify(endpoint.href)}, {
  method: 'POST',
  headers: ${JSON.stringify(sent)},
  body: JSON.stringify(${JSON.stringify(body, null, 2).replaceAll('\n', '\n  ')}),
});
const { data, errors } = await response.json();
console.log(errors ?? data);
`;
};

/** A script that needs nothing but Python. */
export const pythonOf: CodeOf = (endpoint, asked, headers) => {
  const { body, sent } = requestOf(asked, headers);
  return `import json
from urllib.request import Request, urlopen

body = ${pythonText(body)}
headers = ${pythonText(sent)}
request = Request(${pythonText(endpoint.href)}, json.dumps(body).encode(), headers)
with urlopen(request) as response:
    print(json.load(response)["data"])
`;
};

function requestOf({ query, variables }: Asked, headers: string) {
  const body = { query, ...(variables.trim() && { variables: parse('Variables', variables) }) };
  const own = headers.trim() ? parse('Headers', headers) : {};
  const hasType = Object.keys(own).some((name) => name.toLowerCase() === 'content-type');
  return { body, sent: { ...(!hasType && { 'content-type': 'application/json' }), ...own } };
}

/** A value as Python writes it, which differs from JSON in three words. */
function pythonText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(pythonText).join(', ')}]`;
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value).map(
    ([name, of]) => `${pythonText(name)}: ${pythonText(of)}`,
  );
  return `{${fields.join(', ')}}`;
}

const quote = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

function parse(name: string, text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch (error) {
    throw new Error(`${name}: expected JSON, but ${(error as Error).message}`, { cause: error });
  }
}
