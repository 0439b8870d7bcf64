import { describe, expect, it } from 'vitest';
import { askShipped } from '../support/shipped.ts';

const STATE_MEDIA = ['xinhua', 'china-daily', 'peoples-daily', 'global-times', 'reference-news'];

interface Source {
  readonly origin: { readonly id: string } | null;
}

describe('Works of the media of one state', () => {
  const ask = askShipped();

  it.each(STATE_MEDIA)('have it as their origin: %s', async (publisher) => {
    const { sources } = (await ask(
      `{ sources(first: 100, filter: { publisher: "${publisher}" }) { edges { node { origin { id } } } } }`,
    )) as { sources: { edges: readonly { node: Source }[] } };

    expect(sources.edges.length).toBeGreaterThan(0);
    for (const { node } of sources.edges) expect(node.origin).toEqual({ id: 'china' });
  });

  it('do not confirm each other: Xinhua and China Daily on Yorba Linda and Tongchuan', async () => {
    const { tie } = (await ask(
      `{ tie(id: "yorba-linda-ca--tongchuan") { record { confidence { level because } sources { publisher { id } } } } }`,
    )) as {
      tie: {
        record: {
          confidence: { level: string; because: readonly string[] };
          sources: readonly { publisher: { id: string } }[];
        };
      };
    };
    const { confidence, sources } = tie.record;

    expect(sources.map(({ publisher }) => publisher.id).toSorted()).toEqual([
      'china-daily',
      'xinhua',
    ]);
    expect(confidence.level).toBe('STATED');
    expect(confidence.because.join(' ')).toContain('not independent of each other');
  });
});
