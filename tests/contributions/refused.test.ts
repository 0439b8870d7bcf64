import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Kind, parse, visit } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/setup/places.mjs';
import { applyTo } from '../../src/contributions/applying/apply.ts';
import { readFiles } from '../../src/record/files/readFiles.ts';
import { useOpened } from '../support/useOpened.ts';
import {
  CONTRIBUTOR,
  DECIDE,
  EDITOR,
  PROPOSE,
  institution,
  openDeskServer,
  row,
  startOf,
} from './deskServer.ts';

const desk = useOpened(openDeskServer);

const propose = (operations: readonly object[], texts: object = {}) =>
  desk.ask(CONTRIBUTOR, PROPOSE, { input: { title: 'A change', ...texts, operations } });

/** Has an editor accept rows. */
async function accept(...operations: readonly object[]): Promise<void> {
  const { data } = await desk.ask(EDITOR, PROPOSE, { input: { title: 'Rows', operations } });
  const { id } = data.propose.proposal ?? expect.fail(JSON.stringify(data.propose.problems));
  const input = { proposal: id, verdict: 'ACCEPT', ifVersion: 1 };
  expect((await desk.ask(EDITOR, DECIDE, { input })).errors).toBeUndefined();
}

const merge = (id: string, into: string) => ({ merge: { id, into, reason: 'A test.' } });

const identified = (id: string, scheme: string, value: string) =>
  row('identifiers', { id, scheme, value, source: 'almanac', locator: 'row 1' });

describe('A merge', () => {
  it('of two that a register tells apart is refused with their identifiers', async () => {
    const countries = (await propose([merge('china', 'united-states')])).data.propose;
    expect(countries.proposal).toBeNull();
    expect(countries.problems).toMatchObject([{ code: 'CONFLICT', operation: 0 }]);
    expect(countries.problems[0]?.message).toMatch(
      /"china" has code CN.*"united-states" has code US.*withdraw it first/,
    );

    const cities = (await propose([merge('hefei', 'columbus-oh')])).data.propose;
    expect(cities.problems.map(({ code }) => code)).toEqual(['CONFLICT']);
    expect(cities.problems[0]?.message).toContain('WIKIDATA Q185684');
  });

  it('of two of which one has no identifier, or both have the same, is taken', async () => {
    await accept(
      institution('park-one', 'Park', 'PARK'),
      institution('park-two', 'The Park', 'PARK'),
      identified('park-one', 'WIKIDATA', 'Q1000'),
      identified('park-one', 'GEONAMES', '1000'),
    );
    expect((await propose([merge('park-two', 'park-one')])).data.propose.problems).toEqual([]);
    await accept(identified('park-two', 'WIKIDATA', 'Q1000'));
    expect((await propose([merge('park-two', 'park-one')])).data.propose.problems).toEqual([]);
    await accept(identified('park-two', 'GEONAMES', '1001'));
    const { problems } = (await propose([merge('park-two', 'park-one')])).data.propose;
    expect(problems[0]?.message).toContain('has GEONAMES 1001, and "park-one" has GEONAMES 1000');
  });
});

describe('A text', () => {
  const operations = [institution('hefei-garden', 'Hefei Garden', 'GARDEN')];

  it.for(['\0', '\u0007', '\u007F', '\u0085', '\u202E', '\u2066', '\uD800'])(
    'with the character %j is refused wherever it stands',
    async (character) => {
      const text = `a${character}b`;
      const sent = [{ title: text }, { note: text }, { title: 'Line\nend' }, { title: 'A\ttab' }];
      for (const texts of sent) {
        const { errors } = await propose(operations, texts);
        expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
        expect(errors?.[0]?.message).toContain('control character U+');
      }
      const comment = 'mutation ($text: String!) { comment(proposal: "none", text: $text) { id } }';
      const { errors } = await desk.ask(CONTRIBUTOR, comment, { text });
      expect(errors?.[0]?.message).toContain('control character U+');
      const reasoned = [{ merge: { id: 'hefei', into: 'dandong', reason: text } }];
      expect((await propose(reasoned)).errors?.[0]?.message).toContain('control character U+');
      const { problems } = (await propose([startOf('columbus-oh--hefei', '1988', text)])).data
        .propose;
      expect(problems).toMatchObject([{ code: 'INVALID', column: 'locator' }]);
    },
  );

  it('of several lines is a note', async () => {
    const note = 'One line.\n\n\tAnother, with ‏עברית and 襄阳.';
    const { errors, data } = await propose(operations, { note, dryRun: true });
    expect(errors).toBeUndefined();
    expect(data.propose.problems).toEqual([]);
  });
});

describe('The example in docs/contributing-facts.md', () => {
  const cells: Record<string, string> = {};
  let example = '';

  beforeAll(async () => {
    const text = await readFile(join(root, 'docs', 'contributing-facts.md'), 'utf8');
    [, example = ''] = /```graphql\n(.+?)```/s.exec(text) ?? [];
    visit(parse(example), {
      ObjectValue({ fields }) {
        const [column, value] = ['column', 'value'].map((name) => {
          const found = fields.find((field) => field.name.value === name)?.value;
          return found?.kind === Kind.STRING ? found.value : '';
        });
        if (column && value) cells[column] = value;
      },
    });
  });

  it('fits the record that is shipped', async () => {
    const files = await readFiles(join(root, 'data'), []);
    const operation = { kind: 'ASSERT' as const, table: 'sister_ties', cells };
    const standing = [{ operation, commit: 2, index: 0, day: '2026-12-02', by: 'chen' }];
    const { fates, faults } = applyTo(files, standing, { now: new Date(), strictFrom: 0 });
    expect({ fates, faults }).toEqual({ fates: [{ state: 'APPLIED' }], faults: [] });
  });

  it('says what it would do, where its source is on record', async () => {
    const { source = '' } = cells;
    const about = { title: 'A page', kind: 'NEWS', directness: 'SECONDARY', read: 'yes' };
    await accept(row('sources', { id: source, ...about, source: 'gazette', locator: 'page 2' }));
    const { errors, data } = await desk.ask(CONTRIBUTOR, example);
    expect(errors).toBeUndefined();
    expect(data.propose.problems).toEqual([]);
    expect(data.propose.consequence?.isSimple).toBeDefined();
  });
});
