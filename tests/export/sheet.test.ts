import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Tie } from '../../src/generated/schema.ts';
import { exportOf, openExportServer } from '../support/exports.ts';
import { readAll } from '../support/readAll.ts';
import { useOpened } from '../support/useOpened.ts';

type Row = Readonly<Record<string, string>>;

const KINDS = ['SISTER_CITY', 'CLIMATE_AGREEMENT', 'EXCHANGE', 'TRADE_OFFICE'];
const QUERY = `query Some($filter: TieFilter) { ties(filter: $filter) { totalCount } }`;
const TIE = `id status start { text earliest latest } end { text }
  parties { role actor { __typename id name ... on City { country { name } } ... on State { country { name } } } }
  record { sources { title url } }`;

interface Told {
  readonly role: string;
  readonly actor: {
    readonly __typename: string;
    readonly id: string;
    readonly name: string;
    readonly country?: { readonly name: string };
  };
}

const isPrincipal = ({ role }: Told) => role !== 'WITNESS';

describe('A sheet', () => {
  const server = useOpened(openExportServer);

  async function read(choices: { readonly in?: readonly string[] } = {}) {
    const asked = {
      query: QUERY,
      variables: { filter: { kinds: KINDS } },
      format: 'sheet',
      ...choices,
    };
    const answer = await exportOf(server.url, asked);
    const text = await answer.text();
    if (answer.status !== 200) throw new Error(text);
    const all = parse<Row>(text, { columns: true, bom: true, relax_column_count: true });
    const isNote = (row: Row) => row['partner A']?.startsWith('# ') === true;
    return { answer, rows: all.filter((row) => !isNote(row)), notes: all.filter(isNote) };
  }

  it('has a row for each tie, with the names of its parties and sources', async () => {
    const { answer, rows } = await read();
    const filter = `{ kinds: [${KINDS.join()}] }`;
    const ties = await readAll<Tie>(server.ask, `ties(filter: ${filter} first: 50)`, TIE);

    expect(answer.headers.get('content-type')).toContain('text/csv');
    expect(answer.headers.get('content-disposition')).toMatch(/proxeny-ties-.+\.csv"$/);
    const byId = new Map(rows.map((row) => [row['id'], row]));
    expect([...byId.keys()].sort()).toEqual(ties.map(({ id }) => id).sort());
    for (const { id, parties, start, end, record } of ties) {
      const [one, other, ...rest] = (parties as unknown as readonly Told[]).filter(isPrincipal);
      expect(byId.get(id)).toMatchObject({
        'partner A': one?.actor.name,
        'level A': one?.actor.__typename.toLowerCase(),
        'id B': other?.actor.id ?? '',
        since: start?.text ?? '',
        'since earliest': start?.earliest ?? '',
        until: end?.text ?? '',
        sources: record.sources.map(({ title }) => title).join(' | '),
        page: `${server.url}/tie/${id}`,
      });
      for (const { actor } of rest) expect(byId.get(id)?.['further parties']).toContain(actor.name);
      const country = one?.actor.country?.name;
      if (country !== undefined) expect(byId.get(id)?.['country A']).toBe(country);
    }
    expect(ties.filter(({ parties }) => parties.length > 2).length).toBeGreaterThan(2);
  });

  it('names the country of an institution by its seat', async () => {
    const { rows } = await read();
    const office = rows.find((row) => row['level A'] === 'institution' && row['country A']);

    expect(office).toBeDefined();
  });

  it('says at its end what it holds, of which version, and that not all ties are on record', async () => {
    const { rows, notes } = await read();

    expect(notes.map((row) => row['partner A'])).toEqual([
      expect.stringContaining(`${rows.length} ties on record; not all that there are`),
      expect.stringContaining('CC-BY-4.0'),
      expect.stringMatching(/^# Selected by: query Some.+ with .+SISTER_CITY/),
    ]);
  });

  it('has names in the languages that one asks for', async () => {
    const { rows } = await read({ in: ['zh-Hans', 'zh'] });
    const tie = rows.find(({ id }) => id === 'columbus-oh--hefei');

    expect(tie).toMatchObject({ 'partner B': '合肥市', 'country B': '中国' });
  });
});
