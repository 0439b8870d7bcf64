import { accessSync, constants, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Launch } from './child.ts';
import { LOOPBACK } from './port.ts';

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

/** In percent of the heap, whose rest is for what Neo4j holds beside transactions: without a limit one query can end the process. */
const ONE_TRANSACTION = 60;
const ALL_TRANSACTIONS = 70;

/**
 * What stays closed to someone who has the password of Neo4j: the files of the machine, its network, and the procedures of plugins (those
 * of Neo4j itself are loaded whatever the list says; the project calls this one). Neo4j documents the last setting for its Community
 * Edition: https://neo4j.com/developer/kb/protecting-against-ssrf/.
 */
export const CLOSED = {
  'dbms.security.allow_csv_import_from_file_urls': false,
  'server.directories.import': 'import',
  'dbms.security.procedures.allowlist': 'db.index.fulltext.queryNodes',
  'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
};

/** The settings are written at each start, because the port can change. Neo4j does not start with a setting that it does not know. */
export function writeConf({ home, heap, tests }: Launch, port: number): void {
  const megabytes = parseInt(heap) * (/g$/i.test(heap) ? 1024 : 1);
  const ofHeap = (percent: number) => `${Math.floor((megabytes * percent) / 100)}m`;
  // Only Bolt, on loopback.
  const settings = {
    'server.default_listen_address': LOOPBACK,
    'server.bolt.listen_address': `${LOOPBACK}:${port}`,
    'server.bolt.advertised_address': `${LOOPBACK}:${port}`,
    'server.http.enabled': false,
    'server.https.enabled': false,
    'dbms.security.auth_enabled': true,
    'dbms.usage_report.enabled': false,
    ...CLOSED,
    'server.memory.pagecache.size': tests ? '128m' : '256m',
    'db.memory.transaction.max': ofHeap(ONE_TRANSACTION),
    'dbms.memory.transaction.total.max': ofHeap(ALL_TRANSACTIONS),
    'db.tx_log.preallocate': false,
    'db.tx_log.rotation.size': '64m',
    'db.tx_log.rotation.retention_policy': '2 files',
    // Without these two, Bolt waits ten seconds at every stop.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
    'internal.server.bolt.connection_shutdown_wait_time': '0s',
  };
  const lines = Object.entries(settings).map(([key, value]) => `${key}=${value}\n`);
  writeFileSync(join(home, 'conf', 'neo4j.conf'), lines.join(''));
}
