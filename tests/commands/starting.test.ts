// @lane first
import { describe, expect, it } from 'vitest';
import { freePort } from '../../src/launcher/port.ts';
import { runCli, settingsOf } from '../support/cli.ts';
import { FIXTURE } from '../support/dataset.ts';
import { scratchNeo4j } from '../support/neo4j.ts';

describe('A server that starts', () => {
  it('shows a browser how far it is, refuses programs until it has a record, and then serves at the same address', async () => {
    const url = `http://127.0.0.1:${await freePort()}`;
    const settings = { ...settingsOf(await scratchNeo4j()), PORT: new URL(url).port };
    const server = runCli(['start', '--data', FIXTURE], { ...process.env, ...settings });
    const ask = (path: string, headers: Readonly<Record<string, string>> = {}) =>
      fetch(`${url}${path}`, { headers: { accept: 'application/json', ...headers } });
    const textOf = async (path: string, headers: Readonly<Record<string, string>>) => {
      const answer = await ask(path, headers);
      return { status: answer.status, headers: answer.headers, text: await answer.text() };
    };

    await expect.poll(() => ask('/health/live').then(({ status }) => status, String)).toBe(200);
    const [page, chinese, api, ready] = await Promise.all([
      textOf('/actor/hefei', { accept: 'text/html,*/*' }),
      textOf('/', { accept: 'text/html', 'accept-language': 'zh-CN' }),
      textOf('/graphql?query={dataset{version}}', {}),
      textOf('/health/ready', {}),
    ]);
    await server.saying(/^Ctrl-C stops it/);
    const opened = await textOf('/actor/hefei', { accept: 'text/html' });
    server.kill('SIGTERM');
    expect((await server.closed).code).toBe(0);

    expect(page.status).toBe(503);
    expect(page.headers.get('retry-after')).toBe('5');
    expect(page.text).toContain('<h1>Proxeny is starting</h1>');
    expect(page.text).toContain('<meta http-equiv="refresh" content="2">');
    expect(page.text).toMatch(/<progress/);
    expect(chinese.text).toContain('<html lang="zh-Hans">');
    expect(chinese.text).toContain('<h1>Proxeny 正在启动</h1>');
    expect(JSON.parse(api.text)).toMatchObject({
      errors: [{ extensions: { code: 'UNAVAILABLE' } }],
    });
    expect(ready).toMatchObject({
      status: 503,
      text: expect.stringContaining('"not ready"') as string,
    });
    expect(opened.status).toBe(200);
    expect(opened.text).toContain('<script type="module"');
  });
});
