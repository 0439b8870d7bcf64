import { LRUCache } from 'lru-cache';

/** What an entry takes besides its bytes. */
const ENTRY_BYTES = 500;

/** Files that are made once for all who want one at the same time, and kept within that many bytes. One that failed is made again. */
export function createShared(mostBytes: number) {
  const kept = new LRUCache<string, Buffer>({
    maxSize: mostBytes,
    sizeCalculation: ({ length }, key) => ENTRY_BYTES + key.length + length,
  });
  const making = new Map<string, Promise<Buffer>>();
  return {
    has: (key: string) => kept.has(key) || making.has(key),
    async of(key: string, make: () => Promise<Buffer>): Promise<Buffer> {
      const known = kept.get(key) ?? making.get(key);
      if (known !== undefined) return known;
      const made = make();
      making.set(key, made);
      try {
        const file = await made;
        kept.set(key, file);
        return file;
      } finally {
        making.delete(key);
      }
    },
  };
}
