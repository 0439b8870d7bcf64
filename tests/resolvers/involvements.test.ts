import { describe, expect, it } from 'vitest';
import type { PersonInvolvementEdge, Query } from '../../src/generated/schema.ts';
import { readEdges } from '../support/readAll.ts';
import { askShipped } from '../support/shipped.ts';

const EDGE = `cursor kind roleLabel when { earliest latest } node { id }
  claim { subject { id } }`;

describe("A person's involvements", () => {
  const ask = askShipped();

  it('are all ties, signatures and events of each person, latest first, each with its claim', async () => {
    const { people } = (await ask(`{ people(first: 90) { edges { node { id
      involvements(first: 20) { totalCount edges { ${EDGE} } }
      ties(first: 10) { totalCount edges { role node { id } } }
      signed(first: 10) { totalCount edges { node { id } } }
      events(first: 10) { totalCount edges { role node { id } } } } } } }`)) as Query;

    const seen = new Set<string>();
    for (const { node: person } of people.edges) {
      const { totalCount, edges } = person.involvements;
      const wanted = [
        ...person.ties.edges.map(({ node }) => `TIE ${node.id}`),
        ...person.signed.edges.map(({ node }) => `SIGNATURE ${node.id}`),
        ...person.events.edges.map(({ node }) => `EVENT ${node.id}`),
      ];
      expect(edges.map(({ kind, node }) => `${kind} ${node.id}`).sort()).toEqual(wanted.sort());
      expect(totalCount).toBe(wanted.length);
      const days = edges.map(({ when }) => when?.earliest ?? when?.latest ?? '');
      expect(days).toEqual(days.toSorted().toReversed());
      for (const { claim, node } of edges) expect(claim?.subject.id).toBe(node.id);
      edges.forEach(({ kind }) => seen.add(kind));
    }
    expect([...seen].sort()).toEqual(['EVENT', 'SIGNATURE', 'TIE']);
  });

  it('are paged without gaps or repeats', async () => {
    const { people } = (await ask(
      `{ people(first: 100) { edges { node { id involvements { totalCount } } } } }`,
    )) as Query;
    const busiest = people.edges
      .map(({ node }) => node)
      .toSorted((a, b) => b.involvements.totalCount - a.involvements.totalCount)[0];
    const involvements = `person(id: "${busiest?.id}").involvements(first: 1)`;
    const edges = await readEdges<PersonInvolvementEdge>(ask, involvements, EDGE);
    const walked = edges.map(({ kind, node, roleLabel }) => `${kind} ${node.id} ${roleLabel}`);

    expect(walked.length).toBe(busiest?.involvements.totalCount);
    expect(walked.length).toBeGreaterThan(2);
    expect(new Set(walked).size).toBe(walked.length);
  });
});
