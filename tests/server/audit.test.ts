import { auditServer } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { useServer } from '../support/shipped.ts';

const server = useServer();

describe('GraphQL over HTTP', () => {
  it('passes every audit of the specification, whether a must, a should or a may', async () => {
    const results = await auditServer({ url: `${server.url}/graphql` });

    const faults = results.flatMap((result) =>
      result.status === 'ok' ? [] : [`${result.status}: ${result.name}: ${result.reason}`],
    );
    expect(results.length).toBeGreaterThan(50);
    expect(faults).toEqual([]);
  });
});
