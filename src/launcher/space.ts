import { existsSync, statfsSync } from 'node:fs';

const MEGABYTE = 2 ** 20;

/** Neo4j writes while it starts, and fails at any point if it cannot. */
const LEAST_MEGABYTES = 16;

/** The error if the disk of the data folder is full or nearly full. */
export function spaceFault(home: string): string | null {
  if (!existsSync(home)) return null;
  const { bavail, bsize } = statfsSync(home);
  const free = Math.floor((bavail * bsize) / MEGABYTE);
  if (free >= LEAST_MEGABYTES) return null;
  return `The disk of the data folder "${home}" is full: ${free} MB are free, and Neo4j needs at least ${LEAST_MEGABYTES} and room for the record. Make room, or let \`PROXENY_HOME\` name a folder on another disk, and run the same command again; what was imported before is kept.`;
}
