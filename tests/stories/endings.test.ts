import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHIPPED } from '../../src/commands/folders.ts';
import { canonicalRows } from '../../src/record/files/canonicalRows.ts';
import { canonicalTexts } from '../../src/record/files/canonicalText.ts';
import { readFiles, readTables } from '../../src/record/files/readFiles.ts';
import { importDataset } from '../../src/store/load/importDataset.ts';
import { closureOf } from '../../src/store/part/closure.ts';
import { scanFiles } from '../../src/record/scan/scan.ts';
import { tables } from '../../src/record/tables/tables.ts';
import { openDriver } from '../../src/neo4j/driver.ts';
import { scratchNeo4j } from '../support/neo4j.ts';
import { type TestServer, openTestServer } from '../support/server.ts';

type Ending = readonly [
  tie: string,
  status: string,
  end: string | null,
  event: string,
  when: string,
  by: string,
  source: string,
];

/** Each was checked against the title and the date of its source. */
const ENDINGS: readonly Ending[] = [
  [
    'moscow--warsaw',
    'ENDED',
    null,
    'DECISION',
    '2022-03-03',
    'Warsaw City Council',
    'Samorządy zrywają współpracę z miastami z Rosji i Białorusi',
  ],
  [
    'moscow--riga',
    'ENDED',
    null,
    'DECISION',
    '2022-03-02',
    'Riga City Council',
    'Riga has stopped cooperation with Moscow',
  ],
  [
    'moscow--vilnius',
    'ENDED',
    null,
    'DECISION',
    '[..2022-02-28]',
    'city of Vilnius',
    'Литовские города заявили о разрыве',
  ],
  [
    'saint-petersburg--tallinn',
    'ENDED',
    null,
    'DECISION',
    '2022',
    'Tallinn City Government',
    'Tartu, Tallinn end cooperation',
  ],
  [
    'krakow--moscow',
    'ENDED',
    '2022-09-16',
    'DECISION',
    '2022-03',
    'Krakow City Council',
    'Od dziś Kraków nie jest miastem partnerskim',
  ],
  [
    'krakow--saint-petersburg',
    'ENDED',
    '2022-09-16',
    'TERMINATION',
    '2022-09-16',
    'Krakow City Council',
    'Od dziś Kraków nie jest miastem partnerskim',
  ],
  [
    'kaliningrad--olsztyn',
    'ENDED',
    null,
    'DECISION',
    '[..2022-03-03]',
    'Olsztyn City Council',
    'Olsztyn zerwał umowę o współpracy',
  ],
  [
    'kaliningrad--lodz',
    'ENDED',
    null,
    'DECISION',
    '2022-03-02',
    'Lodz City Council',
    'Miasto Łódź zrywa',
  ],
  [
    'brno--voronezh',
    'ENDED',
    null,
    'DECISION',
    '2022-03',
    'Brno City Assembly',
    'Brno dá 20 milionů',
  ],
  [
    'aarhus--saint-petersburg',
    'ENDED',
    null,
    'DECISION',
    '2022-03',
    'Aarhus City Council',
    'Aalborg og Aarhus dropper',
  ],
  [
    'murmansk--tromso',
    'ENDED',
    null,
    'DECISION',
    '2022-10-26',
    'Tromso Municipal Council',
    'Kommuner reagerer på',
  ],
  [
    'murmansk--szczecin',
    'ENDED',
    '2022-03',
    'TERMINATION',
    '2022-03',
    'Murmansk City Council',
    'Murmansk severed sister city ties',
  ],
  [
    'groningen--murmansk',
    'ENDED',
    '2024-04-24',
    'TERMINATION',
    '2024-04-24',
    'Stedenband Groningen-Moermansk',
    'Opheffing Stedenband',
  ],
  [
    'eindhoven--nanjing',
    'ENDED',
    '2022~',
    'TERMINATION',
    '2022~',
    'Eindhoven',
    'Gemeenten heroverwegen stedenrelaties',
  ],
  [
    'arnhem--wuhan',
    'ENDED',
    null,
    'DECISION',
    '2021-07-21',
    'Arnhem City Council',
    'Arnhem verbreekt stedenband met Wuhan',
  ],
  [
    'minsk--nottingham',
    'ENDED',
    '2022-03',
    'TERMINATION',
    '2022-03',
    'Nottingham City Council',
    "Campaign Group 'Disappointed'",
  ],
  [
    'kaliningrad--panevezys',
    'ENDED',
    '2022',
    'TERMINATION',
    '2022',
    'city authorities of Panevezys',
    'Літоўскі горад Панявеж',
  ],
  [
    'kyiv--saint-petersburg',
    'ENDED',
    null,
    'DECISION',
    '2016-02-11',
    'Kyiv City Council',
    'Киев разорвал побратимство',
  ],
  [
    'kharkiv--moscow',
    'ENDED',
    null,
    'DECISION',
    '2022-05-11',
    'Kharkiv City Council',
    'Харьков разорвал побратимские отношения',
  ],
  [
    'bryansk--chernivtsi',
    'ENDED',
    '2016',
    'DECISION',
    '2016-02-26',
    'Chernivtsi City Council',
    'Більше не браття',
  ],
  [
    'colorado-springs-co--smolensk',
    'ENDED',
    '[..2022-07-31]',
    'TERMINATION',
    '[..2022-07-31]',
    'Colorado Springs',
    'Seventh international sister city',
  ],
  [
    'maryland--leningrad-oblast',
    'ENDED',
    '2022-02-28',
    'TERMINATION',
    '2022-02-28',
    'governor of Maryland (Larry Hogan)',
    "Chicago cut ties with 'sister city' Moscow",
  ],
  [
    'beijing--prague',
    'ENDED',
    '2019-10-07',
    'TERMINATION',
    '2019-10-07',
    'Prague City Board',
    'Prague Decided to Terminate',
  ],
  [
    'shanghai--prague',
    'ENDED',
    '2020-01-14',
    'TERMINATION',
    '2020-01-14',
    "Shanghai Municipal People's Government",
    'Shanghai cuts all official ties with Prague',
  ],
  [
    'grodno--wroclaw',
    'ENDED',
    null,
    'DECISION',
    '[..2022-03-04]',
    'Wroclaw City Council',
    'Samorządy zrywają współpracę',
  ],
  [
    'chicago-il--moscow',
    'SUSPENDED',
    null,
    'SUSPENSION',
    '2022-02-28',
    'mayor of Chicago (Lori Lightfoot)',
    'Chicago suspends Sister City relationship with Moscow',
  ],
  [
    'glasgow--rostov-on-don',
    'SUSPENDED',
    null,
    'SUSPENSION',
    '2022-02-24',
    'Glasgow City Council',
    'Ukraine invasion: Glasgow council leader',
  ],
  [
    'houston-tx--tyumen',
    'SUSPENDED',
    null,
    'SUSPENSION',
    '2023-02-24',
    'mayor of Houston (Sylvester Turner)',
    'City of Houston suspends',
  ],
  [
    'barcelona--tel-aviv',
    'SUSPENDED',
    null,
    'SUSPENSION',
    '2025-05-30',
    'Barcelona City Council',
    'Barcelona ends friendship agreement',
  ],
  [
    'milan--saint-petersburg',
    'SUSPENDED',
    null,
    'SUSPENSION',
    '2012-11',
    'Milan City Council',
    '[Milan: end the twinning',
  ],
  [
    'prague--saint-petersburg',
    'SUSPENDED',
    null,
    'SUSPENSION',
    '2014-09-02',
    'Prague City Board',
    'Prague suspends partnership',
  ],
  [
    'osaka--san-francisco-ca',
    'ENDED',
    '2018-10-02',
    'TERMINATION',
    '2018-10-02',
    'Mayor Hirofumi Yoshimura',
    'Osaka severs sister-city ties',
  ],
  [
    'gdansk--kaliningrad',
    'ENDED',
    null,
    'DECISION',
    '2022-03',
    'Gdańsk City Council',
    'Gdańsk zrywa współpracę',
  ],
  [
    'bialystok--kaliningrad',
    'ENDED',
    '[..2022-02-27]',
    'DECISION',
    '2022-02-27',
    'Mayor Tadeusz Truskolaski',
    'Polskie miasta zrywają',
  ],
  ['aarau--delft', 'ENDED', '[..2018-06]', 'DECISION', '[..2018-06]', 'Delft', 'Beziehung beendet'],
  ['castrop-rauxel--delft', 'ENDED', '2000', 'TERMINATION', '2000', 'Mayor of Delft', 'Delft (NL)'],
  [
    'coventry--volgograd',
    'SUSPENDED',
    null,
    'SUSPENSION',
    '[..2022-03-23]',
    'Coventry City Council',
    'Coventry no longer twinned',
  ],
  [
    'lisbon--moscow',
    'SUSPENDED',
    null,
    'SUSPENSION',
    '2022-04-27',
    'Câmara Municipal de Lisboa',
    'Relações Internacionais',
  ],
];

