import { readFileSync, readdirSync } from 'node:fs';
import type { Random } from '../../tests/support/random.ts';
import type { Variables } from '../operations/operation.ts';

const EXAMPLES = new URL('../../examples/', import.meta.url);

export interface Operation {
  readonly query: string;
  readonly variables?: Variables | undefined;
}

/** Throws if the response has errors. */
export type Ask = (operation: Operation) => Promise<unknown>;

interface Found {
  readonly cursor: string;
  readonly node: { readonly id: string; readonly name: string };
}

interface Page {
  readonly page: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    readonly edges: readonly Found[];
  };
}

const FILTERS: readonly ((id: string, random: Random) => Variables)[] = [
  (id) => ({ between: [id] }),
  () => ({ kinds: ['SISTER_CITY'] }),
  (_id, { between }) => ({ activeOn: String(between(1980, 2024)) }),
  () => ({ minSources: 2, startedFrom: '1985' }),
  () => ({ contested: true }),
];

export type Mix = Readonly<Record<string, () => Operation>>;

/** What ordinary clients ask, by kind; each call draws another operation over ids that the record has. */
export async function readMix(ask: Ask, random: Random): Promise<Mix> {
  const [cities, ties] = await Promise.all([readAll(ask, 'cities'), readAll(ask, 'ties')]);
  if (cities.length === 0 || ties.length === 0)
    throw new Error('The server has no record to ask about.');
  const { between, pick } = random;
  const examples = readExamples();
  return {
    details: () => ({
      query: `query ($id: ID!) { node(id: $id) { id ... on Actor { name names { text language } identifiers { scheme value } }
        ... on Tie { start { edtf } parties { actor { id name } } } ... on Subject { record { confidence { level } sources { title } } } } }`,
      variables: { id: pick(pick([cities, ties])).node.id },
    }),
    pages: () => ({
      query: `query ($first: Int!, $after: String) { ties(first: $first, after: $after) {
        pageInfo { hasNextPage endCursor } edges { node { id start { edtf } parties { actor { name } } } } } }`,
      variables: { first: between(1, 50), after: pick(ties).cursor },
    }),
    filters: () => ({
      query: `query ($filter: TieFilter) { ties(filter: $filter, first: 20) { totalCount edges { node { id start { edtf } } } } }`,
      variables: { filter: pick(FILTERS)(pick(cities).node.id, random) },
    }),
    search: () => ({
      query:
        'query ($text: String!) { search(text: $text, first: 10) { edges { node { __typename id } } } }',
      variables: { text: startOf(pick(cities).node.name, random) },
    }),
    'deep reads': () => ({
      query: `query ($id: ID!) { city(id: $id) { name ties(first: 10) { edges { node { id parties { actor { id name
        ... on City { country { name } ties(first: 3) { edges { node { id start { edtf } record { claims(first: 3) { edges { node { property value source { title } } } } } } } } } } } } } } } }`,
      variables: { id: pick(cities).node.id },
    }),
    examples: () => pick(examples),
  };
}

async function readAll(ask: Ask, field: string): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (let after: string | null = null; found.length < 1_000;) {
    const { page } = (await ask({
      query: `query ($after: String) { page: ${field}(first: 100, after: $after) { pageInfo { hasNextPage endCursor } edges { cursor node { id name } } } }`,
      variables: { after },
    })) as Page;
    found.push(...page.edges);
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  return found;
}

export function readExamples(): readonly Operation[] {
  const files = readdirSync(EXAMPLES);
  const read = (file: string) => readFileSync(new URL(file, EXAMPLES), 'utf8');
  return files
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => {
      const beside = file.replace('.graphql', '.variables.json');
      const variables = files.includes(beside) ? (JSON.parse(read(beside)) as Variables) : {};
      return { query: read(file), variables };
    });
}

/** The beginning of a name as somebody types it: three letters or more. */
function startOf(name: string, { between }: Random): string {
  return name.slice(0, between(3, 2 + name.length));
}

/** Of the mix, what the pages of a city and a tie, their lists and the search box ask. */
const ORDINARY = ['details', 'pages', 'search', 'deep reads'];

/** What a bystander asks. It asks `askedBefore` times for each kind first, since Neo4j plans what is new to it. */
export async function readOrdinary(ask: Ask, random: Random, askedBefore: number) {
  const mix = await readMix(ask, random);
  const next = () => mix[random.pick(ORDINARY)]?.() ?? { query: '{ __typename }' };
  for (let asked = 0; asked < askedBefore * ORDINARY.length; asked++) await ask(next());
  return () => ({ path: '/graphql', body: JSON.stringify(next()) });
}
