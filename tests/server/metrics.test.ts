import { describe, expect, it } from 'vitest';
import { useServer } from '../support/shipped.ts';

describe('/metrics', () => {
  const server = useServer();

  const scraped = async () => {
    const answer = await fetch(`${server.url}/metrics`);
    return { type: answer.headers.get('content-type'), text: await answer.text() };
  };

  it('counts requests, operations by their codes, costs and queries, and tells of the process', async () => {
    await server.query('{ dataset { version } }');
    await server.query('{ cities(first: 0) { totalCount } }');
    await server.query('{ nothing }');
    await fetch(`${server.url}/nowhere`);

    await expect.poll(async () => (await scraped()).text).toContain('route="none",status="404"');
    const { type, text } = await scraped();

    expect(type).toMatch(/^text\/plain; version=/);
    for (const line of [
      'proxeny_operations_total{code="OK"} 1',
      'proxeny_operations_total{code="BAD_USER_INPUT"} 1',
      'proxeny_operations_total{code="GRAPHQL_VALIDATION_FAILED"} 1',
      'proxeny_operation_cost_bucket{le="10"} 1',
      'proxeny_request_duration_seconds_count{route="/graphql",status="200"} 3',
      'proxeny_neo4j_query_duration_seconds_count 1',
      'proxeny_ready 1',
    ])
      expect(text).toContain(`${line}\n`);
    expect(text).toContain('process_cpu_user_seconds_total');
  });
});