/** Well-known ties, with the start that a page says which was read. */
const STARTS = [
  ['beijing--london', '2006-04-10'],
  ['berlin--london', '2000'],
  ['berlin--moscow', '1991'],
  ['berlin--paris', '1987'],
  ['bordeaux--munich', '1964-05-30'],
  ['bremen--gdansk', '1976-04-12'],
  ['caen--wurzburg', '1962-05-13'],
  ['coventry--volgograd', '1944'],
  ['dresden--rotterdam', '1988'],
  ['edinburgh--munich', '1954'],
  ['gdansk--kalmar', '1991-05-17'],
  ['jinan--vantaa', '2001-08-27'],
  ['klagenfurt--wiesbaden', '1930'],
  ['kosice--wuppertal', '1980-05-22'],
  ['krakow--nuremberg', '1979-10-02'],
  ['lisbon--madrid', '1979-05-31'],
  ['london--new-york-ny', '2001'],
  ['los-angeles-ca--nagoya', '1959-04-01'],
  ['new-york-ny--beijing', '1980'],
  ['new-york-ny--tokyo', '1960'],
  ['osaka--san-francisco-ca', '1957-10'],
] as const;

/** Ties that a decision left standing, with the day on which they stood. */
const KEPT = [
  ['kunming--wagga-wagga', '2020-04-22', ['DECISION', 'REVERSAL']],
  ['berlin--moscow', '2022-03', ['REFUSAL']],
  ['hakodate--vladivostok', '2022-03-25', ['REFUSAL']],
] as const;

