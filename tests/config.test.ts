import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../scripts/setup/places.mjs';
import { choosePort } from '../src/commands/port.ts';
import { Settings, readConfig } from '../src/config.ts';
import { freePort } from '../src/launcher/port.ts';
import { listening } from './support/listening.ts';
import { readPairs } from './support/readPairs.ts';

const SECRET = 'a secret of at least 32 characters';
const HOSTS = ['graph.example.org', 'b.example'];

describe('readConfig', () => {
  it('needs nothing: all has a default', () => {
    expect(readConfig({ HOME: '/home/richard' })).toMatchObject({
      ...{ host: '127.0.0.1', port: null, logLevel: 'info', address: null, database: 'neo4j' },
      limits: { maxPageSize: 100, ratePerMinute: null },
      embedded: {
        ...{ home: join(root, '.proxeny'), heap: '1g' },
        cache: '/home/richard/.cache/proxeny/neo4j-5.26.30',
      },
    });
  });

  it('keeps the cache where XDG_CACHE_HOME says, else below the home folder', () => {
    const cacheFor = (env: Record<string, string>) => readConfig(env).embedded.cache;

    expect(cacheFor({ XDG_CACHE_HOME: '/caches' })).toBe('/caches/proxeny/neo4j-5.26.30');
    expect(cacheFor({})).toBe(join(homedir(), '.cache/proxeny/neo4j-5.26.30'));
  });

  it('reads another Neo4j', () => {
    const env = { NEO4J_URI: 'neo4j+s://example.org', NEO4J_PASSWORD: 'secret' };

    expect(readConfig(env).address).toEqual({
      ...{ uri: 'neo4j+s://example.org', user: 'neo4j', password: 'secret' },
    });
  });

  it('takes what is empty for what is not set', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '' })).toMatchObject({ port: null, address: null });
  });

  it.each(['localhost', 'LOCALHOST', '127.0.0.1', '127.1.2.3', '::1', '::ffff:127.0.0.1'])(
    'lets anyone ask at "%s"',
    (HOST) => {
      expect(readConfig({ HOST })).toMatchObject({
        host: HOST,
        access: { loopback: true, open: true, tokens: null },
        limits: { ratePerMinute: null },
      });
    },
  );

  it.each([
    [{ PROXENY_PUBLIC: 'yes' }, { open: true, tokens: null }],
    [{ AUTH_SECRET: SECRET }, { open: false, tokens: { key: { secret: SECRET } } }],
    [{ AUTH_SECRET: SECRET, PROXENY_PUBLIC: 'yes' }, { open: true }],
    [
      {
        ...{ AUTH_JWKS_URL: 'https://example.org/keys' },
        ...{ AUTH_ISSUER: 'https://example.org', AUTH_AUDIENCE: 'proxeny' },
      },
      { open: false, tokens: { key: { jwks: 'https://example.org/keys' }, audience: 'proxeny' } },
    ],
  ])('lets others in by %o, at a rate', (env, access) => {
    expect(readConfig({ HOST: '0.0.0.0', ...env })).toMatchObject({
      access: { loopback: false, ...access },
      limits: { ratePerMinute: 600 },
    });
  });

  it.each(['loopback', '10.0.0.1', '10.0.0.0/8,::1', 'loopback, uniquelocal, 2001:db8::/32'])(
    'takes "%s" as trusted proxies',
    (TRUSTED_PROXIES) => {
      expect(readConfig({ TRUSTED_PROXIES }).trustedProxies).toBe(TRUSTED_PROXIES);
    },
  );

  it.each(['http://127.0.0.1:8080/keys', 'http://localhost/keys', 'http://[::1]/keys'])(
    'takes keys over plain HTTP from this machine: %s',
    (AUTH_JWKS_URL) => {
      const env = { AUTH_JWKS_URL, AUTH_ISSUER: 'anna', AUTH_AUDIENCE: 'proxeny' };

      expect(readConfig(env).access.tokens?.key).toEqual({ jwks: AUTH_JWKS_URL });
    },
  );

  it.each([
    [{}, []],
    [{ PROXENY_PUBLIC: 'yes' }, null],
    [{ PROXENY_PUBLIC: 'yes', PROXENY_HOSTS: 'Graph.Example.org , b.example' }, HOSTS],
    [{ AUTH_SECRET: SECRET, PROXENY_HOSTS: 'graph.example.org,b.example' }, HOSTS],
  ])('takes the hosts of %o', (env, hosts) => {
    expect(readConfig(env).access.hosts).toEqual(hosts);
  });

  it.each([
    [{}, 'loopback'],
    [{ PROXENY_PUBLIC: 'yes' }, '*'],
    [{ AUTH_SECRET: SECRET }, []],
    [{ AUTH_SECRET: SECRET, PROXENY_PUBLIC: 'yes' }, '*'],
    [{ PROXENY_PUBLIC: 'yes', CORS_ORIGINS: 'none' }, []],
    [{ AUTH_SECRET: SECRET, CORS_ORIGINS: ' loopback ' }, 'loopback'],
    [
      { CORS_ORIGINS: 'https://Maps.Example.org:443 , http://[::1]:8080' },
      ['https://maps.example.org', 'http://[::1]:8080'],
    ],
  ])('takes the origins of %o', (env, origins) => {
    expect(readConfig(env).access.origins).toEqual(origins);
  });

  it.each(['example.org', 'https://example.org/a', 'https://a.example,*', 'http://a:99999', ','])(
    'refuses "%s" as origins',
    (CORS_ORIGINS) => {
      expect(() => readConfig({ CORS_ORIGINS })).toThrow(
        `\`CORS_ORIGINS\` must be "*", "loopback", "none" or origins such as "https://example.org, http://localhost:8080", but got: "${CORS_ORIGINS}".`,
      );
    },
  );

  it.each(readPairs(new URL('refusedSettings.txt', import.meta.url)))(
    'names all that is wrong with %s, what was expected and what came',
    (settings = '', ...faults) => {
      const env = JSON.parse(settings) as NodeJS.ProcessEnv;

      expect(() => readConfig(env)).toThrow(faults.join('\n'));
    },
  );
});

