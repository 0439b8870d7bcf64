import type { Config } from '../../../config.ts';

/** `/llms.txt`: what a language model has to know to ask here, in the form of llmstxt.org. */
export function llmsText({ access, documents, limits }: Config, base: string): string {
  const doors = documents === null ? DOORS : [];
  const list = doors.map(([name, path, text]) => `- [${name}](${base}${path}): ${text}`);
  return `# Proxeny

> A knowledge graph of subnational diplomacy: which cities, states, institutions and people work together across borders, since when, and according to which sources.

Every value comes from claims, each with its source; sources that disagree are told apart, not averaged. What is not on record can exist all the same: \`coverage\` says what is collected.${access.open ? '' : ' This server needs a token.'}

## Doors

- [Pages](${base}/): for people; [the list of all of them](${base}/sitemap.xml)
${list.join('\n')}

## Limits

- An operation costs at most ${limits.maxCost}, a page has at most 100 items, and a list says how many it has in all (\`totalCount\`).
- ${limits.ratePerMinute === null ? 'Requests are not counted.' : `A client makes up to ${limits.ratePerMinute} requests a minute; the header \`RateLimit\` tells what is left.`}
- Cite the address of a thing and the version of the dataset (\`{ dataset { version } }\`).
`;
}

const DOORS: readonly (readonly [name: string, path: string, text: string])[] = [
  [
    'Model Context Protocol',
    '/mcp',
    'tools that find, get, list ties and paths, show evidence and cite',
  ],
  ['GraphQL', '/graphql', 'one question of any form; `/schema.graphql` has the schema in words'],
  ['A thing by its address', '/id/hefei', 'JSON-LD or Turtle, by `Accept`'],
  ['Tables', '/tables', 'rows as CSV, JSON or Parquet; `/openapi.json` describes them'],
  ['Changes', '/changes.json', 'what was recorded or withdrawn, as a feed'],
  ['Reconciliation', '/reconcile', 'which things a list of names means'],
];
