import type { FastifyInstance, RouteShorthandOptions } from 'fastify';
import type { Answers, Run } from './answers/answers.ts';
import type { Parts } from './createServer.ts';
import { addExports } from './export/exports.ts';
import { addFeeds } from './feeds/routes.ts';
import { addAbout } from './http/about.ts';
import type { ClientOf } from './http/admission.ts';
import type { ReadRequest } from './http/readRequest.ts';
import { addReleases } from './http/releases.ts';
import { addMcp } from './mcp/routes.ts';
import { addReconciliation } from './reconcile/routes.ts';

export interface Doors extends Pick<Parts, 'config' | 'graph' | 'log' | 'model'> {
  readonly answers: Answers;
  readonly readRequest: ReadRequest;
  readonly run: Run;
  /** What answers and files depend on beside the record: the code and the limits. */
  readonly seed: string;
}

/** How a door admits requests, and for whom it counts them. */
export type Admitted = RouteShorthandOptions & { readonly clientOf: ClientOf };

/** What programs ask beside `/graphql`, in the name of the same clients and within the same limits. */
export async function addDoors(
  server: FastifyInstance,
  doors: Doors,
  admitted: Admitted,
): Promise<void> {
  addExports(server, doors, admitted);
  await addReconciliation(server, doors, admitted);
  addAbout(server, { config: doors.config, schema: doors.model.schema }, admitted);
  await addReleases(server, doors.config, admitted);
  addFeeds(server, doors, admitted);
  addMcp(server, doors, admitted);
}
