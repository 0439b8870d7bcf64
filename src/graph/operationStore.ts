import { hash as hashOf } from 'node:crypto';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** In bytes, for documents and all that is made of them, in the whole process. */
const MAX_BYTES = 64_000_000;

/**
 * Measured with `heapUsed` after collecting garbage, over the examples and generated documents.
 * A document takes 250 to 390 bytes for a token, comments included; an entry of the store takes its key and places in the
 * tables of `lru-cache`.
 */
const BYTES = { token: 350, character: 2, entry: 300 } as const;

export type OperationStore = ReturnType<typeof createOperationStore>;

/**
 * Keeps documents and what is made of them: one store for the process that drops what was used longest ago. A document is
 * kept under Apollo's hash only once it has been accepted, so that nothing stays of one that is refused.
 */
export function createOperationStore() {
  const entries = new LRUCache<string, object>({
    maxSize: MAX_BYTES,
    dispose: (dropped) => texts.delete(textOf(dropped)),
  });
  /** The hashes of kept documents by their texts, so that a text that comes again is not hashed again. */
  const texts = new Map<string | undefined, string>();
  const hashes = new WeakMap<DocumentNode, string>();
  const numbers = new WeakMap<object, number>();
  const loans = createLoans();
  let next = 0;

  return {
    /** The store as Apollo sees it: what it sets is kept by `accept`. */
    documents: {
      get: (key: string) => Promise.resolve(documentAt(hashIn(key)) ?? loans.get(hashIn(key))),
      set: (key: string, document: DocumentNode) => {
        hashes.set(document, hashIn(key));
        return Promise.resolve();
      },
      delete: (key: string) => Promise.resolve(entries.delete(hashIn(key))),
    },
    /** The document of a text, parsed unless it is kept, and its hash. */
    documentOf(text: string, parse: (text: string) => DocumentNode) {
      const hash = texts.get(text) ?? hashOf('sha256', text);
      const document = documentAt(hash) ?? parse(text);
      hashes.set(document, hash);
      return { document, hash };
    },
    /** Until `run` has ended, Apollo finds the document without parsing it again. */
    lend: loans.lend,
    accept(document: DocumentNode): void {
      const hash = hashes.get(document);
      if (hash === undefined || entries.has(hash)) return;
      texts.set(textOf(document), hash);
      entries.set(hash, document, { size: weightOf(hash, documentBytes(document)) });
    },
    /** What `make` makes of an object that lives as long as its document, kept for the next time. */
    once<Made extends object>(
      of: object,
      key: string,
      make: () => Made,
      bytesOf: (made: Made) => number,
    ): Made {
      const own = `${numberOf(of)} ${key}`;
      const known = entries.get(own) as Made | undefined;
      if (known) return known;
      const made = make();
      entries.set(own, made, { size: weightOf(own, bytesOf(made)) });
      return made;
    },
    /** What a document takes that is kept alive by what is made of it, and not by this store. */
    bytesBeside(document: DocumentNode): number {
      const hash = hashes.get(document);
      return hash !== undefined && entries.peek(hash) === document ? 0 : documentBytes(document);
    },
    bytes: () => entries.calculatedSize,
  };

  function documentAt(hash: string): DocumentNode | undefined {
    return entries.get(hash) as DocumentNode | undefined;
  }

  /** Two documents of one text are two: what is made of one would keep it alive for the other. */
  function numberOf(of: object): number {
    const number = numbers.get(of) ?? next++;
    numbers.set(of, number);
    return number;
  }
}

/** Documents that are not accepted yet, by their hashes. */
function createLoans() {
  const lent = new Map<string, DocumentNode>();
  return {
    get: (hash: string) => lent.get(hash),
    lend: async <Result>(
      { document, hash }: { readonly document: DocumentNode; readonly hash: string },
      run: () => Promise<Result>,
    ): Promise<Result> => {
      lent.set(hash, document);
      try {
        return await run();
      } finally {
        if (lent.get(hash) === document) lent.delete(hash);
      }
    },
  };
}

/** Undefined for what is made of a document. */
function textOf(entry: Partial<DocumentNode>): string | undefined {
  return entry.loc?.source.body;
}

/** Apollo puts a hash of the schema before the SHA-256 of the text. */
function hashIn(key: string): string {
  return key.slice(key.lastIndexOf(':') + 1);
}

function weightOf(key: string, bytes: number): number {
  return Math.ceil(BYTES.entry + key.length + bytes);
}

function documentBytes({ loc }: DocumentNode): number {
  let tokens = 0;
  for (let token = loc?.startToken ?? null; token; token = token.next) tokens++;
  return tokens * BYTES.token + (loc?.source.body.length ?? 0) * BYTES.character;
}
