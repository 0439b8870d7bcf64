import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/commands/database.ts';
import { readConfig } from '../../src/config.ts';
import type { Address } from '../../src/neo4j/driver.ts';
import { freePort } from '../../src/launcher/port.ts';
import { settingsOf } from '../support/cli.ts';
import { scratchNeo4j } from '../support/neo4j.ts';
import { chooseSource } from '../support/source.ts';

const never = new AbortController().signal;
const named = (address: Address) => readConfig(settingsOf(address));

describe('a Neo4j that NEO4J_URI names', () => {
  it('is used as it is, and left running', async () => {
    const scratch = await scratchNeo4j();

    const database = await openDatabase(named(scratch), never);
    await database.stop();

    expect(database.address).toEqual(scratch);
    expect(await scratchNeo4j()).toEqual(scratch);
  });

  it('is missed within seconds when it is away', async () => {
    const uri = `bolt://127.0.0.1:${await freePort()}`;
    const before = Date.now();

    const opened = openDatabase(named({ uri, user: 'neo4j', password: 'secret' }), never);

    await expect(opened).rejects.toThrow(
      `The Neo4j that \`NEO4J_URI\` names, "${uri}", gives no answer from database "neo4j":`,
    );
    expect(Date.now() - before).toBeLessThan(5_000);
  });

  it('says when the password is wrong, and never the password', async () => {
    const scratch = await scratchNeo4j();

    const opened = openDatabase(named({ ...scratch, password: 'guess-me' }), never);

    const { message } = await opened.then(
      () => new Error('opened'),
      (error: unknown) => error as Error,
    );
    expect(message).toMatch(/unauthorized due to authentication failure/);
    expect(message).not.toContain('guess-me');
  });
});

describe('the Neo4j of the tests', () => {
  it('is the server that is named before all else', async () => {
    const env = { NEO4J_TEST_URI: 'bolt://localhost', PROXENY_TEST_NEO4J: 'container' };

    expect(await chooseSource(env)).toMatchObject({ source: 'given' });
  });

  it.each(['container', 'embedded'] as const)(
    'is %s and nothing instead when told so',
    async (kind) => {
      expect(await chooseSource({ PROXENY_TEST_NEO4J: kind })).toMatchObject({ source: kind });
    },
  );

  it('is of no other kind', async () => {
    await expect(chooseSource({ PROXENY_TEST_NEO4J: 'cloud' })).rejects.toThrow(
      '`PROXENY_TEST_NEO4J` must be "container" or "embedded", but got: "cloud".',
    );
  });

  it('is else of a container engine, if one answers and has the image, and says why not', async () => {
    const { source, because } = await chooseSource({});

    expect(['container', 'embedded']).toContain(source);
    expect(because).toMatch(/container engine/);
  });
});
