import { readFileSync, readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Kind, type OperationDefinitionNode, type TypeNode, isEnumType, parse } from 'graphql';
import { createCache } from '../src/graph/cache.ts';
import { loadOwnModel } from '../src/resolvers/ownModel.ts';
import { createOperationStore } from '../src/graph/operationStore.ts';

/**
 * Compares what the operation store weighs with what its entries take, for each example many times over:
 * `node --expose-gc --import ./bench/typescript/register.mjs bench/weights.ts`.
 */
const COPIES = 30;
const model = await loadOwnModel();
const examples = new URL('../examples/', import.meta.url);
// Earlier stores are kept, so that no garbage of theirs is in a later figure.
const kept: unknown[] = [];

for (const file of readdirSync(examples).filter((name) => name.endsWith('.graphql'))) {
  const text = readFileSync(new URL(file, examples), 'utf8');
  const store = createOperationStore(1e12);
  const { compose } = createCache(model, store);
  const before = await heap();
  const documents = Array.from({ length: COPIES }, (_, at) => parse(`${text}# ${at}`));
  for (const [at, document] of documents.entries()) {
    await store.documents.set(`hash ${at}`, document);
    store.accept(document);
    const [definition] = document.definitions as readonly OperationDefinitionNode[];
    if (definition) compose(document, definition, givenFor(definition));
  }
  kept.push(documents, store);
  const taken = (await heap()) - before;
  const ratio = (store.bytes() / taken).toFixed(2);
  const kilobytes = (bytes: number) => `${Math.round(bytes / COPIES / 1000)} kB`;
  console.log(`${file}: takes ${kilobytes(taken)}, weighed ${kilobytes(store.bytes())}, ${ratio}`);
}

function givenFor({ variableDefinitions = [] }: OperationDefinitionNode) {
  return Object.fromEntries(
    variableDefinitions.map(({ variable, type }) => [variable.name.value, valueOf(type)]),
  );
}

function valueOf(type: TypeNode): unknown {
  if (type.kind === Kind.NON_NULL_TYPE) return valueOf(type.type);
  if (type.kind === Kind.LIST_TYPE) return [valueOf(type.type)];
  const { value: name } = type.name;
  const named = model.schema.getType(name);
  if (isEnumType(named)) return named.getValues()[0]?.name;
  return name === 'Boolean' ? true : name === 'Int' ? 3 : 'x';
}

async function heap(): Promise<number> {
  for (let times = 0; times < 4; times++) {
    globalThis.gc?.();
    await sleep(10);
  }
  return process.memoryUsage().heapUsed;
}
