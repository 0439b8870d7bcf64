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
});
