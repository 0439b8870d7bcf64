import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readJars } from '../../scripts/setup/jars.mjs';
import { findJava } from '../../scripts/setup/java.mjs';
import { neo4jCache } from '../../scripts/setup/places.mjs';
import { archiveOf } from '../../src/launcher/archive.ts';
import { type Child, startChild } from '../../src/launcher/child.ts';
import { prepareFolder, writeConf } from '../../src/launcher/folder.ts';
import { passwordOf } from '../../src/launcher/password.ts';
import { freePort } from '../../src/launcher/port.ts';
import { signal } from '../../src/launcher/processes.ts';
import { untilReady } from '../../src/launcher/ready.ts';
import { createCertificate } from '../support/certificate.ts';
import { runCli } from '../support/cli.ts';
import { FIXTURE } from '../support/dataset.ts';

const QUERY = '{ city(id: "hefei") { name } }';
const ANSWER = { data: { city: { name: 'Hefei' } } };

describe('A Neo4j with a certificate that it signed itself', () => {
  const home = mkdtempSync(join(tmpdir(), 'proxeny-tls-'));
  const authority = join(home, 'authority.crt');
  const query = join(home, 'city.graphql');
  let port = 0;
  let password = '';
  let neo4j: Child;

  beforeAll(async () => {
    const cache = neo4jCache(process.env);
    const [{ jars }, java] = [readJars(cache), await findJava(process.env)];
    const archive = archiveOf(cache, java.version, jars);
    const launch = { java: java.path, jars, home, heap: '512m', tests: true, quick: true, archive };
    port = await freePort();
    prepareFolder(home);
    password = passwordOf(home);
    const { key, certificate } = createCertificate();
    const folder = join(home, 'certificates', 'bolt');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'private.key'), key);
    writeFileSync(join(folder, 'public.crt'), certificate);
    writeFileSync(authority, certificate);
    writeFileSync(query, QUERY);
    writeConf(launch, port);
    appendFileSync(join(home, 'conf', 'neo4j.conf'), TLS);
    neo4j = startChild(launch);
    const address = { uri: `bolt+ssc://localhost:${port}`, user: 'neo4j', password };
    await untilReady(address, port, AbortSignal.timeout(START_MS));
  });
  afterAll(async () => {
    signal(neo4j.mark.pid, 'SIGTERM');
    await neo4j.exited;
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

  it('is asked by neo4j+ssc, which takes any certificate', async () => {
    const { output, code } = await run('neo4j+ssc', ['query', query]);

    expect(JSON.parse(output)).toMatchObject(ANSWER);
    expect(code).toBe(0);
  });

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
