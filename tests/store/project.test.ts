import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sumsOf } from '../../src/store/blocks/checksum.ts';
import { loadDataset } from '../../src/record/check/dataset.ts';
import { readFiles } from '../../src/record/files/readFiles.ts';
import { readInParts, readInTurns } from '../../src/store/part/readInParts.ts';
import { scanFiles } from '../../src/record/scan/scan.ts';
import { createWindows, project } from '../../src/store/project/project.ts';
import {
  type Subgraph,
  type GraphEdge,
  type Projection,
  type Properties,
  joined,
} from '../../src/projection/projection.ts';
import { type Edits, FIXTURE, NOW, add, copyWith, swap } from '../support/dataset.ts';

const fixture = await projectionOf(FIXTURE);

async function projectionOf(folder: string): Promise<Projection> {
  return project(await loadDataset(folder, NOW));
}

const projectionWith = async (edits: Edits) => projectionOf(await copyWith(edits));

function propertiesOf(id: string, { nodes }: Projection = fixture): Properties {
  return nodes.find((node) => node.id === id)?.properties ?? {};
}

function edgesOf(type: string, { edges }: Projection = fixture): string[] {
  return edges.filter((edge) => edge.type === type).map(({ from, to }) => `${from} > ${to}`);
}

function edge(type: string, from: string, to: string): GraphEdge | undefined {
  return fixture.edges.find((one) => one.type === type && one.from === from && one.to === to);
}

function namesOf(id: string, { attached }: Projection = fixture) {
  return attached
    .filter(({ label, to }) => label === 'Name' && to === id)
    .map((name) => name.properties);
}