const ABOLISHED = ['alsace', 'nord-pas-de-calais', 'oulu-province', 'southern-finland-province'];

let server: TestServer;
let close = () => Promise.resolve();
beforeAll(async () => {
  const address = await scratchNeo4j();
  const driver = openDriver(address);
  const ties = new Set([...ENDINGS, ...KEPT, ...STARTS].map(([id]) => id));
  await importDataset(await rowsAbout([...ties]), driver);
  server = await openTestServer(address, { TIMEOUT_MS: '100000', MAX_QUEUE_MS: '100000' });
  close = async () => {
    await server.close();
    await driver.close();
  };
}, 300_000);
afterAll(() => close());

/** A folder with the rows of the shipped record that are about these ties and about what happened to them. */
async function rowsAbout(ties: readonly string[]): Promise<string> {
  const files = await readFiles(SHIPPED);
  const { rows } = readTables(files, tables);
  const concerns = ({ cells }: (typeof rows)[number]) =>
    cells['concerns']?.split('|').some((id) => ties.includes(id)) === true;
  const events = rows.filter(concerns).flatMap(({ cells }) => cells['id'] ?? []);
  const scanned = scanFiles(files);
  const found = scanned && closureOf([...ties, ...events, ...ABOLISHED], [], scanned);
  if (found == null) throw new Error('The rows cannot be read.');
  const plain = rows.filter(({ table }) => ['Dataset', 'Theme'].includes(table.type));
  const folder = await mkdtemp(join(tmpdir(), 'proxeny-endings-'));
  const texts = canonicalTexts(
    canonicalRows([...[...found.values()].flat(), ...plain], tables),
    tables,
  );
  await Promise.all([...texts].map(([file, text]) => writeFile(join(folder, file), text)));
  return folder;
}

