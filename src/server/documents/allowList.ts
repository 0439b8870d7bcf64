import { hash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type GraphQLSchema, stripIgnoredCharacters } from 'graphql';
import { z } from 'zod';
import type { Config } from '../../config.ts';
import type { Limits } from '../../config/limits.ts';
import { badInput, forbidden, persistedQueryNotSupported } from '../../errors.ts';
import { unlessItThrows } from '../../unlessItThrows.ts';
import { createDocumentCheck, parseDocument } from '../cost/checkDocument.ts';

/** Finds the text to execute for what a client sent, a text or an id of a listed document; or throws an error for the client. */
export type TextOf = (sent: {
  readonly text: string | undefined;
  readonly id: string | undefined;
}) => string;

/** Any document, by its text. */
const anyText: TextOf = ({ text, id }) => {
  if (text !== undefined) return text;
  if (id !== undefined) throw persistedQueryNotSupported();
  throw badInput('Expected a `query`, but got none.');
};

/** Throws where listed documents alone are executed: what asks others is closed there, as `so` says. */
export function assertAnyDocument({ documents }: Pick<Config, 'documents'>, so: string): void {
  if (documents !== null) throw forbidden(`This server executes listed documents only, so ${so}.`);
}

/** A text may be formatted otherwise than the listed one, but one that is longer than this many times the longest is not read. */
const MOST_FORMATTING = 4;

/**
 * Any document, or only those that a file or folder lists. The listed text is executed, so that what a client sent is never parsed.
 * Throws if a listed document could not be executed.
 */
export function openDocuments({ documents: path, limits }: Config, schema: GraphQLSchema): TextOf {
  if (path === null) return anyText;
  const documents = readList(path);
  assertSound(documents, schema, limits);
  const textsBy = (namesOf: (document: ListedDocument) => readonly string[]) =>
    new Map(documents.flatMap((one) => namesOf(one).map((name) => [name, one.text] as const)));
  const byId = textsBy(({ id, text }) => [hash('sha256', text), ...(id === null ? [] : [id])]);
  const byText = textsBy(({ text }) => [text, stripIgnoredCharacters(text)]);
  const longest = MOST_FORMATTING * Math.max(...documents.map(({ text }) => text.length));
  return ({ text, id }) => {
    if (text === undefined && id === undefined)
      throw badInput('Expected a `documentId` or a `query`, but got neither.');
    const found =
      text === undefined
        ? (byId.get(id ?? '') ?? byId.get((id ?? '').replace(/^sha256:/, '')))
        : (byText.get(text) ?? (text.length > longest ? undefined : byText.get(stripped(text))));
    if (found !== undefined) return found;
    throw forbidden(({ errors }) => errors.notListed);
  };
}

const stripped = (text: string) => unlessItThrows(() => stripIgnoredCharacters(text)) ?? text;

function assertSound(documents: readonly ListedDocument[], schema: GraphQLSchema, limits: Limits) {
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

/** A document that a server executes. */
interface ListedDocument {
  /** The file, and the id if the file lists several. */
  readonly place: string;
  /** How clients may name it besides by its hash. */
  readonly id: string | null;
  readonly text: string;
}

/** What Apollo's tools write (`generate-persisted-query-manifest`, and those for Kotlin and Swift). */
const ApolloManifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string(), body: z.string() })),
});

/** Documents by id, as GraphQL Code Generator and Relay write them. */
const DocumentsById = z.record(z.string(), z.string());

/**
 * The documents of a `.graphql` file, of a manifest in JSON, or of all such files of a folder. Throws an error that says which
 * file cannot be read.
 */
function readList(path: string): readonly ListedDocument[] {
  const documents = filesAt(path).flatMap(readDocuments);
  if (documents.length > 0) return documents;
  throw new Error(
    `\`DOCUMENTS\` must name a folder with files ".graphql" or ".json", or one such file, but "${path}" lists no document.`,
  );
}

function filesAt(path: string): readonly string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new Error(`\`DOCUMENTS\` names "${path}", which does not exist.`);
  if (!found.isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(graphql|gql|json)$/.test(name))
    .sort()
    .map((name) => join(path, name));
}

function readDocuments(file: string): readonly ListedDocument[] {
  const content = readFileSync(file, 'utf8');
  if (!file.endsWith('.json')) return [{ place: `"${file}"`, id: null, text: content }];
  const documents = Object.entries(manifestOf(file, content));
  return documents.map(([id, text]) => ({ place: `"${id}" of "${file}"`, id, text }));
}

function manifestOf(file: string, text: string): Readonly<Record<string, string>> {
  const json = parsed(file, text);
  const apollo = ApolloManifest.safeParse(json);
  if (apollo.success)
    return Object.fromEntries(apollo.data.operations.map(({ id, body }) => [id, body]));
  const plain = DocumentsById.safeParse(json);
  if (plain.success && !('format' in plain.data)) return plain.data;
  throw new Error(
    `"${file}" must be a manifest of the format "apollo-persisted-query-manifest", version 1, or an object of documents by id.`,
  );
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`"${file}" must be a manifest in JSON, but it is not JSON.`);
  }
}
