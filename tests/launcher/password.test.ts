import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { passwordOf } from '../../src/launcher/password.ts';
import { makeFolder } from '../support/fakes.ts';

let home: string;
beforeEach(() => (home = makeFolder()));
afterEach(() => rmSync(home, { recursive: true }));

const file = () => join(home, 'password');

describe('passwordOf', () => {
  it('makes one for a new folder, for its owner alone, and keeps it', () => {
    const password = passwordOf(home);

    expect(password.length).toBeGreaterThanOrEqual(32);
    expect(passwordOf(home)).toBe(password);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
  });

  it.each(['', ' \n'])(
    'makes another where a start was killed while it wrote one: "%s"',
    (text) => {
      writeFileSync(file(), text);

      const password = passwordOf(home);

      expect(password.length).toBeGreaterThanOrEqual(32);
      expect(readFileSync(file(), 'utf8')).toBe(`${password}\n`);
    },
  );

  it('gives a new Neo4j the one that is kept, where its data were set aside or deleted', () => {
    const password = passwordOf(home);
    rmSync(join(home, 'data'), { recursive: true });

    expect(passwordOf(home)).toBe(password);
    expect(readFileSync(join(home, 'data', 'dbms', 'auth.ini'), 'utf8')).toMatch(/^neo4j:SHA-256,/);
  });

  it('says so where an empty file is beside a record', () => {
    mkdirSync(join(home, 'data', 'databases'), { recursive: true });
    writeFileSync(file(), '\n');

    expect(() => passwordOf(home)).toThrow(
      `The password file "${file()}" is empty, and without it the data beside it cannot be read. Put it back,`,
    );
  });
});
