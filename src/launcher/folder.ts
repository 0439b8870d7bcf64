import { accessSync, constants, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { confText } from './conf.ts';

/** The folders that Neo4j works in. */
export const PARTS = ['conf', 'data', 'logs', 'run', 'plugins', 'import'];
const OWNER_ONLY = 0o700;

/** Creates the data folder, or throws an error that says what prevents it. */
export function prepareFolder(home: string): void {
  try {
    mkdirSync(home, { recursive: true, mode: OWNER_ONLY });
    for (const part of PARTS) mkdirSync(join(home, part), { recursive: true });
    for (const part of ['.', ...PARTS]) accessSync(join(home, part), constants.W_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(
      `The data folder "${home}" cannot be written (${code}). Make it writable, or let \`PROXENY_HOME\` name another.`,
    );
  }
}

/** Java's arguments; the path identifies the folder that a Neo4j works in. */
export const argsFile = (home: string) => join(home, 'conf', 'java.args');

/** The settings are written at each start, because the port can change. */
export function writeConf(home: string, conf: Parameters<typeof confText>[0]): void {
  writeFileSync(join(home, 'conf', 'neo4j.conf'), confText(conf));
}
