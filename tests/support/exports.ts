import type { Tie } from '../../src/generated/schema.ts';
import { sharedNeo4j } from './neo4j.ts';
import { readAll } from './readAll.ts';
import { type Fields, type ReadBack, readBackOf } from './readBack/record.ts';
import { PATIENCE, openTestServer, postJson } from './server.ts';
import type { Ask } from './shipped.ts';

interface Asked {
  readonly query: string;
  readonly format: string;
  readonly variables?: Fields;
  readonly raw?: unknown;
  readonly claims?: boolean;
  readonly in?: unknown;
}

/** The real server of the shipped record, which is patient and answers what costs much. */
export const openExportServer = async () =>
  openTestServer(await sharedNeo4j(), { ...PATIENCE, MAX_COST: '10000000' });

/** Requests an export as a program does. */
export const exportOf = (url: string, body: Asked, options: RequestInit = {}) =>
  postJson(`${url}/export`, body, options);

/** The same; a refusal fails the test. */
export async function bytesOf(url: string, body: Asked): Promise<Buffer> {
  const answer = await exportOf(url, body);
  const bytes = Buffer.from(await answer.arrayBuffer());
  if (answer.status !== 200) throw new Error(bytes.toString());
  return bytes;
}

/** The expected content of an export, read by GraphQL: all pages of the ties that a filter leaves. */
export async function graphOf(ask: Ask, filter: string): Promise<ReadBack> {
  const ties = await readAll<Tie>(ask, `ties(filter: ${filter} first: 50)`, TIE);
  const actors = ties.flatMap(({ parties }) => parties.map(({ actor }) => actor));
  const claims = [...ties, ...actors].flatMap(({ record }) => {
    if (record.claims.totalCount !== record.claims.edges.length)
      throw new Error('Expected all claims on one page.');
    return record.claims.edges.map(({ node }) => node);
  });
  const sources = claims.flatMap(({ source, takenFrom }) =>
    takenFrom ? [source, takenFrom] : [source],
  );
  return readBackOf({
    actors: actors.map(({ id, name, kind }) => ({ id, name, kind })),
    ties: ties.map(({ id, kind, status, start, end, parties }) => ({
      ...{ id, kind, status, start: start?.edtf, end: end?.edtf },
      parties: parties.map(({ actor }) => actor.id).join('|'),
      roles: parties.map(({ role }) => role).join('|'),
    })),
    // Ties and actors bring no events.
    entities: [],
    claims,
    sources,
  });
}

const WORK = 'id title url licence';
const RECORD = `record { claims(first: 100) { totalCount edges { node {
  id subject { id } property value source { ${WORK} } takenFrom { ${WORK} } } } } }`;
const TIE = `id kind status start { edtf } end { edtf }
  parties { role actor { id name kind ${RECORD} } } ${RECORD}`;
