import { LOOPBACK } from './port.ts';

const PAGE_CACHE = '256m';
const PAGE_CACHE_IN_TESTS = '128m';

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

interface Conf {
  readonly port: number;
  /** Such as `512m` or `2g`. */
  readonly heap: string;
  readonly tests: boolean;
}

/** The text of neo4j.conf: only Bolt, on loopback. Neo4j does not start with a setting that it does not know. */
export function confText({ port, heap, tests }: Conf) {
  const ofHeap = (percent: number) => `${Math.floor((megabytes(heap) * percent) / 100)}m`;
  return `${Object.entries({
    'server.default_listen_address': LOOPBACK,
    'server.bolt.listen_address': `${LOOPBACK}:${port}`,
    'server.bolt.advertised_address': `${LOOPBACK}:${port}`,
    'server.http.enabled': false,
    'server.https.enabled': false,
    'dbms.security.auth_enabled': true,
    'dbms.usage_report.enabled': false,
    ...CLOSED,
    'server.memory.pagecache.size': tests ? PAGE_CACHE_IN_TESTS : PAGE_CACHE,
    'db.memory.transaction.max': ofHeap(ONE_TRANSACTION),
    'dbms.memory.transaction.total.max': ofHeap(ALL_TRANSACTIONS),
    'db.tx_log.preallocate': false,
    'db.tx_log.rotation.size': '64m',
    'db.tx_log.rotation.retention_policy': '2 files',
    // Without these two, Bolt waits ten seconds at every stop.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
    'internal.server.bolt.connection_shutdown_wait_time': '0s',
  })
    .map(([key, value]) => `${key}=${value}`)
    .join('\n')}\n`;
}

function megabytes(size: string): number {
  return parseInt(size) * (/g$/i.test(size) ? 1024 : 1);
}
