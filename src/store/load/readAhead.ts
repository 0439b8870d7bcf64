import { randomUUID } from 'node:crypto';
import { growHeapBy } from '../../growHeapBy.ts';
import { datasetOf } from '../../record/check/dataset.ts';
import { erasedFrom } from '../../record/content/erased.ts';
import { stampOf } from '../../record/content/stampOf.ts';
import {
  type DataParts,
  type Files,
  type readFiles,
  readingOf,
} from '../../record/files/readFiles.ts';
import { registersIn } from '../../record/registers/terms.ts';
import { scanFiles } from '../../record/scan/scan.ts';
import { readInTurns } from '../part/readInParts.ts';
import { type ImportFacts, type NewRecord, incomingOf } from './incoming.ts';

/** Reads and checks the data files while Neo4j starts. An import needs all of them if the database has no record. */
export async function readAhead(
  folder: string,
  { parts, read }: { readonly parts: DataParts; readonly read: typeof readFiles },
  signal: AbortSignal,
): Promise<NewRecord> {
  const files = await read(folder, parts);
  return readWhole(scannedOf(folder, files, { now: new Date(), parts }), signal);
}

export function scannedOf(
  folder: string,
  files: Files,
  { now, parts }: { readonly now: Date; readonly parts: DataParts },
) {
  const told: ImportFacts = {
    ...{ stamp: stampOf(files), importedAt: now.toISOString(), commit: randomUUID() },
    ...partsOf(files, parts),
  };
  return { folder, files, now, scanned: scanFiles(files), told };
}

/** The parts that were read and, if there are any, the registers among them that may not be shipped. */
function partsOf(files: Files, parts: DataParts) {
  const { named } = readingOf(parts);
  const { withheld, leftOut } = registersIn(files);
  const without = leftOut.map((name) => ` without ${name}`);
  return {
    parts: `${named === 'all' ? named : named.join(',')}${without.join('')}`,
    ...(withheld.length > 0 && { withheld }),
  };
}

/** The record to import, which holds neither files nor rows. */
export async function readWhole(
  { folder, files, now, scanned, told }: ReturnType<typeof scannedOf>,
  signal?: AbortSignal,
): Promise<NewRecord> {
  growHeapBy(scanned !== null && scanned.marks.size > MANY ? SPARING : AS_NODE_DOES);
  const inParts = scanned && (await readInTurns(scanned, now, signal));
  const record = incomingOf(inParts ?? datasetOf(files, folder, now), told, scanned?.marks);
  return { ...record, erased: erasedFrom(files) };
}

/** With more subjects, garbage as large as what is needed would take some gigabytes. */
const MANY = 100_000;

const SPARING = 15;
export const AS_NODE_DOES = 0;
