import type { Files } from '../../record/files/readFiles.ts';
import { BAR } from '../../record/claims/claim.ts';
import { type FileScan, scanFiles } from '../../record/scan/scan.ts';
import { CONTAINING } from '../../record/subjects/register.ts';
import { parseItem } from '../../record/tables/item.ts';
import type { DataRow } from '../../record/tables/row.ts';
import type { RecordOperation } from '../journal/events.ts';
import { type StandingOperation, subjectsOf } from '../journal/proposals.ts';

interface Change {
  readonly organization: string;
  /** The name of the contributor. */
  readonly by: string;
  readonly operations: readonly RecordOperation[];
  readonly before: Files;
  readonly after: Files;
  /** The operations that are in force before the change. */
  readonly standing: readonly StandingOperation[];
}

/**
 * Whether an organization may decide about a change by itself: each operation adds to the organization, to a tie that has it as a party
 * before the change, or to a source that the contributor described; or it makes a new source, a new tie of the organization, or a new
 * subject inside it. Words of a cell, such as a locator, make nothing its own.
 */
export function isOwnChange({ organization, by, operations, before, after, standing }: Change) {
  const [known, then] = [scanFiles(before), scanFiles(after)];
  const isOwn = (id: string): boolean => {
    if (id === organization) return true;
    const type = known?.types.get(id);
    if (type === undefined)
      return then?.types.get(id) === 'Source' || refersTo(then, id, [...PARTY, ...CONTAINING]);
    return type === 'Source' ? describedBy(by, id, standing) : refersTo(known, id, PARTY);
  };
  return operations.every((one) => {
    const ids = one.kind === 'ASSERT' ? subjectsOf(one) : [];
    return ids.length > 0 && ids.every(isOwn);
  });

  function refersTo(scan: FileScan | null, id: string, edges: readonly string[]): boolean {
    return (scan?.rowsOf([id]) ?? []).some((row) => isStated(row) && leadsTo(row, edges));
  }

  function leadsTo({ table, cells }: DataRow, edges: readonly string[]): boolean {
    return table.facts.some(({ edge, reference, columns: [column] }) => {
      if (reference === undefined || !edges.includes(edge?.type ?? '')) return false;
      const items = (cells[column?.name ?? ''] ?? '').split(BAR);
      return items.some((item) => parseItem(item.trim(), reference)?.id === organization);
    });
  }
}

const PARTY = ['PARTY_TO'];

const isStated = ({ cells }: DataRow) =>
  cells['stance'] !== 'DENIES' && cells['rank'] !== 'DEPRECATED' && cells['retired'] === undefined;

const describedBy = (name: string, id: string, standing: readonly StandingOperation[]) =>
  standing.some(
    ({ by, operation }) =>
      by === name &&
      operation.kind === 'ASSERT' &&
      operation.table === 'sources' &&
      operation.cells['id'] === id,
  );
