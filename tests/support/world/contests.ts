import type { GraphQLSchema } from 'graphql';
import { contestsAbout } from '../../../src/store/project/projectSubject.ts';
import type { SubNode, GraphEdge, Properties } from '../../../src/projection/projection.ts';
import type { ClaimWord } from '../../../src/evidence/claim.ts';
import { type Draft, present, toNode } from './drafts.ts';

/** The contests of each draft's claims. */
export function contestsIn(
  words: ReadonlyMap<Draft, readonly ClaimWord[]>,
  edges: readonly GraphEdge[],
  schema: GraphQLSchema,
): SubNode[] {
  const drafts = new Map([...words.keys()].map((draft) => [draft.id, draft]));
  return [...words].flatMap(([draft, said]) => {
    const parties = partiesOf(draft);
    const reached = {
      among: [...new Set(parties.flat())],
      reach: parties.flatMap((ids, at) => ids.map((id) => `${at}:${id}`)),
      partyCount: BigInt(parties.length),
    };
    const properties: Properties = { ...present(draft.properties), ...reached };
    return contestsAbout({ ...toNode(draft, schema), words: said, properties });
  });

  function partiesOf({ id, parties, properties }: Draft): readonly (readonly string[])[] {
    if (parties.length > 0) return parties.map(({ actor }) => amongOf(actor));
    if (properties.among !== undefined) return [amongOf(id)];
    return edges.flatMap((edge) => {
      const to = edge.from === id && ABOUT.includes(edge.type) ? drafts.get(edge.to) : undefined;
      return to === undefined ? [] : partiesOf(to);
    });
  }

  function amongOf(id: string): readonly string[] {
    return drafts.get(id)?.properties.among as readonly string[];
  }
}

const ABOUT = ['MEASURES', 'CONCERNS', 'EFFECT_ON'];
