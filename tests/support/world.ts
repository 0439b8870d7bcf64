import type { Projection } from '../../src/dataset/projection.ts';
import { type Draft, createDrafts } from './drafts.ts';
import { createRandom } from './random.ts';
import { draftEvidence, evidenceOf } from './worldEvidence.ts';
import { draftEvents } from './worldEvents.ts';
import { draftActors } from './worldActors.ts';
import { draftTies } from './worldTies.ts';

/**
 * A made-up record of every type: contested claims, missing values, namesakes, dates of every exactness, merged ids and
 * a hub. The same for the same seed.
 */
export function createWorld(seed: number): Projection {
  const drafts = createDrafts(createRandom(seed));
  draftEvidence(drafts);
  draftActors(drafts);
  draftTies(drafts);
  draftEvents(drafts);
  const all = drafts.all();
  const evidence = evidenceOf(all, drafts.random);
  return {
    nodes: [...all.map(drafts.toNode), ...evidence.nodes],
    edges: [...drafts.edges, ...all.flatMap(toTies), ...evidence.edges],
    attached: all.flatMap(({ attached }) => attached),
    redirects: drafts.redirects,
    dataset: {
      ...{ version: 'world', contentHash: 'made-up', licence: 'CC0-1.0', name: 'A world' },
      counts: JSON.stringify({ City: 30, SisterTie: 70 }),
    },
  };
}

/** What an index pages by stands on the edge too. */
function toTies({ id, parties, properties }: Draft) {
  return parties.map(({ actor, role, namedAs }, ordinal) => ({
    type: 'PARTY_TO',
    from: actor,
    to: id,
    properties: {
      ...{ role, ordinal: BigInt(ordinal), owner: actor, tie: id },
      ...(namedAs !== null && { namedAs }),
      ...{ start: properties.startSort ?? '', name: properties.nameKey ?? '' },
      sources: properties.sourceCount ?? 0n,
    },
  }));
}
