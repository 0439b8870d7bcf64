const TRIES = 3;

/** The least of up to three measured times, as other processes can only add to them; one below `enough` is the last. */
export async function quickest(enough: number, measure: () => Promise<number>): Promise<number> {
  let least = Infinity;
  for (let tries = 0; tries < TRIES && least >= enough; tries++)
    least = Math.min(least, await measure());
  return least;
}
