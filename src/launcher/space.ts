import { existsSync, statfsSync } from 'node:fs';

const MEGABYTE = 2 ** 20;

/** Neo4j writes while it starts, and fails at any point if it cannot. */
const LEAST_MEGABYTES = 16;

/** The error if the disk of the data folder is full or nearly full. */
export function spaceFault(home: string): string | null {
  if (!existsSync(home)) return null;
  const free = freeMegabytes(home);
  if (free >= LEAST_MEGABYTES) return null;
  return `The disk of the data folder "${home}" is full: ${free} MB are free, and Neo4j needs at least ${LEAST_MEGABYTES} and room for the record. Make room, or let \`PROXENY_HOME\` name a folder on another disk, and run the same command again; what was imported before is kept.`;
}

/** What a store takes, most of it transaction logs: 925 MB were seen after a load of 634,000 nodes and relationships. */
const STORE_MEGABYTES = 700;
const BYTES_EACH = 500;

/** The error if the disk has no room for one more store with that many nodes and relationships. */
export function roomFault(home: string, size: number): string | null {
  const free = freeMegabytes(home);
  const needed = STORE_MEGABYTES + Math.ceil((size * BYTES_EACH) / MEGABYTE);
  if (free >= needed) return null;
  return `A second store takes about ${needed} MB, but ${free} MB are free on the disk of the data folder "${home}". Make room and start again; or stop the server and run \`proxeny import\`, which needs no second store.`;
}

function freeMegabytes(home: string): number {
  const { bavail, bsize } = statfsSync(home);
  return Math.floor((bavail * bsize) / MEGABYTE);
}
