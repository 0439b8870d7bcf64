import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** A document that a server executes. */
export interface ListedDocument {
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
export function readList(path: string): readonly ListedDocument[] {
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
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.json')) return [{ place: `"${file}"`, id: null, text }];
  return Object.entries(manifestOf(file, text)).map(([id, body]) => ({
    place: `"${id}" of "${file}"`,
    id,
    text: body,
  }));
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
