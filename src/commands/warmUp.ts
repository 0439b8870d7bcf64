import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Asks each example once, one after the other, so that Neo4j has planned them when a person opens the playground. What goes wrong
 * here goes wrong again when it is asked for, and is told then.
 */
export async function warmUp(url: string, folder: string, signal: AbortSignal): Promise<void> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  for (const file of files.toSorted()) {
    const variables = join(folder, file.replace('.graphql', '.variables.json'));
    const body = JSON.stringify({
      query: readFileSync(join(folder, file), 'utf8'),
      ...(existsSync(variables) && {
        variables: JSON.parse(readFileSync(variables, 'utf8')) as unknown,
      }),
    });
    const headers = { 'content-type': 'application/json' };
    const asked = fetch(`${url}/graphql`, { method: 'POST', headers, body, signal });
    await asked.then((answer) => answer.arrayBuffer()).catch(() => undefined);
  }
}
