import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { OperationTypeNode, Source, parse } from 'graphql';
import { pino } from 'pino';
import type { Config } from '../config.ts';
import { openDriver } from '../neo4j/driver.ts';
import { createExecute } from '../graph/execute.ts';
import { openGraph } from '../neo4j/graph.ts';
import type { Model } from '../compose/model/model.ts';
import { type Operator, type ProfiledStatement, hitsOf, profiled } from '../neo4j/profiled.ts';
import type { Variables } from '../compose/selection/select.ts';
import type { Contexts } from '../resolvers/coordinates.ts';
import { loadOwnModel } from '../resolvers/ownModel.ts';
import { createDocumentCheck } from '../server/cost/checkDocument.ts';
import { coerced, operationIn } from '../server/cost/operation.ts';
import { errorsOf } from '../server/protocol/faults.ts';
import { createReadiness } from '../server/health/health.ts';
import { openDatabase } from './database.ts';
import { DATA, configOf } from './folders.ts';
import { stopSignal } from './stopSignal.ts';
import { readVariables } from './withServer.ts';

interface Options {
  readonly data: string;
  readonly variables?: string;
  readonly operation?: string;
}

type ValidOperation = Awaited<ReturnType<typeof readOperation>>;

export const explain = new Command('explain')
  .description('print the Cypher of a GraphQL query, and what each operator of its plan takes')
  .argument('<file>', 'the file of the query')
  .option('--variables <json>', 'its variables, as JSON')
  .option('--operation <name>', 'which operation of the file')
  .option(...DATA)
  .action(runExplain);

async function runExplain(file: string, options: Options): Promise<void> {
  const config = configOf(options.data);
  const model = await loadOwnModel();
  const explained = await readOperation(file, options, config, model);
  const statements = await profileOf(explained, config, model);
  if (statements.length === 0) {
    console.log('The query reads nothing from the graph.');
    return;
  }
  const total = statements.reduce((sum, { plan }) => sum + hitsOf(plan), 0);
  console.log(`${statements.map(statementText).join('\n\n')}

${counted(statements.length, 'statement')}, ${counted(total, 'database hit')} in all`);
}

/** Throws every problem of the document and its variables, with their lines. */
async function readOperation(file: string, options: Options, config: Config, model: Model) {
  if (!existsSync(file)) throw new Error(`There is no file "${file}".`);
  const source = new Source(await readFile(file, 'utf8'), file);
  const variables = readVariables(options.variables) as Variables | undefined;
  try {
    const document = parse(source);
    createDocumentCheck(model.schema, config.limits)(document);
    const operation = operationIn(document, options.operation, OperationTypeNode.QUERY);
    coerced(model, operation, variables);
    return { document, operationName: options.operation, variables };
  } catch (error) {
    throw new Error(errorsOf(error).map(String).join('\n\n'), { cause: error });
  }
}

/** The statements of an operation, as they ran. */
async function profileOf(explained: ValidOperation, config: Config, model: Model) {
  await using opened = await openDatabase(config, stopSignal());
  const { address, database } = opened;
  await using driver = openDriver(address);
  const log = pino({ level: 'silent' });
  const ready = await createReadiness(openGraph(driver, database), { log, notice: () => null })();
  if ('reason' in ready) throw new Error(ready.reason);
  const counted = profiled(driver);
  const execute = createExecute<Contexts['Query']>(model, openGraph(counted.driver, database));
  const context = { limits: { ...config.limits, cost: 0, relations: 0, fieldWork: [] } };
  // The first run is slow, because Neo4j plans, and a slow statement is followed by a check of the record's state.
  for (let runs = 0; runs < 2; runs++) {
    counted.statements.length = 0;
    const { errors = [] } = await execute({ ...explained, context });
    if (errors.length > 0) throw new Error(errors.map(String).join('\n\n'));
  }
  return counted.statements;
}

function statementText({ text, params, plan }: ProfiledStatement, index: number): string {
  return [
    `Statement ${index + 1}: ${counted(plan.rows ?? 0, 'row')}, ${counted(hitsOf(plan), 'database hit')}`,
    text,
    `Parameters: ${JSON.stringify(params, null, 2)}`,
    planText(plan),
  ].join('\n\n');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A plan as a table, the last operator first; an operator's second input is indented. */
function planText(plan: Operator): string {
  const lines = [['Operator', 'Rows', 'Hits', 'Details'], ...linesOf(plan, 0)];
  const width = (column: number) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0));
  const [names, rows, hits] = [width(0), width(1), width(2)];
  return lines
    .map(([name = '', row = '', hit = '', details = '']) =>
      `${name.padEnd(names)}  ${row.padStart(rows)}  ${hit.padStart(hits)}  ${details}`.trimEnd(),
    )
    .join('\n');
}

function linesOf(operator: Operator, depth: number): readonly (readonly string[])[] {
  const { operatorType, rows = 0, dbHits = 0, children = [] } = operator;
  const [first, ...others] = children;
  const name = `${'| '.repeat(depth)}${operatorType.replace(/@.*/, '')}`;
  return [
    [name, String(rows), String(dbHits), detailsOf(operator)],
    ...others.flatMap((child) => linesOf(child, depth + 1)),
    ...(first ? linesOf(first, depth) : []),
  ];
}

const MOST_DETAILS = 80;

function detailsOf({ arguments: { Details = '' } = {} }: Operator): string {
  const line = Details.replace(/\s+/g, ' ');
  return line.length > MOST_DETAILS ? `${line.slice(0, MOST_DETAILS)}…` : line;
}
