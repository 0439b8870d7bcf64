import { tooCostly, unavailable } from '../errors.ts';
import { RecordChanged } from '../graph/oneState.ts';
import type { Head } from './head.ts';
import type { Selection } from './scope.ts';
import { type Content, type Within, createOpenContent, ofOneState } from './content.ts';

/** A file format for exports. */
export interface Format {
  /** The extension of the file's name. */
  readonly extension: string;
  readonly mediaType: string;
  /** Writes on demand, so that a slow reader is waited for. An interrupted file can be told from a complete one. */
  readonly write: (
    head: Head,
    content: Content,
    writing: WriteChoices,
  ) => AsyncIterable<string | Uint8Array>;
}

/** What a client chooses of how a file is written. */
export interface WriteChoices {
  /** Whether a graph has the claims and sources of each node and edge. */
  readonly claims: boolean;
  /** The languages of names in a sheet, the best first; without any, the common names. */
  readonly in: readonly string[];
  /** The address of the page of a thing. */
  readonly linkTo: (thing: { readonly __typename: string; readonly id: string }) => string;
}

export interface ExportOptions extends Within {
  readonly format: Format;
  readonly writing: WriteChoices;
  readonly selected: readonly Selection[];
  readonly query: string;
  readonly variables: Head['variables'];
  /** The most that actors, ties, entities, claims and sources may come to. */
  readonly maxRows: number;
  readonly now: Date;
}

/** Begins an export. Errors that are known before the first byte are thrown. */
export function createOpenExport(...graph: Parameters<typeof createOpenContent>) {
  const openContent = createOpenContent(...graph);
  return (options: ExportOptions) =>
    ofOneState(async () => {
      const { format, maxRows, now, query, selected, variables, writing } = options;
      const content = await openContent(selected, options);
      assertWithin(content, maxRows);
      const { dataset, counts, matches, coverage } = content;
      const exportedAt = now.toISOString();
      const head: Head = { dataset, exportedAt, query, variables, counts, matches, coverage };
      return { head, chunks: await begun(format.write(head, content, writing)) };
    });
}

function assertWithin({ counts }: Content, max: number): void {
  const { actors, ties, entities, claims, sources } = counts;
  const actual = actors + ties + entities + claims + sources;
  if (actual > max)
    throw tooCostly(
      ({ errors }) => errors.exported(max, actual, [actors, ties, entities, claims, sources]),
      { limit: 'maxExportRows', max, actual },
    );
}

/**
 * The chunks, once the first is there. They throw if they cannot continue; what was read until then is not a complete file. A later change of the record becomes an error for the client.
 */
export async function begun<Chunk>(chunks: AsyncIterable<Chunk>): Promise<AsyncIterable<Chunk>> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  return (async function* () {
    try {
      for (let next = first; !next.done; next = await iterator.next()) yield next.value;
    } catch (error) {
      throw error instanceof RecordChanged
        ? unavailable(({ errors }) => errors.changedMeanwhile)
        : error;
    } finally {
      await iterator.return?.();
    }
  })();
}
