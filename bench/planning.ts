/**
 * How long Neo4j takes to plan what the examples and the explorer ask, by the record in a running Neo4j:
 * `NEO4J_URI=... NEO4J_PASSWORD=... npx tsx bench/planning.ts FILE`. If the file is not there, it gets the
 * statements; else each statement in it is planned in turn with the one of now, so that two versions of the
 * composer are compared in one run: run it in the older version first.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, type OperationDefinitionNode, OperationTypeNode, parse } from 'graphql';
import { readConfig } from '../src/config.ts';
import { openDriver } from '../src/graph/driver.ts';
import { createExecute } from '../src/graph/execute.ts';
import { openGraph } from '../src/graph/graph.ts';
import { profiled } from '../src/graph/profiled.ts';
import type { Variables } from '../src/compose/select.ts';
import type { Contexts } from '../src/resolvers/coordinates.ts';
import { loadOwnModel } from '../src/resolvers/ownModel.ts';

/** By operation. */
type Statements = Readonly<Record<string, readonly string[]>>;

const ROUNDS = 3;
const [file] = process.argv.slice(2);
const { address, limits } = readConfig();
if (address === null || file === undefined)
  throw new Error(
    'Set `NEO4J_URI` and `NEO4J_PASSWORD` to a Neo4j that holds a record, and name a file.',
  );
const driver = openDriver(address);
let planned = 0;
try {
  const now = await statementsOfAll();
  if (!existsSync(file)) {
    writeFileSync(file, JSON.stringify(now));
    console.log(`${Object.values(now).flat().length} statements are in ${file}.`);
  } else await compare(JSON.parse(readFileSync(file, 'utf8')) as Statements, now);
} finally {
  await driver.close();
}

async function compare(before: Statements, now: Statements): Promise<void> {
  const pairs = Object.entries(before).flatMap(([name, texts]) =>
    texts.flatMap((text, at) => {
      const other = now[name]?.[at];
      return other === undefined ? [] : [{ name, text, other, ms: [0, 0] as [number, number] }];
    }),
  );
  // In the first round Neo4j compiles itself.
  for (let round = 0; round <= ROUNDS; round++)
    for (const pair of pairs) {
      const took = [await plan(pair.text), await plan(pair.other)] as const;
      if (round > 0) pair.ms = [pair.ms[0] + took[0] / ROUNDS, pair.ms[1] + took[1] / ROUNDS];
    }
  const sum = (at: 0 | 1) => pairs.reduce((all, { ms }) => all + ms[at], 0);
  for (const { name, ms } of pairs.toSorted((a, b) => b.ms[0] - a.ms[0]).slice(0, 20))
    console.log(`${name}: ${ms[0].toFixed(0)} ms, ${ms[1].toFixed(0)} now`);
  console.log(
    `${pairs.length} statements: ${sum(0).toFixed(0)} ms, ${sum(1).toFixed(0)} now; ratio ${(sum(0) / sum(1)).toFixed(2)}`,
  );
}

/** A further column makes it a statement that Neo4j does not know. */
async function plan(text: string): Promise<number> {
  const begun = performance.now();
  const fresh = `EXPLAIN ${text}, ${++planned} AS planned${planned}`;
  await driver.executeQuery(fresh, { given: {} }, { database: 'neo4j' });
  return performance.now() - begun;
}

async function statementsOfAll(): Promise<Statements> {
  const model = await loadOwnModel();
  const counted = profiled(driver);
  const execute = createExecute<Contexts['Query']>(model, openGraph(counted.driver));
  const context = { limits: { ...limits, cost: 0, relations: 0, fieldWork: [] } };
  const some = await someIds();
  const found: Record<string, readonly string[]> = {};
  for (const one of operationsIn('examples'))
    await ask(parse(readFileSync(one, 'utf8')), variablesBeside(one));
  const explorer = parse(
    operationsIn('explorer')
      .map((one) => readFileSync(one, 'utf8'))
      .join('\n'),
  );
  await ask(explorer);
  return found;

  async function ask(document: ReturnType<typeof parse>, given?: Variables) {
    for (const operation of document.definitions) {
      if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
      if (operation.operation !== OperationTypeNode.QUERY) continue;
      const operationName = operation.name?.value ?? '';
      const variables = given ?? guess(operation, some);
      counted.statements.length = 0;
      await execute({ document, operationName, variables, context });
      if (counted.statements.length > 0)
        found[operationName] = counted.statements.map(({ text }) => text);
    }
  }
}

function operationsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((one) => one.endsWith('.graphql'))
    .map((one) => join(folder, one))
    .sort();
}

function variablesBeside(example: string): Variables {
  const beside = example.replace('.graphql', '.variables.json');
  return existsSync(beside) ? (JSON.parse(readFileSync(beside, 'utf8')) as Variables) : {};
}

interface Some {
  readonly city: string;
  readonly tie: string;
}

async function someIds(): Promise<Some> {
  const { records } = await driver.executeQuery(
    'MATCH (tie:SisterTie)<-[:PARTY_TO]-(city:City) RETURN city.id AS city, tie.id AS tie ORDER BY tie LIMIT 1',
    {},
    { database: 'neo4j' },
  );
  return records[0]?.toObject() as Some;
}

/** Variables of the explorer's operations by their names; an operation that needs others is left out by its error. */
function guess({ name, variableDefinitions = [] }: OperationDefinitionNode, { city, tie }: Some) {
  const id = /Tie$/.test(name?.value ?? '') ? tie : city;
  const known: Variables = {
    id,
    of: id,
    ids: [city],
    text: 'Columbus Ohio',
    first: 20,
    in: ['en'],
  };
  const given = variableDefinitions.map(({ variable }) => variable.name.value);
  return Object.fromEntries(given.filter((one) => one in known).map((one) => [one, known[one]]));
}
