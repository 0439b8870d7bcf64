import { LRUCache } from 'lru-cache';
import { type Coding, encode } from './encode.ts';

/** An answer that is right for as long as the record is in the state that it shows. */
export interface KeptAnswer {
  /** What was asked. */
  readonly key: string;
  /** The state of the record that it shows. */
  readonly state: string;
  readonly etag: string;
  readonly body: Buffer;
  readonly coded: Map<Coding, Buffer>;
  readonly operation: string | undefined;
  readonly cost: number | undefined;
}

/** One answer may have this share of the memory for all. */
const SHARE = 1 / 8;
/** What an entry takes besides its bytes: its key and its places in tables. */
const ENTRY_BYTES = 700;

/** Keeps answers within that many bytes; drops what was asked for longest ago. */
export function createStore(maxBytes: number) {
  const answers = new LRUCache<string, KeptAnswer>({
    maxSize: Math.max(1, maxBytes),
    sizeCalculation: ({ body, coded }) =>
      [body, ...coded.values()].reduce((bytes, { length }) => bytes + length, ENTRY_BYTES),
  });
  return {
    bytes: () => answers.calculatedSize,
    has: (key: string) => answers.has(key),
    get: (key: string) => answers.get(key),
    takes: ({ length }: Buffer) => length <= SHARE * maxBytes,
    add: (answer: KeptAnswer) => void answers.set(answer.key, answer),
    clear: () => answers.clear(),
    /** The bytes of a kept answer in that coding, made when it is first asked for. */
    codedOf: async (answer: KeptAnswer, coding: Coding): Promise<Buffer> => {
      const coded = answer.coded.get(coding) ?? (await encode(answer.body, coding));
      answer.coded.set(coding, coded);
      if (answers.peek(answer.key) === answer) {
        // The cache takes the size of an entry only when it is new.
        answers.delete(answer.key);
        answers.set(answer.key, answer);
      }
      return coded;
    },
  };
}