interface Told {
  readonly status: string;
  readonly start: { readonly edtf: string } | null;
  readonly end: { readonly edtf: string } | null;
  readonly lastConfirmed: { readonly edtf: string } | null;
  readonly events: {
    readonly edges: readonly {
      readonly node: {
        readonly kind: string;
        readonly when: { readonly edtf: string } | null;
        readonly participants: {
          readonly edges: readonly {
            readonly namedAs: string | null;
            readonly node: { readonly name: string };
          }[];
        };
        readonly record: { readonly sources: readonly { readonly title: string }[] };
      };
    }[];
  };
}

async function tell(id: string): Promise<Told> {
  const { data, errors } = await server.query(
    `query ($id: ID!) { tie(id: $id) {
      status start { edtf } end { edtf } lastConfirmed { edtf }
      events(first: 20) { edges { node {
        kind when { edtf } grounds
        participants(first: 10) { edges { role namedAs node { name } } }
        record { sources { title } }
      } } }
    } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  return data?.['tie'] as Told;
}

describe('The start of a well-known tie', () => {
  it.each(STARTS)('%s is %s', async (id, start) => {
    expect((await tell(id)).start?.edtf).toBe(start);
  });
});

describe('The end of a tie', () => {
  it.each(ENDINGS)('%s is %s', async (id, status, end, kind, when, by, source) => {
    const tie = await tell(id);

    expect([tie.status, tie.end?.edtf ?? null]).toEqual([status, end]);
    const nodes = tie.events.edges.map(({ node }) => node);
    const event = nodes.find((node) => node.kind === kind && node.when?.edtf === when);
    const actors = event?.participants.edges.map(({ namedAs, node }) => namedAs ?? node.name) ?? [];
    expect(actors.some((name) => name.startsWith(by))).toBe(true);
    const titles = event?.record.sources.map(({ title }) => title) ?? [];
    expect(titles.some((title) => title.startsWith(source))).toBe(true);
  });

  it.each(KEPT)('%s stood on %s', async (id, day, kinds) => {
    const tie = await tell(id);

    expect([tie.status, tie.end, tie.lastConfirmed?.edtf]).toEqual(['UNKNOWN', null, day]);
    expect(tie.events.edges.map(({ node }) => node.kind)).toEqual(
      expect.arrayContaining([...kinds]),
    );
  });

  it('leaves none of them certainly in force, and a suspended one possibly', async () => {
    const activeIn = async (certainty: string) => {
      const { data } = await server.query(
        `{ ties(filter: { activeOn: "2026", certainty: ${certainty} }, first: 100) { edges { node { id } } } }`,
      );
      const { edges } = data?.['ties'] as { edges: readonly { node: { id: string } }[] };
      return edges.map(({ node }) => node.id);
    };

    const certain = await activeIn('CERTAINLY');
    expect(certain.filter((id) => ENDINGS.some(([tie]) => tie === id))).toEqual([]);
    const possible = await activeIn('POSSIBLY');
    const told = ENDINGS.filter(([id]) => possible.includes(id)).map(([, status]) => status);
    expect([...new Set(told)]).toEqual(['SUSPENDED']);
  });
});

describe('An abolished place', () => {
  it('says when, and what took its place', async () => {
    const { data } = await server.query(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Place { id abolished { edtf } mergedInto { id } } } }`,
      { ids: ABOLISHED },
    );

    expect(data?.['nodes']).toEqual([
      { id: 'alsace', abolished: { edtf: '2016-01-01' }, mergedInto: [{ id: 'grand-est' }] },
      {
        id: 'nord-pas-de-calais',
        abolished: { edtf: '2016-01-01' },
        mergedInto: [{ id: 'hauts-de-france' }],
      },
      { id: 'oulu-province', abolished: { edtf: '2009-12-31~' }, mergedInto: [] },
      { id: 'southern-finland-province', abolished: { edtf: '2009-12-31~' }, mergedInto: [] },
    ]);
  });
});
