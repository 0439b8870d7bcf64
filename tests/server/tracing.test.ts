import { readFile } from 'node:fs/promises';
import { context, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { importDataset } from '../../src/store/load/importDataset.ts';
import { FIXTURE } from '../support/dataset.ts';
import { openFixture } from '../support/fixtureServer.ts';
import { openTestServer } from '../support/server.ts';
import { useOpened } from '../support/useOpened.ts';

const fixture = useOpened(openFixture);
const server = useOpened(() => openTestServer(fixture.address));
const exporter = new InMemorySpanExporter();
trace.setGlobalTracerProvider(
  new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }),
);
context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
afterAll(() => {
  trace.disable();
  context.disable();
});

const spans = (name: string) => exporter.getFinishedSpans().filter((span) => span.name === name);
const parentOf = ({ parentSpanContext }: ReadableSpan) => parentSpanContext?.spanId;

describe('The SDK of an operator', () => {
  beforeEach(() => exporter.reset());

  it('sees an operation by its name, with its steps and its reads', async () => {
    await server.query('query Rivers { city(id: "hefei") { name ties { totalCount } } }');

    const [query] = spans('query');
    expect(query?.attributes).toMatchObject({
      ...{ 'graphql.operation.type': 'query', 'graphql.operation.name': 'Rivers' },
      'proxeny.cost': expect.any(Number) as number,
    });
    const own = query?.spanContext().spanId;
    for (const step of ['plan', 'compose', 'read'])
      expect(spans(step).map(parentOf), step).toContain(own);
    // Before the first read of a statement, Neo4j plans it.
    const reads = spans('read').filter((span) => parentOf(span) === own);
    expect(reads.map(({ attributes }) => attributes)).toContainEqual({
      ...{ 'db.system.name': 'neo4j', 'db.namespace': 'neo4j', 'db.query.summary': 'Rivers' },
    });
  });

  it('sees where an operation failed, and why', async () => {
    const deep = `{ city(id: "hefei") ${'{ ties { edges { node { parties { actor '.repeat(9)}{ id }${' } } } } }'.repeat(9)} }`;
    const { errors } = await server.query(deep);

    expect(spans('plan').map(({ status }) => status.message)).toEqual([errors?.[0]?.message]);
    expect(spans('compose')).toEqual([]);
  });

  it('sees an import, with the version that it made', async () => {
    const { version } = await importDataset(FIXTURE, fixture.driver);

    expect(spans('import').map(({ attributes }) => attributes)).toEqual([
      { 'proxeny.version': version, 'proxeny.unchanged': true },
    ]);
  });
});

describe('The examples for Prometheus and Grafana', () => {
  it.each(['grafana.json', 'alerts.yml'])('name metrics that there are: %s', async (file) => {
    const text = await readFile(
      new URL(`../../examples/monitoring/${file}`, import.meta.url),
      'utf8',
    );
    const metrics = await (await fetch(`${server.url}/metrics`)).text();

    const named = text.match(/\b(?:proxeny|nodejs|process)_\w+/g) ?? [];
    const known = metrics.match(/(?<=^# TYPE )\S+/gm) ?? [];
    const all = new Set(known.flatMap((name) => [name, `${name}_bucket`, `${name}_count`]));
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((name) => !all.has(name))).toEqual([]);
  });
});
