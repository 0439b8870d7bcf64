/** How many ids there is room for at first. */
const ROOM = 1_024;
/** Bytes of an id, about. */
const OF_ID = 24;

/**
 * Sums of numbers by id, modulo 2^64, in arrays outside of the heap. A record of 1.5 million claims has 1.8 million ids, of which a `Map`
 * would take 110 bytes each; this takes some 50.
 */
export function createSumTable() {
  let sums = new BigUint64Array(ROOM);
  let ends = new Uint32Array(ROOM);
  let hashes = new Uint32Array(ROOM);
  /** By hash, the number of the id that stands there or further on, plus one. */
  let slots = new Uint32Array(2 * ROOM);
  let ids = Buffer.alloc(ROOM * OF_ID);
  let size = 0;

  const startOf = (number: number) => (number === 0 ? 0 : (ends[number - 1] ?? 0));
  const idOf = (number: number) => ids.toString('utf8', startOf(number), ends[number]);

  /** The slot of an id, or the free one where it belongs. */
  function slotOf(id: string, hash: number): number {
    for (let slot = hash % slots.length; ; slot = (slot + 1) % slots.length) {
      const number = (slots[slot] ?? 0) - 1;
      if (number < 0 || (hashes[number] === hash && idOf(number) === id)) return slot;
    }
  }
  function append(id: string, hash: number, slot: number): number {
    const number = size++;
    const start = startOf(number);
    const end = start + Buffer.byteLength(id);
    if (end > ids.length) ids = Buffer.concat([ids], 2 * end);
    ids.write(id, start);
    [ends[number], hashes[number], slots[slot]] = [end, hash, number + 1];
    return number;
  }
  function grow(): void {
    [sums, ends, hashes] = [longer(sums), longer(ends), longer(hashes)];
    slots = new Uint32Array(2 * sums.length);
    for (let number = 0; number < size; number++) {
      let slot = (hashes[number] ?? 0) % slots.length;
      while (slots[slot] !== 0) slot = (slot + 1) % slots.length;
      slots[slot] = number + 1;
    }
  }
  return {
    add(id: string, amount: bigint): void {
      if (size === sums.length) grow();
      const hash = hashOf(id);
      const slot = slotOf(id, hash);
      const number = slots[slot] === 0 ? append(id, hash, slot) : (slots[slot] ?? 0) - 1;
      // The array keeps the lowest 64 bits.
      sums[number] = (sums[number] ?? 0n) + amount;
    },
    get size() {
      return size;
    },
    *[Symbol.iterator](): Generator<readonly [id: string, sum: bigint]> {
      for (let number = 0; number < size; number++) yield [idOf(number), sums[number] ?? 0n];
    },
  };
}

type Numbers = BigUint64Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

function longer<T extends Numbers>(numbers: T): T {
  const Type = numbers.constructor as new (length: number) => T;
  const more = new Type(2 * numbers.length);
  (more as { set(from: T): void }).set(numbers);
  return more;
}

/** FNV-1a, over the units of the text. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
