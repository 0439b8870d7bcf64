/** Does so many pieces of work at once, the others in the order in which they came. */
export function createTurns(most: number) {
  const waiting: (() => void)[] = [];
  let free = most;
  return async <Done>(work: () => Promise<Done>): Promise<Done> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
