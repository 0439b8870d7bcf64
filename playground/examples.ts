/** An example operation, from `examples/*.graphql`. */
export interface Example {
  /** The file's name without its number, for links: `#search`. */
  readonly id: string;
  readonly title: string;

  /** A sentence about what it shows. */
  readonly shows: string;
  readonly query: string;

  /** JSON; empty if it needs none. */
  readonly variables: string;
}

/** In the order of the files' names. */
export function readExamples(): readonly Example[] {
  return Object.keys(QUERIES)
    .toSorted()
    .map((path) => {
      const query = QUERIES[path] ?? '';
      const variables = VARIABLES[path.replace(/\.graphql$/, '.variables.json')] ?? '';
      const [title = '', ...sentences] = headOf(query);
      const id = path.replace(/^.*\/(\d+-)?|\.graphql$/g, '');
      return { id, title, shows: sentences.join(' '), query, variables: variables.trimEnd() };
    });
}

/** An example by its id, `#search`, or an operation, `#query=…&variables=…`. */
export function linkedIn(hash: string, examples: readonly Example[]): Example | undefined {
  const params = new URLSearchParams(hash.slice(1));
  const query = params.get('query');
  if (query === null) return examples.find(({ id }) => hash === `#${id}`);
  const title = headOf(query)[0] ?? /\bquery (\w+)/.exec(query)?.[1] ?? 'Linked';
  return { id: '', title, shows: '', query, variables: params.get('variables') ?? '' };
}

/** The leading comment of a text, line by line. */
export function headOf(query: string): readonly string[] {
  const lines = query.trimStart().split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  return lines.slice(0, end === -1 ? undefined : end).map((line) => line.replace(/^#+\s*/, ''));
}

const QUERIES = import.meta.glob<string>('../examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const VARIABLES = import.meta.glob<string>('../examples/*.variables.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});
