import { readFileSync, readdirSync } from 'node:fs';
import type { Random } from '../../tests/support/random.ts';

const EXAMPLES = new URL('../../examples/', import.meta.url);

type Variables = Readonly<Record<string, unknown>>;

export interface Operation {
  readonly query: string;
  readonly variables?: Variables | undefined;
}

/** Sends an operation; throws if the response has errors. */
export type Ask = (operation: Operation) => Promise<unknown>;

interface Edge {
  readonly cursor: string;
  readonly node: { readonly id: string; readonly name: string };
}

interface Page {
  readonly page: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    readonly edges: readonly Edge[];
  };
}

interface Ids {
  readonly cursor: string;
  readonly id: string;
  readonly name: string;
}

const FILTERS: readonly ((id: string, random: Random) => Variables)[] = [
  (id) => ({ between: [id] }),
  () => ({ kinds: ['SISTER_CITY'] }),
  (_id, { between }) => ({ activeOn: String(between(1980, 2024)) }),
  () => ({ minSources: 2, startedFrom: '1985' }),
  () => ({ contested: true }),
];

/** What ordinary clients ask, by kind; each call draws another operation over ids that the record has. */
export async function readMix(
  ask: Ask,
  random: Random,
): Promise<Readonly<Record<string, () => Operation>>> {
  const [cities, ties] = await Promise.all([readAll(ask, 'cities'), readAll(ask, 'ties')]);
  if (cities.length === 0 || ties.length === 0)
    throw new Error('The server has no record to ask about.');
  const { between, pick } = random;
  const examples = readExamples();
  return {
    details: () => ({
      query: `query ($id: ID!) { node(id: $id) { id ... on Actor { name names { text language } identifiers { scheme value } }
        ... on Tie { start { edtf } parties { actor { id name } } } ... on Subject { record { confidence { level } sources { title } } } } }`,
      variables: { id: pick(pick([cities, ties])).id },
    }),
    pages: () => ({
      query: `query ($first: Int!, $after: String) { ties(first: $first, after: $after) {
        pageInfo { hasNextPage endCursor } edges { node { id start { edtf } parties { actor { name } } } } } }`,
      variables: { first: between(1, 50), after: pick(ties).cursor },
    }),
    filters: () => ({
      query: `query ($filter: TieFilter) { ties(filter: $filter, first: 20) { totalCount edges { node { id start { edtf } } } } }`,
      variables: { filter: pick(FILTERS)(pick(cities).id, random) },
    }),
    search: () => ({
      query:
        'query ($text: String!) { search(text: $text, first: 10) { edges { node { __typename id } } } }',
      variables: { text: startOf(pick(cities).name, random) },
    }),
    'deep reads': () => ({
      query: `query ($id: ID!) { city(id: $id) { name ties(first: 10) { edges { node { id parties { actor { id name
        ... on City { country { name } ties(first: 3) { edges { node { id start { edtf } record { claims(first: 3) { edges { node { property value source { title } } } } } } } } } } } } } } } }`,
      variables: { id: pick(cities).id },
    }),
    examples: () => pick(examples),
  };
}

async function readAll(ask: Ask, field: string): Promise<readonly Ids[]> {
  const found: Ids[] = [];
  for (let after: string | null = null; found.length < 1_000;) {
    const { page } = (await ask({
      query: `query ($after: String) { page: ${field}(first: 100, after: $after) { pageInfo { hasNextPage endCursor } edges { cursor node { id name } } } }`,
      variables: { after },
    })) as Page;
    found.push(...page.edges.map(({ cursor, node }) => ({ cursor, ...node })));
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  return found;
}

function readExamples(): readonly Operation[] {
  const files = readdirSync(EXAMPLES);
  const read = (file: string) => readFileSync(new URL(file, EXAMPLES), 'utf8');
  return files
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => {
      const variables = file.replace('.graphql', '.variables.json');
      return {
        query: read(file),
        variables: files.includes(variables)
          ? (JSON.parse(read(variables)) as Variables)
          : undefined,
      };
    });
}

/** The beginning of a name as somebody types it: three letters or more. */
function startOf(name: string, { between }: Random): string {
  return name.slice(0, between(3, 2 + name.length));
}
