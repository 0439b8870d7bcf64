import { describe, expect, it } from 'vitest';
import { swap } from '../support/dataset.ts';
import { bytesOf } from '../support/exports.ts';
import { openFixtureServer } from '../support/fixtureServer.ts';
import { useOpened } from '../support/useOpened.ts';

type Graph = Readonly<Record<'@graph', readonly Record<string, unknown>[]>>;

/** The gazette has a publisher's owner, and the fixture says when it was read. */
const OWNED = {
  'sources.csv': swap(
    'NEWS,SECONDARY,,,,,2013-06-09',
    'NEWS,SECONDARY,,,sister-cities-international,,2013-06-09',
  ),
};

describe('A source that can be followed', () => {
  const server = useOpened(() => openFixtureServer(OWNED));

  const read = async (format: string) =>
    JSON.parse(
      String(await bytesOf(server.url, { query: '{ sources { totalCount } }', format })),
    ) as unknown;

  it('says whose word it is, where it is archived and when it was read', async () => {
    const data = await server.ask(
      '{ source(id: "gazette") { origin { id } url archivedUrl accessed { edtf text } } }',
    );

    expect(data).toEqual({
      source: {
        origin: { id: 'sister-cities-international' },
        url: 'https://example.org/gazette',
        archivedUrl: 'https://example.net/gazette',
        accessed: { edtf: '2026-10-30', text: '30 October 2026' },
      },
    });
  });

  it('says so in CSL-JSON and JSON-LD', async () => {
    const csl = (await read('csl')) as readonly Record<string, unknown>[];
    const { '@graph': items } = (await read('jsonld')) as Graph;

    expect(csl.find(({ id }) => id === 'gazette')).toMatchObject({
      accessed: { 'date-parts': [[2026, 10, 30]] },
      custom: { origin: 'Sister Cities International' },
    });
    expect(csl.find(({ id }) => id === 'blog')).toMatchObject({
      author: [{ family: 'Leffel', given: 'Ben' }],
      publisher: 'Sister Cities International',
    });
    const item = items.find(({ '@id': id }) => String(id).endsWith('gazette'));
    expect(item).toMatchObject({
      accessed: '2026-10-30',
      origin: { name: 'Sister Cities International' },
    });
  });
});
