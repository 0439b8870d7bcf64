import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { neo4jVersion, root } from '../../scripts/setup/places.mjs';
import { CLOSED } from '../../src/launcher/folder.ts';

const dockerfile = readFileSync(join(root, 'Dockerfile'), 'utf8');
const compose = readFileSync(join(root, 'docker-compose.yml'), 'utf8');
const DIGEST = /@sha256:[0-9a-f]{64}$/;

/** The lines of a service, without those of its comments. */
const service = (name: string) =>
  (new RegExp(`^  ${name}:\\n((?:    .*\\n|\\n)+)`, 'm').exec(compose)?.[1] ?? '').replace(
    /^\s*#.*\n/gm,
    '',
  );

describe('Dockerfile', () => {
  const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, base]) => base);

  it('builds and runs on one base, a supported Node named by version and digest', () => {
    const [, image = ''] = /^ARG NODE_IMAGE=(\S+)$/m.exec(dockerfile) ?? [];

    expect(new Set(bases)).toEqual(new Set(['${NODE_IMAGE}']));
    expect(image).toMatch(/^node:(22|24)\.\d+\.\d+-\w+-slim@/);
    expect(image).toMatch(DIGEST);
  });

  it('runs as a user without rights', () => {
    expect(dockerfile).toMatch(/^USER node$/m);
  });
});

describe('docker-compose.yml', () => {
  it('takes the Neo4j that pom.xml names, by its digest', () => {
    const [, image = ''] = /image: \$\{NEO4J_IMAGE:-(\S+)\}/.exec(service('neo4j')) ?? [];

    expect(image).toContain(`neo4j:${neo4jVersion()}-community@`);
    expect(image).toMatch(DIGEST);
  });

  it('closes what the embedded Neo4j closes to those who have its password', () => {
    for (const [name, value] of Object.entries(CLOSED)) {
      const variable = `NEO4J_${name.replaceAll('_', '__').replaceAll('.', '_')}`;
      expect(service('neo4j').replaceAll("'", '')).toContain(`${variable}: ${value}\n`);
    }
  });

  it('knows no password', () => {
    const passwords = [...compose.matchAll(/\$\{NEO4J_PASSWORD(.*?)\}/g)].map(([, rest]) => rest);

    expect(passwords).toHaveLength(2);
    for (const rest of passwords) expect(rest).toMatch(/^:\?/);
  });

  it('checks the host of requests, although anyone may read', () => {
    expect(service('api')).toContain("PROXENY_PUBLIC: 'yes'");
    expect(service('api')).toContain('PROXENY_HOSTS: ${PROXENY_HOSTS:-localhost}');
    expect(service('api')).toContain('CORS_ORIGINS: ${CORS_ORIGINS:-loopback}');
  });

  it('publishes one port, on loopback', () => {
    expect(compose.match(/ports:/g)).toHaveLength(1);
    expect(service('api')).toContain('- 127.0.0.1:${PORT:-4000}:4000');
  });

  it.each(['neo4j', 'api'])('limits the memory, processes and rights of %s', (name) => {
    const lines = service(name);

    expect(lines).toMatch(/^ {4}mem_limit: \d+[mg]$/m);
    expect(lines).toMatch(/^ {4}pids_limit: \d+$/m);
    expect(lines).toContain('cap_drop: [ALL]');
    expect(lines).toContain("security_opt: ['no-new-privileges:true']");
  });

  it('gives the server no file system to write to', () => {
    expect(service('api')).toContain('read_only: true');
  });
});
