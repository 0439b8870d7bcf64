import type { Head } from '../head.ts';
import type { TableColumn } from '../things/leaves.ts';
import type { Cells } from './columns.ts';

/** What a file says about itself, where its format has a place for it. */
export interface TableHead extends Pick<Head, 'dataset' | 'query' | 'variables' | 'exportedAt'> {
  /** The number of nodes: of rows, unless a list is expanded. */
  readonly count: number;
}

/** A file format for tables. */
export interface TableFormat {
  readonly extension: string;
  readonly mediaType: string;
  /** Writes on demand, so that a slow reader is waited for. */
  readonly write: (
    head: TableHead,
    columns: readonly TableColumn[],
    pages: AsyncIterable<readonly Cells[]>,
  ) => AsyncIterable<string | Uint8Array>;
}