describe('The projected graph', () => {
  it('labels a node with its type and all that the type implements', () => {
    const labels = (id: string) => fixture.nodes.find((node) => node.id === id)?.labels;

    expect(labels('hefei')).toEqual(['Node', 'Subject', 'Actor', 'Place', 'City']);
    expect(labels('ohio--hubei')).toEqual(['Node', 'Subject', 'Tie', 'SisterTie']);
    expect(labels('trade')).toEqual(['Node', 'Subject', 'Theme']);
  });

  it('has an end for every edge, and every id once', () => {
    const ids = fixture.nodes.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    const ends = [
      ...fixture.edges.flatMap(({ from, to }) => [from, to]),
      ...fixture.attached.map(({ to }) => to),
    ];
    expect(ends.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('has only the nodes, properties and edges that the model draws', () => {
    const model = readFileSync(new URL('../../cypher/_model.cypher', import.meta.url), 'utf8');
    const drawn = new Map<string, Set<string>>();
    for (const [, label = '', list = ''] of model.matchAll(/^\(:(\w+) \{(.*)\}\)$/gm))
      drawn.set(label, new Set(list.split(', ')));
    for (const [, type = '', list = ''] of model.matchAll(/-\[:(\w+)(?: \{(.*)\})?\]->/g))
      drawn.set(type, new Set([...(drawn.get(type) ?? []), ...list.split(', ')]));

    const held: (readonly [readonly string[], Properties])[] = [
      ...fixture.nodes.map(({ labels, properties }) => [labels, properties] as const),
      ...fixture.edges.map(({ type, properties }) => [[type], properties] as const),
      ...fixture.attached.map(({ label, properties }) => [[label], properties] as const),
    ];
    const undrawn = held.flatMap(([labels, properties]) =>
      Object.keys(properties)
        .filter((name) => !labels.some((label) => drawn.get(label)?.has(name)))
        .map((name) => `${labels.join(':')}.${name}`),
    );
    expect(new Set(undrawn)).toEqual(new Set());
    expect(fixture.edges.filter(({ type }) => !drawn.has(type))).toEqual([]);
  });

  it('is the same for the same rows', async () => {
    expect(await projectionOf(FIXTURE)).toEqual(fixture);
  });
});

describe('An abolished place', () => {
  it('has the day, and leads to what took its place', async () => {
    const abolitions = add(
      'delaware,2016-01-01,,gazette,,,,,,2026-11-01,',
      'delaware,,ohio,gazette,page 2,,,,,2026-11-01,',
    );
    const projection = await projectionWith({ 'abolitions.csv': abolitions });

    const day = '2016-01-01';
    expect(propertiesOf('delaware', projection)).toMatchObject({
      ...{ abolished: day, abolishedEarliest: day, abolishedLatest: day },
    });
    expect(edgesOf('MERGED_INTO', projection)).toEqual(['delaware > ohio']);
  });
});

describe('A projected tie', () => {
  const DAY = '1988-11-08';

  it('shows the value that folding prefers, with its bounds', () => {
    expect(propertiesOf('columbus-oh--hefei')).toMatchObject({
      ...{ start: DAY, startEarliest: DAY, startLatest: DAY, startSort: DAY },
      ...{ status: 'ACTIVE', contested: ['start'], sourceCount: 3n },
    });
  });

  it('obeys a curator: preferred wins, deprecated loses, retired is out', () => {
    expect(propertiesOf('ohio--hubei')['start']).toBe('1979');
    expect(propertiesOf('wilmington-nc--dandong')['start']).toBe('1987');
    expect(propertiesOf('columbus-oh--hefei')).toMatchObject({
      firstRecordedAt: '2026-11-01T00:00:00Z',
      lastChangedAt: '2026-11-10T00:00:00Z',
    });
  });

  it('was certainly in force until the day before its suspension, and is ENDED by its end', async () => {
    const withRow = async (row: string) =>
      propertiesOf('ohio--hubei', await projectionWith({ 'sister_ties.csv': add(row) }));

    const suspended = await withRow(
      'ohio--hubei,,,,[2022-03..],SUSPENDED,,,gazette,page 2,,,,,2026-11-01,',
    );
    expect(suspended).toMatchObject({
      ...{ status: 'SUSPENDED', statusAsOf: '2022-03', lastConfirmed: '2022-03' },
      endEarliest: '2022-02-28',
    });
    expect(suspended).not.toHaveProperty('end');
    expect(suspended).not.toHaveProperty('endLatest');
    const ended = await withRow('ohio--hubei,,,,2024,,,,gazette,page 2,,,,,2026-11-01,');
    expect(ended).toMatchObject({ end: '2024', status: 'ENDED' });
  });

  it('has no status that no source gives, and no date from `none` or `unknown`', () => {
    expect(propertiesOf('ohio--hubei')['status']).toBe('UNKNOWN');
    const denied = propertiesOf('columbus-in--xiangyang');
    expect(denied).toMatchObject({ status: 'UNKNOWN', startSort: '' });
    expect(denied).not.toHaveProperty('start');
    expect(denied).not.toHaveProperty('end');
  });

  it('is named after its parties and kind, namesakes by where they are', () => {
    const names = {
      'columbus-oh--hefei': 'Columbus (Ohio) and Hefei, sister cities',
      'wilmington-nc--dandong--sister-port':
        'Wilmington (North Carolina) and Dandong, sister ports',
      'ohio--hubei': 'Ohio and Hubei, sister states',
      'columbus-oh--hefei--ecopartnership':
        'Columbus (Ohio), Hefei, Center for Automotive Research and 2 others, EcoPartnership',
      'liu-lijuan--hefei--mayor': 'Liu Lijuan and Hefei, mayor',
      'richard-v-knight--ben-leffel': 'Richard V. Knight and Ben Leffel, mentorship',
      'wilmington-nc--dandong--port-1987': 'Port agreement',
      'columbus-oh--hefei--sister-agreement-1988': 'Columbus (Ohio) and Hefei, sister agreement',
    };
    for (const [id, name] of Object.entries(names)) expect(propertiesOf(id)['name']).toBe(name);
  });

  it('keeps its parties in the order of the source that names most, each once', () => {
    const party = (actor: string) => edge('PARTY_TO', actor, 'columbus-oh--hefei')?.properties;
    expect(party('columbus-oh')).toMatchObject({ role: 'PARTNER', ordinal: 0n });
    expect(party('hefei')).toMatchObject({ ordinal: 1n, namedAs: 'the city of Hefei' });
  });

  it("carries on PARTY_TO what an actor's ties are paged by", () => {
    expect(edge('PARTY_TO', 'hefei', 'columbus-oh--hefei')?.properties).toMatchObject({
      ...{ owner: 'hefei', tie: 'columbus-oh--hefei', start: DAY, sources: 3n },
      name: 'columbus (ohio) and hefei, sister cities',
    });
  });

  it('is among all that its parties are among', () => {
    expect(propertiesOf('columbus-oh--hefei')['among']).toEqual([
      ...['anhui', 'china', 'columbus-oh', 'hefei', 'hofei', 'ohio', 'united-states'],
    ]);
  });

  it('is in no state with a party at any depth inside a city with the rank of one', async () => {
    const graph = await projectionWith({
      'cities.csv': add(
        'capital,Capital,CITY,china,,,,,register,,,,,,2026-11-01,',
        'inner-district,Inner District,DISTRICT,capital,,,,,register,,,,,,2026-11-01,',
        'old-town,Old Town,TOWN,inner-district,,,,,register,,,,,,2026-11-01,',
      ),
      'identifiers.csv': add('capital,ISO_3166_2,CN-BJ,almanac,,,,,,2026-11-01,'),
      'sister_ties.csv': add(
        'columbus-oh--old-town,SISTER_CITY,columbus-oh|old-town,,,,,,register,,,,,,2026-11-01,',
      ),
    });

    expect(propertiesOf('columbus-oh--old-town', graph)['states']).toEqual(['none', 'ohio']);
  });

  it('measures the way between two places that have points', () => {
    expect(propertiesOf('columbus-oh--hefei')['distanceKm']).toBeCloseTo(11_759.7, 1);
    expect(propertiesOf('columbus-in--xiangyang')).not.toHaveProperty('distanceKm');
  });

  it('is an edge of its kind between each two of its parties, witnesses apart', () => {
    expect(edgesOf('SISTER_CITY')).toEqual([
      'columbus-in > xiangyang',
      'columbus-oh > hefei',
      'wilmington-nc > dandong',
    ]);
    expect(edgesOf('ECO_PARTNERSHIP')).toHaveLength(10);
    expect(edge('SISTER_CITY', 'columbus-oh', 'hefei')?.properties).toEqual({
      tie: 'columbus-oh--hefei',
      start: '1988-11-08',
      status: 'ACTIVE',
    });
  });
});

describe('A projected actor', () => {
  it('is shown by its common English name and found by all', () => {
    const chinese = { language: 'zh-Hans', script: 'Hans' };
    expect(propertiesOf('hefei')).toMatchObject({
      name: 'Hefei',
      nameKey: 'hefei',
      nameKeys: ['hefei', '合肥市', '合肥', 'ho-fei'],
      formerIds: ['hofei'],
      among: ['hefei', 'hofei', 'anhui', 'china'],
    });
    expect(namesOf('hefei')).toEqual([
      { text: 'Hefei', key: 'hefei', kind: 'COMMON', language: 'en', script: 'Latn', ordinal: 0n },
      { text: '合肥市', key: '合_肥_市', kind: 'OFFICIAL', ...chinese, ordinal: 1n },
      { text: '合肥', key: '合_肥', kind: 'COMMON', ...chinese, ordinal: 2n },
      {
        ...{ text: 'Ho-fei', key: 'ho_fei', kind: 'ROMANIZATION', language: 'zh-Latn-wadegile' },
        ...{ script: 'Latn', scheme: 'wadegile', ordinal: 3n },
      },
    ]);
  });

  it('has a former name with its dates, and not one that a better source denies', () => {
    expect(namesOf('xiangyang')).toContainEqual({
      ...{ text: 'Xiangfan', key: 'xiangfan', kind: 'FORMER', language: 'en', script: 'Latn' },
      ...{ since: '1949', until: '2010-12-09', ordinal: 2n },
    });
    expect(namesOf('columbus-oh').map(({ text }) => text)).toEqual(['Columbus']);
    expect(propertiesOf('columbus-oh')['contested']).toContain('names');
  });

  it('knows its state and country through what contains it', () => {
    expect(edgesOf('IN_STATE')).toContain('shushan-district > anhui');
    expect(edgesOf('IN_COUNTRY')).toContain('shushan-district > china');
    const university = 'hefei-university-of-technology';
    expect(propertiesOf(university)['among']).toEqual([
      ...[university, 'shushan-district', 'hefei', 'hofei', 'anhui', 'china'],
    ]);
  });

  it('keeps floats and integers apart', () => {
    expect(propertiesOf('columbus-oh')).toMatchObject({ population: 787_033n, latitude: 39.96118 });
  });

  it('is distinct from another once, whichever was named first', () => {
    expect(edgesOf('DISTINCT_FROM')).toEqual([
      'columbus-in > columbus-oh',
      'wilmington-de > wilmington-nc',
    ]);
  });
});

describe('Projected evidence', () => {
  it('makes a claim of every cell, and of every item of a list', () => {
    const about = (subject: string) => {
      const of = fixture.edges.filter(({ type, to }) => type === 'ABOUT' && to === subject);
      const claims = of.map(({ from }) => propertiesOf(from));
      return claims.map(({ property, value }) => `${String(property)} ${String(value)}`);
    };

    expect(about('memberships').length).toBe(0);
    expect(about('columbus-oh--sister-cities-international').sort()).toEqual([
      'parties MEMBER:columbus-oh',
      'parties NETWORK:sister-cities-international',
      'status ACTIVE',
    ]);
    expect(about('hefei').sort()).toContain('point 31.86389 117.28083');
    expect(about('hefei').sort()).toContain('identifiers WIKIDATA:Q185684');
  });

  it("keeps a claim's id as long as what it says stays", async () => {
    const idOf = ({ nodes }: Projection, of: string) =>
      nodes.find(({ labels, properties: { value } }) => labels.includes('Claim') && value === of)
        ?.id;
    const more = await projectionWith({
      'sister_ties.csv': swap('ACTIVE,trade', 'DORMANT,trade'),
    });

    expect(idOf(fixture, '1988-11-08')).toMatch(/^claim-[0-9a-f]{16}$/);
    expect(idOf(more, '1988-11-08')).toBe(idOf(fixture, '1988-11-08'));
    expect(idOf(more, 'DORMANT')).not.toBe(idOf(fixture, 'ACTIVE'));
  });

  it('cites the work that a claim is taken from, as the source words it', () => {
    expect(edge('CITES', 'blog', 'thesis')?.properties).toEqual({ as: 'Leffel 2010' });
    expect(edgesOf('MAY_BE')).toEqual(['study > study-a', 'study > study-b']);
  });

  it('cites a work that only `taken_from` names', async () => {
    const projection = await projectionWith({
      'sources.csv': swap('thesis=Leffel 2010|study=a study of 2016', 'study=a study of 2016'),
    });

    expect(edgesOf('CITES', projection)).toEqual(['blog > study', 'blog > thesis']);
  });

  it('holds what is known only by citation to be second-hand', () => {
    expect(propertiesOf('columbus-oh--hefei--gain-2009')['confidence']).not.toBe('CONFIRMED');
  });
});

describe('The projected dataset', () => {
  it('counts what there is, by type', () => {
    expect(JSON.parse(String(fixture.dataset['counts']))).toMatchObject({
      ...{ City: 8, SisterTie: 5, Source: 8, Theme: 3 },
    });
    expect(fixture.dataset).toMatchObject({ name: 'Two rivers, for tests', licence: 'CC-BY-4.0' });
  });

  it('says so when nobody stated a licence', async () => {
    const { dataset } = await projectionWith({ 'dataset.csv': () => 'name,licence\n' });

    expect(dataset['licence']).toBe('NOASSERTION');
  });

  it('has another checksum when the graph is another', async () => {
    const other = await projectionWith({ 'themes.csv': add('peace,Peace,,2026-11-01') });

    expect(sumsOf(other).checksum).not.toBe(sumsOf(fixture).checksum);
  });
});

describe('Windows of a projection', () => {
  /** What belongs to some nodes, in an order of its own. */
  function ownedBy(ids: ReadonlySet<string>, { nodes, edges, attached }: Subgraph): string[] {
    const owned = [
      ...nodes.filter(({ id }) => ids.has(id)),
      ...edges.filter(({ from }) => ids.has(from)),
      ...attached.filter(({ to }) => ids.has(to)),
    ];
    const textOf = (value: unknown) =>
      JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? `${part}n` : part));
    return owned.map(textOf).sort();
  }

  it.each([1, 2, 7, 100_000])('of %d subjects are one graph', async (size) => {
    const projection = project(await loadDataset(FIXTURE, NOW), size);

    expect(sumsOf(projection)).toEqual(sumsOf(fixture));
    expect(projection.dataset).toEqual(fixture.dataset);
  });

  it.each([1, 30, 100_000])(
    'are the same of rows kept as bytes, %d claims folded',
    async (most) => {
      const scanned = scanFiles(await readFiles(FIXTURE));
      const read = scanned && readInParts(scanned, NOW, { mostClaims: most });
      const projection = read && project(read);

      expect(projection && sumsOf(projection)).toEqual(sumsOf(fixture));
      expect(projection?.dataset).toEqual(fixture.dataset);
      expect(read?.content).toEqual((await loadDataset(FIXTURE, NOW)).content);
    },
  );

  it('are the same of rows that are read in turns with other work', async () => {
    const scanned = scanFiles(await readFiles(FIXTURE));
    let isServed = false;
    setImmediate(() => (isServed = true));
    const read = scanned && (await readInTurns(scanned, NOW));

    expect(isServed).toBe(true);
    expect(read && sumsOf(project(read))).toEqual(sumsOf(fixture));
  });

  it('are not read to the end when nobody needs them any more', async () => {
    const scanned = scanFiles(await readFiles(FIXTURE));

    await expect(scanned && readInTurns(scanned, NOW, AbortSignal.abort())).rejects.toThrow(
      'aborted',
    );
  });

  it('have all that belongs to a node, whichever it is', async () => {
    const windows = createWindows(await loadDataset(FIXTURE, NOW), 1);
    const whole = joined([...windows.all()]);

    for (const { id } of whole.nodes) {
      const ids = new Set([id]);
      const touching = joined([...windows.touching(ids)]);
      expect(ownedBy(ids, touching)).toEqual(ownedBy(ids, whole));
    }
  });
});
