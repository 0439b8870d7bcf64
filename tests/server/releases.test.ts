import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import type { Release } from '../../src/record/release/folder.ts';
import { runCli } from '../support/cli.ts';
import { FIXTURE, copyWith, swap } from '../support/dataset.ts';
import { makeFolder } from '../support/fakes.ts';
import { NOWHERE, openTestServer } from '../support/server.ts';
import { SECRET } from '../support/tokens.ts';
import { useOpened } from '../support/useOpened.ts';

describe('A folder of releases', { timeout: 240_000 }, () => {
  const folder = makeFolder();
  const server = useOpened(async () => {
    await release(FIXTURE);
    await release(await copyWith({ 'cities.csv': swap('Hefei,CITY', 'Hofei,CITY') }));
    return openTestServer(NOWHERE, { RELEASES: folder });
  });

  it('is listed at /versions.json, the one written last first, each compared with the one before', async () => {
    const [later, earlier, ...more] = await versions();

    expect(more).toEqual([]);
    expect(earlier?.before).toBeNull();
    expect(later?.before).toBe(earlier?.version);
  });

  it('is given file by file, as it was written', async () => {
    for (const { file, bytes, sha256 } of await versions()) {
      const answer = await fetch(`${server.url}/releases/${file}`);
      const body = Buffer.from(await answer.arrayBuffer());

      expect(answer.headers.get('content-type')).toBe('application/zip');
      expect(body.equals(readFileSync(join(folder, file)))).toBe(true);
      expect(body.length).toBe(bytes);
      expect(createHash('sha256').update(body).digest('hex')).toBe(sha256);
    }
  });

  it('tells what changed in the archive of the later one', async () => {
    const [later, earlier] = await versions();

    expect(await namesIn(later)).toContain('changes.csv');
    expect(await namesIn(earlier)).not.toContain('changes.csv');
  });

  it('is written again without a second entry, or a comparison with itself', async () => {
    const before = await versions();

    await release(await copyWith({ 'cities.csv': swap('Hefei,CITY', 'Hofei,CITY') }));

    expect(await versions()).toEqual(before);
  });

  it('is not sent again until it changes, and goes on where a download was cut', async () => {
    const file = (await versions())[0]?.file ?? '';
    const address = `${server.url}/releases/${file}`;
    const { headers } = await fetch(address, { method: 'HEAD' });
    const etag = headers.get('etag') ?? '';
    const held = await fetch(address, {
      // Else `fetch` asks for a fresh one.
      headers: { 'if-none-match': etag, 'cache-control': 'max-age=0' },
    });
    const rest = await fetch(address, { headers: { range: 'bytes=4-' } });

    expect(headers.get('cache-control')).toBe('no-cache');
    expect(held.status).toBe(304);
    expect(rest.status).toBe(206);
    expect((await rest.arrayBuffer()).byteLength).toBe(Number(headers.get('content-length')) - 4);
  });

  it.each([
    ...['proxeny-000000000000.zip', 'proxeny-000000000000.zip%00'],
    ...['versions.json', '..%2fpackage.json'],
  ])('has nothing else: %s', async (name) => {
    expect((await fetch(`${server.url}/releases/${name}`)).status).toBe(404);
  });

  it('needs a token where readers need one', async () => {
    const guarded = await openTestServer(NOWHERE, { RELEASES: folder, AUTH_SECRET: SECRET });
    const file = (await versions())[0]?.file ?? '';
    const statuses = ['/versions.json', `/releases/${file}`].map(
      async (path) => (await fetch(`${guarded.url}${path}`)).status,
    );

    expect(await Promise.all(statuses)).toEqual([401, 401]);
    await guarded.close();
  });

  it('is at no address unless a setting names it, and must be there', async () => {
    const plain = await openTestServer(NOWHERE);
    expect((await fetch(`${plain.url}/versions.json`)).status).toBe(404);
    await plain.close();

    await expect(openTestServer(NOWHERE, { RELEASES: join(folder, 'none') })).rejects.toThrow(
      /^`RELEASES` must be a folder that `proxeny release` wrote, but there is none at/,
    );
  });

  async function versions(): Promise<readonly Release[]> {
    const answer = await fetch(`${server.url}/versions.json`);
    return ((await answer.json()) as { readonly versions: readonly Release[] }).versions;
  }

  async function release(data: string): Promise<void> {
    const { code, errors } = await runCli(['release', folder, '--data', data]).closed;
    expect(code, errors).toBe(0);
  }

  async function namesIn(one: Release | undefined): Promise<string[]> {
    const zip = await fromBufferPromise(readFileSync(join(folder, one?.file ?? '')));
    const names: string[] = [];
    for await (const { fileName } of zip.eachEntry()) names.push(fileName);
    return names;
  }
});
