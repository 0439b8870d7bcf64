import { beforeAll, describe, expect, it } from 'vitest';
import { hasPython, runPython } from '../support/python.ts';
import { sharedServer } from '../support/shipped.ts';

let base: string;
beforeAll(async () => {
  base = (await sharedServer()).url;
});

const ASK = `
import json, sys, urllib.request
def ask(query):
    body = json.dumps({"query": query}).encode()
    request = urllib.request.Request(sys.argv[1] + "/graphql", body, {"content-type": "application/json"})
    return json.load(urllib.request.urlopen(request))
`;

describe('Python', () => {
  it.skipIf(!hasPython('graphql'))(
    'builds a client schema with graphql-core, as gql does when it fetches the schema',
    async () => {
      const told = await runPython(
        `${ASK}
from graphql import build_client_schema, get_introspection_query, parse, validate
schema = build_client_schema(ask(get_introspection_query())["data"])
query = '{ city(id: "hefei") { name ties(first: 1) { totalCount } } }'
print(json.dumps([len(validate(schema, parse(query))), ask(query)["data"]["city"]["name"]]))`,
        base,
      );

      expect(told).toEqual([0, 'Hefei']);
    },
  );

  it.skipIf(!hasPython('networkx'))(
    'reads GEXF and GraphML with networkx, all ties of them',
    async () => {
      const told = await runPython(
        `${ASK}
import io, networkx, urllib.parse
query = '{ ties(filter: { between: ["columbus-oh"], types: [SISTER_TIE] }) { totalCount edges { node { id } } } }'
def graph(format, read):
    asked = urllib.parse.urlencode({"format": format, "query": query})
    return read(io.BytesIO(urllib.request.urlopen(sys.argv[1] + "/export?" + asked).read()))
gexf, graphml = graph("gexf", networkx.read_gexf), graph("graphml", networkx.read_graphml)
print(json.dumps([gexf.number_of_edges(), graphml.number_of_edges(), ask(query)["data"]["ties"]["totalCount"]]))`,
        base,
      );

      const [gexf, graphml, total] = told as readonly number[];
      expect(total).toBeGreaterThan(5);
      expect([gexf, graphml]).toEqual([total, total]);
    },
  );
});
