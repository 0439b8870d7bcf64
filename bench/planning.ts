/**
 * How long Neo4j takes to plan what the examples and the explorer ask, by the record in a running Neo4j:
 * `NEO4J_URI=... NEO4J_PASSWORD=... npx tsx bench/planning.ts FILE`. If the file is not there, it gets the
 * statements; else each statement in it is planned in turn with the one of now, so that two versions of the
 * composer are compared in one run: run it in the older version first. With `NEO4J_PID`, times are those of Neo4j's
 * CPU, from Linux's `/proc`: beside other work the clock says little.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, type OperationDefinitionNode, OperationTypeNode, parse } from 'graphql';
import { readConfig } from '../src/config.ts';
import { openDriver } from '../src/neo4j/driver.ts';
import { createExecute } from '../src/graph/execute.ts';
import { openGraph } from '../src/neo4j/graph.ts';
import { profiled } from '../src/neo4j/profiled.ts';
import type { Variables } from '../src/compose/selection/select.ts';
import type { Contexts } from '../src/resolvers/coordinates.ts';
import { loadOwnModel } from '../src/resolvers/ownModel.ts';
import { readExamples } from './load/mix.ts';

/** By operation. */
type Statements = Readonly<Record<string, readonly string[]>>;

const SOME =
  'MATCH (tie:SisterTie)<-[:PARTY_TO]-(city:City) RETURN city.id, tie.id ORDER BY tie.id LIMIT 1';
const ROUNDS = 3;
const [file] = process.argv.slice(2);
const pid = process.env.NEO4J_PID;
const { address, limits } = readConfig();
if (address === null || file === undefined)
  throw new Error(
    'Set `NEO4J_URI` and `NEO4J_PASSWORD` to a Neo4j that holds a record, and name a file.',
  );
const driver = openDriver(address);
const graph = openGraph(driver);
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
      return other === undefined ? [] : [{ name, texts: [text, other], ms: [0, 0] }];
    }),
  );
  // In the first round Neo4j compiles itself.
  for (let round = 0; round <= ROUNDS; round++)
    for (const pair of pairs)
      for (const [at, text] of pair.texts.entries()) {
        const ms = await plan(text);
        if (round > 0) pair.ms[at] = (pair.ms[at] ?? NaN) + ms / ROUNDS;
      }
  const told = (name: string, [then = NaN, today = NaN]: readonly number[]) =>
    console.log(
      `${name}: ${then.toFixed(0)} ms, ${today.toFixed(0)} now; ratio ${(then / today).toFixed(2)}`,
    );
  for (const { name, ms } of pairs) told(name, ms);
  const sums = [0, 1].map((at) => pairs.reduce((sum, { ms }) => sum + (ms[at] ?? NaN), 0));
  told(`${pairs.length} statements`, sums);
}

/** A further column makes it a statement that Neo4j does not know. */
async function plan(text: string): Promise<number> {
  const begun = clock();
  await graph.read(`EXPLAIN ${text}, ${++planned} AS planned${planned}`, { given: {} });
  return clock() - begun;
}

/** In milliseconds; Linux counts CPU in ticks of ten. */
function clock(): number {
  if (pid === undefined) return performance.now();
  const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const [user = NaN, system = NaN] = fields.split(' ').slice(11, 13).map(Number);
  return (user + system) * 10;
}

async function statementsOfAll(): Promise<Statements> {
  const counted = profiled(driver);
  const execute = createExecute<Contexts['Query']>(await loadOwnModel(), openGraph(counted.driver));
  const context = { limits: { ...limits, cost: 0, relations: 0, fieldWork: [] } };
  const [[city, tie] = []] = await graph.read(SOME, {});
  const found: Record<string, readonly string[]> = {};
  for (const { query, variables } of readExamples()) await ask(query, () => variables ?? {});
  const explorer = readdirSync('explorer', { recursive: true, encoding: 'utf8' });
  const texts = explorer
    .filter((one) => one.endsWith('.graphql'))
    .map((one) => readFileSync(join('explorer', one), 'utf8'));
  await ask(texts.join('\n'), (operation) => guess(operation, String(city), String(tie)));
  return found;

  async function ask(text: string, variablesOf: (operation: OperationDefinitionNode) => Variables) {
    const document = parse(text);
    for (const operation of document.definitions) {
      if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
      if (operation.operation !== OperationTypeNode.QUERY) continue;
      const operationName = operation.name?.value ?? '';
      counted.statements.length = 0;
      await execute({ document, operationName, variables: variablesOf(operation), context });
      if (counted.statements.length > 0)
        found[operationName] = counted.statements.map((statement) => statement.text);
    }
  }
}

/** Variables of the explorer's operations by their names; an operation that needs others is left out by its error. */
function guess(
  { name, variableDefinitions = [] }: OperationDefinitionNode,
  city: string,
  tie: string,
): Variables {
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
