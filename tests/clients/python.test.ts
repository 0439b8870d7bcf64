import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedServer } from '../support/shipped.ts';

/** Whether this machine's Python has a module; Debian has `python3-graphql-core` and `python3-networkx`. */
const has = (module: string) => spawnSync('python3', ['-c', `import ${module}`]).status === 0;

let base: string;
beforeAll(async () => {
  base = (await sharedServer()).url;
});

/** What a script prints as JSON. */
async function run(script: string): Promise<unknown> {
  const { stdout } = await promisify(execFile)('python3', ['-c', script, base]);
  return JSON.parse(stdout);
}

const ASK = `
import json, sys, urllib.request
def ask(query):
    body = json.dumps({"query": query}).encode()
    request = urllib.request.Request(sys.argv[1] + "/graphql", body, {"content-type": "application/json"})
    return json.load(urllib.request.urlopen(request))
`;

describe('Python', () => {
  it.skipIf(!has('graphql'))(
    'builds a client schema with graphql-core, as gql does when it fetches the schema',
    async () => {
      const told = await run(`${ASK}
from graphql import build_client_schema, get_introspection_query, parse, validate
schema = build_client_schema(ask(get_introspection_query())["data"])
query = '{ city(id: "hefei") { name ties(first: 1) { totalCount } } }'
print(json.dumps([len(validate(schema, parse(query))), ask(query)["data"]["city"]["name"]]))`);

      expect(told).toEqual([0, 'Hefei']);
    },
  );
});
