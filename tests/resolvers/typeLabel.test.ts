import { describe, expect, it } from 'vitest';
import { askShipped } from '../support/shipped.ts';

interface Labeled {
  readonly __typename: string;
  readonly typeLabel: string;
}

describe('The label of a type', () => {
  const ask = askShipped();

  it('can be asked of all types at once, in words for a reader', async () => {
    const firsts = [
      ...['countries', 'states', 'cities', 'institutions', 'people', 'groups'],
      ...['ties', 'events', 'policies', 'impacts', 'sources', 'themes'],
    ];
    const document = `query Firsts {
      ${firsts.map((name) => `${name}(first: 3) { edges { node { ...Labeled } } }`).join('\n')}
    }
    fragment Labeled on Subject { __typename typeLabel }`;
    const answer = (await ask(document)) as Readonly<
      Record<string, { readonly edges: readonly { readonly node: Labeled }[] }>
    >;

    const labels = Object.values(answer).flatMap(({ edges }) => edges.map(({ node }) => node));
    expect(labels.length).toBeGreaterThan(30);
    for (const { typeLabel } of labels) expect(typeLabel).toMatch(/^[A-Z][\w-]+( [A-Za-z]+)*$/);
    expect(labels).toContainEqual({ __typename: 'Country', typeLabel: 'Country' });
    expect(labels).toContainEqual({ __typename: 'Impact', typeLabel: 'Impact' });
    expect(labels).toContainEqual({ __typename: 'Theme', typeLabel: 'Theme' });
  });

  it('goes by the kind where there is one, below every type that has it', async () => {
    const answer = await ask(`{
      city(id: "columbus-oh") {
        typeLabel
        state { typeLabel country { typeLabel } }
        ties(first: 1, filter: { kinds: [SISTER_CITY] }) { edges { node {
          typeLabel
          ... on SisterTie { own: typeLabel }
          parties { actor { typeLabel } }
          record { sources { typeLabel } claims(first: 1) { edges { node { subject { typeLabel } } } } }
        } } }
      }
      search(text: "Knight", types: [PERSON], first: 1) { edges { node { ... on Subject { typeLabel } } } }
      events(filter: { kinds: [LECTURE] }, first: 1) { edges { node { typeLabel } } }
      policies(filter: { kinds: [PROGRAMME] }, first: 1) { edges { node { typeLabel } } }
      institutions(filter: { kinds: [NGO] }, first: 1) { edges { node { typeLabel } } }
    }`);

    expect(answer).toMatchObject({
      city: {
        typeLabel: 'City',
        state: { typeLabel: 'State', country: { typeLabel: 'Country' } },
        ties: {
          edges: [
            {
              node: {
                typeLabel: 'Sister city',
                own: 'Sister city',
                parties: [{ actor: { typeLabel: 'City' } }, { actor: { typeLabel: 'City' } }],
                record: {
                  claims: { edges: [{ node: { subject: { typeLabel: 'Sister city' } } }] },
                },
              },
            },
          ],
        },
      },
      search: { edges: [{ node: { typeLabel: 'Person' } }] },
      events: { edges: [{ node: { typeLabel: 'Lecture' } }] },
      policies: { edges: [{ node: { typeLabel: 'Program' } }] },
      institutions: { edges: [{ node: { typeLabel: 'NGO' } }] },
    });
  });
});
