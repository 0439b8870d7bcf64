import type { Attached, Projection } from '../../src/dataset/projection.ts';
import { type Draft, createDrafts, present } from './drafts.ts';
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
  for (const tie of drafts.ties())
    Object.assign(tie.properties, { themeIds: drafts.themesOf(tie) });
  return {
    nodes: [...all.map(drafts.toNode), ...evidence.nodes],
    edges: [...drafts.edges, ...all.flatMap(toTies), ...evidence.edges],
    attached: [...all.flatMap(({ attached }) => attached), ...drafts.ties().flatMap(toVersions)],
    redirects: drafts.redirects,
    dataset: {
      ...{ version: 'world', contentHash: 'made-up', licence: 'CC0-1.0', name: 'A world' },
      counts: JSON.stringify({ City: 30, SisterTie: 70 }),
    },
  };
}

/** What the record had of a tie at first, and what it has now. */
function toVersions({ id, properties }: Draft): Attached[] {
  const {
    name: _name,
    nameKey: _key,
    nameKeys: _keys,
    start: _start,
    startSort: _sort,
    ...facts
  } = properties;
  const [first, last] = [facts.firstRecordedAt, facts.lastChangedAt].map((at) =>
    String(at).slice(0, 10),
  );
  const version = (from = '', until = '', change: Draft['properties'] = {}) => ({
    label: 'Version',
    properties: present({ ...facts, ...change, from, until }),
    type: 'VERSION_OF',
    to: id,
  });
  const early = { status: 'PROPOSED', sourceCount: 1n, contested: [], themeIds: [], sourceIds: [] };
  const now = version(last, '9999-12-31');
  return first === last ? [now] : [version(first, last, early), now];
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
