import { type Model, worksOf } from '../../src/compose/model/model.ts';
import type { Attack } from './attack.ts';
import { bodyAttacks } from './bodies.ts';
import { costlyAttacks } from './costly.ts';
import { documentAttacks } from './documents.ts';
import { doorAttacks } from './doors.ts';
import { socketAttacks } from './sockets.ts';

/** Every attack that we know, generated from the schema and the routes as far as they say what can be asked. */
export function createCatalogue(model: Model, routes: readonly string[]): readonly Attack[] {
  return [
    ...costlyAttacks(model),
    ...documentAttacks,
    ...bodyAttacks,
    ...socketAttacks,
    ...doorAttacks(model, routes),
  ];
}

/** Fields that take work and routes that no attack is about. */
export function uncovered(attacks: readonly Attack[], model: Model, routes: readonly string[]) {
  const covered = new Set(attacks.flatMap(({ covers }) => covers));
  const fields = worksOf(model).map(({ field }) => field);
  return [...fields, 'Subscription.changes', ...routes].filter((one) => !covered.has(one));
}
