import { yieldTo } from '../../src/launcher/child.ts';
import { loadOwnModel } from '../../src/resolvers/ownModel.ts';
import { type Attacking, type Pace, createAttackers } from './attacker.ts';
import { createCatalogue } from './catalogue.ts';
import { answer } from '../child.ts';
import { readRoutes } from './routes.ts';

// Attackers have a machine of their own; this one must not take what it attacks with from the server.
yieldTo(process.pid, 10);

const catalogue = createCatalogue(await loadOwnModel(), await readRoutes());
let attackBy: ReturnType<typeof createAttackers> | undefined;

/** The first message says whom it attacks, each other one by which attack. */
answer((value: Attacking | { readonly name: string; readonly pace: Pace }) => {
  if ('url' in value) {
    attackBy = createAttackers(value);
    return Promise.resolve(null);
  }
  const attack = catalogue.find(({ name }) => name === value.name);
  if (attackBy === undefined || attack === undefined) throw new Error(`No attack: ${value.name}`);
  return attackBy(attack, value.pace);
});
