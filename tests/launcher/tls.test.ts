import { spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findJava } from '../../scripts/setup/java.mjs';
import { neo4jCache } from '../../scripts/setup/places.mjs';
import { openNeo4j } from '../../src/launcher/openNeo4j.ts';
import { untilReady } from '../../src/launcher/ready.ts';
import { watchOver } from '../../src/launcher/watcher.ts';
import { createCertificate } from '../support/certificate.ts';
import { runCli, until } from '../support/cli.ts';
import { FIXTURE } from '../support/dataset.ts';
import { sharedNeo4j } from '../support/neo4j.ts';
import { openTestServer } from '../support/server.ts';

const QUERY = '{ city(id: "hefei") { name } }';
const ANSWER = { data: { city: { name: 'Hefei' } } };

describe('A Neo4j with a certificate that it signed itself', () => {
  const home = mkdtempSync(join(tmpdir(), 'proxeny-tls-'));
  const authority = join(home, 'authority.crt');
  const query = join(home, 'city.graphql');
  let port = '';
  let password = '';
  let java: ReturnType<typeof spawn>;
  let leave: () => void;

  beforeAll(async () => {
    const { env } = process;
    const plain = await openNeo4j({ home, cache: neo4jCache(env), env, tests: true });
    ({ port } = new URL(plain.uri));
    ({ password } = plain);
    await plain.stop();
    const { key, certificate } = createCertificate();
    const folder = join(home, 'certificates', 'bolt');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'private.key'), key);
    writeFileSync(join(folder, 'public.crt'), certificate);
    writeFileSync(authority, certificate);
    writeFileSync(query, QUERY);
    appendFileSync(join(home, 'conf', 'neo4j.conf'), TLS);
    java = spawn((await findJava(env)).path, [`@${join(home, 'conf', 'java.args')}`], {
      cwd: home,
      stdio: 'ignore',
    });
    leave = watchOver(java.pid ?? 0);
    const address = { uri: `bolt+ssc://localhost:${port}`, user: 'neo4j', password };
    await untilReady(address, Number(port), AbortSignal.timeout(START_MS));
  });
  afterAll(async () => {
    java.kill('SIGTERM');
    await until(() => java.exitCode !== null || java.signalCode !== null);
    leave();
    rmSync(home, { recursive: true, force: true });
  });

  const run = (scheme: string, args: readonly string[], settings: NodeJS.ProcessEnv = {}) => {
    const uri = `${scheme}://localhost:${port}`;
    const env = { ...process.env, NEO4J_URI: uri, NEO4J_PASSWORD: password, ...settings };
    return runCli(args, env).closed;
  };

  it('is imported into by bolt+ssc', async () => {
    const { code, errors } = await run('bolt+ssc', ['import', FIXTURE]);

    expect({ code, errors }).toMatchObject({ code: 0 });
  });

  it.each(['bolt+ssc', 'neo4j+ssc'])(
    'is asked by %s, which takes any certificate',
    async (scheme) => {
      const { output, code } = await run(scheme, ['query', query]);

      expect(JSON.parse(output)).toMatchObject(ANSWER);
      expect(code).toBe(0);
    },
  );

  it.each(['bolt+s', 'neo4j+s'])('is refused by %s, and it is said what to do', async (scheme) => {
    const { errors, code } = await run(scheme, ['query', query]);

    expect(errors).toBe(
      `The Neo4j that \`NEO4J_URI\` names, "${scheme}://localhost:${port}", gives no answer from database "neo4j": No authority that this machine trusts has signed its certificate (DEPTH_ZERO_SELF_SIGNED_CERT). Let \`NODE_EXTRA_CA_CERTS\` name the file of the authority that has, or of the certificate if it signed itself; or write "${scheme}:" as "${scheme}sc:", which takes any certificate and so does not tell who answers.`,
    );
    expect(code).toBe(1);
  });

  it.each(['bolt+s', 'neo4j+s'])(
    'is asked by %s where the certificate is trusted',
    async (scheme) => {
      const { output } = await run(scheme, ['query', query], { NODE_EXTRA_CA_CERTS: authority });

      expect(JSON.parse(output)).toMatchObject(ANSWER);
    },
  );

  it('does not answer without TLS', async () => {
    const { code, errors } = await run('bolt', ['query', query]);

    expect(code).toBe(1);
    expect(errors).toMatch(/^The Neo4j that `NEO4J_URI` names, .* gives no answer/);
  });
});

describe('An address of `neo4j://`', () => {
  it('is routed by the one server that there is', async () => {
    const address = await sharedNeo4j();
    const server = await openTestServer({
      ...address,
      uri: address.uri.replace('bolt:', 'neo4j:'),
    });
    try {
      const data = await server.ask('{ dataset { version } city(id: "hefei") { name } }');

      expect(data).toMatchObject({ city: { name: 'Hefei' } });
    } finally {
      await server.close();
    }
  });
});

/** The start of Neo4j on a busy machine. */
const START_MS = 200_000;

const TLS = `
server.bolt.tls_level=REQUIRED
dbms.ssl.policy.bolt.enabled=true
dbms.ssl.policy.bolt.base_directory=certificates/bolt
dbms.ssl.policy.bolt.private_key=private.key
dbms.ssl.policy.bolt.public_certificate=public.crt
dbms.ssl.policy.bolt.client_auth=NONE
`;
