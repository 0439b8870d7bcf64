import type { GraphReader } from '../graph/reader.ts';

/** Something that is made from the record, step by step: finished steps stay done if an operation is canceled. */
export interface Loading<T> {
  /** Does the next step; returns what is made once all steps are done. */
  readonly step: (reader: GraphReader) => Promise<T | undefined>;
}

interface Kept<T> extends Loading<T> {
  /** The state of the record that it is of. */
  readonly key: string;
  made: T | undefined;
  /** The step in progress. */
  turn: Promise<void> | undefined;
}

/**
 * Makes something from the record that the operation reads, once for all operations. Operations that wait for it take turns in
 * loading: if one is canceled or times out, another continues from there, even a later request.
 */
export function keepLoaded<T>(createLoading: () => Loading<T>) {
  let kept: Kept<T> | undefined;
  return async (reader: GraphReader): Promise<T> => {
    const { key } = await reader.state();
    if (kept?.key !== key) kept = { key, made: undefined, turn: undefined, ...createLoading() };
    const loading = kept;
    while (loading.made === undefined) {
      reader.signal?.throwIfAborted();
      if (loading.turn !== undefined) await loading.turn.catch(() => undefined);
      else await takeTurn(loading, reader);
    }
    return loading.made;
  };
}

async function takeTurn<T>(loading: Kept<T>, reader: GraphReader): Promise<void> {
  const turn = loading.step(reader).then((made) => {
    loading.made = made;
  });
  loading.turn = turn;
  try {
    await turn;
  } finally {
    loading.turn = undefined;
  }
}
