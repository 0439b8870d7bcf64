import { datasetOf } from '../record/check/dataset.ts';
import { groupBy } from '../evidence/groups/groupBy.ts';
import type { Files } from '../record/files/readFiles.ts';
import { scanFiles } from '../record/scan/scan.ts';
import type { Register } from '../record/subjects/register.ts';
import type { Subject } from '../record/subjects/subject.ts';
import type { DataRow } from '../record/tables/row.ts';
import { readInParts } from '../store/part/readInParts.ts';

/** A record without problems, of which most is kept as bytes. */
interface ReadRecord {
  readonly register: Register;
  /** The rows without claims. */
  readonly plain: readonly DataRow[];
  /** The canonical rows of a subject. */
  readonly rowsOf: (id: string) => readonly DataRow[];
  readonly contentHash: string;
}

/** Throws an error that lists all problems, if there are any. `onSubject` gets each subject once. */
export function readRecord(
  files: Files,
  { folder, now }: { readonly folder: string; readonly now: Date },
  onSubject?: (subject: Subject) => void,
): ReadRecord {
  const scanned = scanFiles(files);
  const inParts = scanned && readInParts(scanned, now, onSubject && { onSubject });
  if (inParts !== null) return { ...inParts, plain: inParts.rows };
  const { register, rows, contentHash } = datasetOf(files, folder, now);
  for (const subject of register.subjects.values()) onSubject?.(subject);
  const byId = groupBy(rows, ({ table, cells }) =>
    table.rows === 'plain' ? '' : (cells['id'] ?? ''),
  );
  return {
    ...{ register, contentHash, plain: byId.get('') ?? [] },
    rowsOf: (id) => (id === '' ? [] : (byId.get(id) ?? [])),
  };
}

/** The subjects of a type, without reading those of others. */
export function subjectsOf({ subjects, typeOf }: Register, type: string): readonly Subject[] {
  const ids = [...subjects.keys()].filter((id) => typeOf(id) === type);
  return ids.flatMap((id) => subjects.get(id) ?? []);
}