describe('choosePort', () => {
  it('keeps to a port that is set, and says when it is taken', async () => {
    const port = await freePort();
    expect(await choosePort({ host: '127.0.0.1', port })).toBe(port);

    const other = createServer();
    await listening(other, port);

    await expect(choosePort({ host: '127.0.0.1', port })).rejects.toThrow(
      `Port ${port} of 127.0.0.1 is taken by another program. Set \`PORT\` to another`,
    );
    other.close();
  });

  it('moves on from 4000 when that is taken', async () => {
    const first = await choosePort({ host: '127.0.0.1', port: null });
    const other = createServer();
    await listening(other, first);

    expect(await choosePort({ host: '127.0.0.1', port: null })).toBeGreaterThan(first);
    other.close();
  });
});

describe('docs/settings.md', () => {
  const page = readFileSync(join(root, 'docs/settings.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `([A-Z][A-Z0-9_]+)` +\| (.+?) +\|/gm)];
  const told = new Map(rows.map(([, name = '', value = '']) => [name, value.replaceAll('`', '')]));

  it('has all settings and no others', () => {
    const known = [...Object.keys(Settings.shape), 'JAVA_HOME', 'JAVA_FOLDER', 'XDG_CACHE_HOME'];

    expect([...told.keys()].sort()).toEqual(known.sort());
  });

  it('has their defaults', () => {
    const defaults = Object.entries(Settings.partial().parse({})).filter(
      ([name]) => name !== 'PROXENY_HOME',
    );

    expect(defaults.length).toBeGreaterThan(15);
    expect(defaults.map(([name]) => [name, told.get(name)])).toEqual(
      defaults.map(([name, value]) => [name, String(value)]),
    );
  });
});
