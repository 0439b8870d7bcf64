import type { FastifyInstance } from 'fastify';
import { addExports } from './doors/export/exports.ts';
import type { DoorAdmission, Doors } from './http/door.ts';
import { addFeeds } from './doors/feeds/routes.ts';
import { addAbout } from './doors/pages/about.ts';
import { addReleases } from './doors/pages/releases.ts';
import { addMcp } from './doors/mcp/routes.ts';
import { addReconciliation } from './doors/reconcile/routes.ts';

/** What programs ask beside `/graphql`, in the name of the same clients and within the same limits. */
export async function addDoors(
  server: FastifyInstance,
  doors: Doors,
  admitted: DoorAdmission,
): Promise<void> {
  addExports(server, doors, admitted);
  await addReconciliation(server, doors, admitted);
  addAbout(server, { config: doors.config, schema: doors.model.schema }, admitted);
  await addReleases(server, doors.config, admitted);
  addFeeds(server, doors, admitted);
  addMcp(server, doors, admitted);
}
