import { type Asker, createTurns } from './turns.ts';

/** Node's thread. Each round of the event loop has one piece of long work, and then attends to what has come in. */
const turns = createTurns({ atOnce: 1 });

/** For work that no client waits for. */
export const NOBODY: Asker = { client: '' };

/** Resolves when it is the client's turn. The synchronous work that follows has the thread until it next waits, for up to some 20 ms. */
export async function threadTurn(asker: Asker, signal?: AbortSignal): Promise<void> {
  setImmediate(await turns.take(asker, signal));
}

/** In how many milliseconds long work of an operation could begin, by how long other pieces have taken. */
export const threadWait = (asker: Asker): number => turns.expectedWait(asker);
