import { readStatement } from '../../compose/cypher/statements.ts';
import { type Driver, type Run, writeAll } from '../../neo4j/write.ts';

/** A load whose mark is older was killed. */
const ALIVE_SECONDS = 60;

/**
 * Marks the database as one that is being loaded, which takes the record from readers. False if another process loads it, which
 * renews the mark with each transaction, or if the record is not the `replaced` one any more; `null`: there was none.
 */
export async function markLoading(
  driver: Driver,
  database: string,
  { commit, replaced }: { readonly commit: string; readonly replaced: string | null },
): Promise<boolean> {
  const marked = await writeAll(driver, database, (run) =>
    run(readStatement('_import/mark.cypher'), { commit, replaced, seconds: ALIVE_SECONDS }),
  );
  return marked.length > 0;
}

/** Throws if another import has taken over. */
export async function keepMarked(run: Run, commit: string): Promise<void> {
  const [marked] = await run(readStatement('_import/marked.cypher'), { commit });
  if (marked === undefined)
    throw new Error(
      'Another import has begun to load the database, because this one did nothing for a minute. Let that one end.',
    );
}
