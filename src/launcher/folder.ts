import { accessSync, constants, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { confText } from './conf.ts';

const PARTS = ['conf', 'data', 'logs', 'run', 'plugins', 'import'];
const OWNER_ONLY = 0o700;

/** Makes the data folder, or fails saying how it stands in the way. */
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

/** What Java is started with; its path tells which folder a Neo4j works in. */
export const argsFile = (home: string) => join(home, 'conf', 'java.args');

/** The settings are written anew at each start: the port may be another. */
export function writeConf(home: string, conf: Parameters<typeof confText>[0]): void {
  writeFileSync(join(home, 'conf', 'neo4j.conf'), confText(conf));
}
