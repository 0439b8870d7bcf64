import { createHash } from 'node:crypto';
import { type GraphQLSchema, stripIgnoredCharacters } from 'graphql';
import type { Limits } from '../../config/limits.ts';
import { badInput, forbidden } from '../../errors.ts';
import { createDocumentCheck } from '../cost/checkDocument.ts';
import { parseDocument } from '../cost/parseDocument.ts';
import { type ListedDocument, readList } from './readList.ts';

/** A document as a client sends it: its text, or an id of a listed one. */
export interface SentDocument {
  readonly text: string | undefined;
  readonly id: string | undefined;
}

/** Finds the text to execute for what a client sent, or throws an error for the client. */
export type TextOf = (sent: SentDocument) => string;

/** Any document, by its text. */
export const anyText: TextOf = ({ text, id }) => {
  if (text !== undefined) return text;
  throw badInput(
    id === undefined
      ? 'Expected a `query`, but got none.'
      : 'Expected a `query`, but got only an id: this server has no list of documents.',
  );
};

/** A text may be formatted otherwise than the listed one, but one that is longer than this many times the longest is not read. */
const MOST_FORMATTING = 4;

/**
 * Only the documents that a file or folder lists. The listed text is executed, so that what a client sent is never parsed. Throws
 * if a listed document could not be executed.
 */
export function openAllowList(path: string, schema: GraphQLSchema, limits: Limits): TextOf {
  const documents = readList(path);
  assertSound(documents, schema, limits);
  const byId = new Map(
    documents.flatMap(({ id, text }) => [
      [hashOf(text), text] as const,
      ...(id === null ? [] : [[id, text] as const]),
    ]),
  );
  const byText = new Map(
    documents.flatMap(({ text }) => [
      [text, text] as const,
      [stripIgnoredCharacters(text), text] as const,
    ]),
  );
  const longest = MOST_FORMATTING * Math.max(...documents.map(({ text }) => text.length));
  return ({ text, id }) => {
    if (text === undefined && id === undefined)
      throw badInput('Expected a `documentId` or a `query`, but got neither.');
    const found =
      text === undefined
        ? (byId.get(id ?? '') ?? byId.get((id ?? '').replace(/^sha256:/, '')))
        : (byText.get(text) ?? (text.length > longest ? undefined : byText.get(stripped(text))));
    if (found !== undefined) return found;
    throw forbidden(
      'Expected one of the documents that this server executes, but this one is not on its list.',
    );
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function stripped(text: string): string {
  try {
    return stripIgnoredCharacters(text);
  } catch {
    return text;
  }
}

function assertSound(
  documents: readonly ListedDocument[],
  schema: GraphQLSchema,
  limits: Limits,
): void {
  const check = createDocumentCheck(schema, limits);
  const faults = documents.flatMap(({ place, text }) => {
    try {
      check(parseDocument(text, limits.maxTokens));
      return [];
    } catch (error) {
      return [`${place}: ${(error as Error).message}`];
    }
  });
  if (faults.length > 0)
    throw new Error(`\`DOCUMENTS\` lists what cannot be executed.\n${faults.join('\n')}`);
}
