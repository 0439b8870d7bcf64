import { setTimeout as sleep } from 'node:timers/promises';
import { TABLE_FORMATS, type TableFormat } from '../../../export/table/formats.ts';
import type { NamedTables } from '../../../export/table/named.ts';
import { createOpenRows } from '../../../export/table/openTable.ts';
import { type Snapshots, createSnapshots } from '../../snapshots/snapshots.ts';
import type { ExportService } from './stream.ts';
import { createPrepare, readNamed } from './tableRequest.ts';

export interface TableService extends ExportService {
  /** Whether nobody is reading the record. */
  readonly isFree: () => boolean;
}

/** What is written before anyone asks for it. */
const FIRST = ['csv', 'csv.gz', 'parquet'];

/** How often the record is asked whether it has changed. */
const EVERY_MS = 60_000;

/** Tables that have names, as files on disk. */
export function createKeptTables(service: TableService, tables: NamedTables) {
  const { config, graph, log, model, seed, isFree } = service;
  const prepare = createPrepare(service);
  const openRows = createOpenRows(model, graph);
  const { maxExportRows: maxRows, timeoutMs } = config.limits;
  const snapshots = createSnapshots({
    ...{ limits: config.snapshots, seed, log, isFree },
    async read(name, signal) {
      const table = tables.get(name);
      if (table === undefined) throw new Error(`There is no table "${name}".`);
      const prepared = prepare(readNamed(table, 'csv', {}));
      const asker = { client: '', isLong: true };
      const opened = await openRows({ ...prepared, maxRows, signal, timeoutMs, asker });
      return { ...opened, columns: prepared.layout.columns };
    },
  });
  return { snapshots, keepAll: createKeepAll(service, tables, snapshots) };
}

/** Writes every table that has a name until it is stopped. */
function createKeepAll(
  { answers, config }: TableService,
  tables: NamedTables,
  snapshots: Snapshots,
) {
  const formats = FIRST.map((name) => TABLE_FORMATS[name] as TableFormat);
  const isOn = config.snapshots.mostBytes > 0 && config.documents === null;
  return async (stop: AbortSignal): Promise<void> => {
    while (isOn && !stop.aborted) {
      const state = await answers.present();
      // The last that is wanted is written first.
      for (const table of state?.version ? [...tables.keys()].reverse() : []) {
        const missing = formats.filter((one) => !snapshots.find(state?.key ?? '', table, one));
        if (missing.length > 0) snapshots.want(table, ...missing);
      }
      await snapshots.settled();
      await sleep(EVERY_MS, undefined, { signal: stop, ref: false }).catch(() => undefined);
    }
  };
}
