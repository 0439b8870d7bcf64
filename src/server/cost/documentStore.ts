import type { DocumentNode } from 'graphql';

/** Parsed documents by their hash, the ones used last, up to so many characters of text in all. */
export function createDocumentStore(maxCharacters: number) {
  const documents = new Map<string, DocumentNode>();
  let characters = 0;
  return {
    get: (hash: string) => {
      const document = documents.get(hash);
      if (document) keep(hash, document);
      return Promise.resolve(document);
    },
    set: (hash: string, document: DocumentNode) => {
      drop(hash);
      documents.set(hash, document);
      characters += lengthOf(document);
      for (const oldest of documents.keys()) {
        if (characters <= maxCharacters) break;
        drop(oldest);
      }
      return Promise.resolve();
    },
    delete: (hash: string) => Promise.resolve(drop(hash)),
  };

  function keep(hash: string, document: DocumentNode) {
    documents.delete(hash);
    documents.set(hash, document);
  }

  function drop(hash: string): boolean {
    const document = documents.get(hash);
    if (document) characters -= lengthOf(document);
    return documents.delete(hash);
  }
}

/** The text stays in memory as long as the document, comments and all. */
function lengthOf({ loc }: DocumentNode): number {
  return loc?.source.body.length ?? 0;
}
