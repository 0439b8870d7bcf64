import { describe, expect, it } from 'vitest';
import { consequenceOf } from '../../src/consequence/consequenceOf.ts';
import type { Consequence } from '../../src/consequence/states/consequence.ts';
import { consequenceText } from '../../src/consequence/words/consequenceText.ts';
import { hasCause, listed } from '../../src/consequence/words/listed.ts';
import { MARKDOWN, TEXT } from '../../src/consequence/words/style.ts';
import { readFiles } from '../../src/record/files/readFiles.ts';
import { type Edits, FIXTURE, NOW, add, copyWith, swap } from '../support/dataset.ts';

async function consequenceWith(edits: Edits, unedited = FIXTURE): Promise<Consequence> {
  const before = { name: 'before', files: await readFiles(unedited) };
  const after = { name: 'after', files: await readFiles(await copyWith(edits)) };
  const onWhole = () => expect.fail('Expected few subjects.');
  return consequenceOf(before, after, { now: NOW, onWhole });
}

async function linesWith(edits: Edits): Promise<readonly string[]> {
  const text = consequenceText(listed(await consequenceWith(edits), 50), TEXT);
  return text.split('\n').filter((line) => line !== '');
}

const RECORDED = ',,,,,,2026-11-01,';

describe('A consequence', () => {
  it('says which value changes and why, and how a contest does', async () => {
    const edits = { 'sister_ties.csv': swap('columbus-oh,1988-11-08', 'columbus-oh,1989-11-08') };

    expect(await linesWith(edits)).toEqual([
      '1 subject has other rows. What answers say changes: 1 changed value, 1 changed contest.',
      'Values (1)',
      '* Columbus (Ohio) and Hefei, sister cities (columbus-oh--hefei): start changes from 1988-11-08 to 1988, because it is from a primary source that we have read, the other from a secondary one, according to "Register of partner cities".',
      'Contests (1)',
      '* Columbus (Ohio) and Hefei, sister cities (columbus-oh--hefei): sources still disagree, in another way, on start: 1988 or 1987 or 8 November 1989 (before: 8 November 1988 or 1987). The first is preferred: it is from a primary source that we have read, the other from a secondary one.',
    ]);
  });

  it('says which contest opens, and which grade of confidence moves', async () => {
    const found = await consequenceWith({
      'sister_ties.csv': add(`wilmington-nc--dandong--sister-port,,,1985,,,,,blog${RECORDED}`),
    });

    expect(found.contests.map(({ property, change }) => [property, change])).toEqual([
      ['start', 'OPENS'],
    ]);
    expect(found.confidence).toMatchObject([{ property: 'start', to: { level: 'DISPUTED' } }]);
    expect([hasCause(found, 'contest'), hasCause(found, 'loss')]).toEqual([true, false]);
  });

  it('says which tie appears, and whose it is', async () => {
    const tie = 'columbus-oh--dandong,SISTER_CITY,columbus-oh|dandong,2001,,,,';
    const lines = await linesWith({ 'sister_ties.csv': add(`${tie},blog${RECORDED}`) });

    expect(lines.slice(1)).toEqual([
      'Ties (1)',
      '* Columbus (Ohio) and Dandong, sister cities (columbus-oh--dandong) appears: kind SISTER_CITY; parties columbus-oh, dandong; start 2001. Confidence: STATED.',
      'Other subjects that are touched (2)',
      '* Columbus (columbus-oh): now in parties of Columbus (Ohio) and Dandong, sister cities (columbus-oh--dandong).',
      '* Dandong (dandong): now in parties of Columbus (Ohio) and Dandong, sister cities (columbus-oh--dandong).',
    ]);
  });

  it('says what is gone, which is a loss unless it was merged', async () => {
    const none = (text: string) => text.replace(/\n[^]*/, '\n');
    const gone = await consequenceWith({ 'personal_ties.csv': none });
    const id = gone.ties[0]?.subject.id ?? '';
    const merged = await consequenceWith({
      'personal_ties.csv': (text) => text.replace(`\n${id},`, '\nanother-id,'),
      'redirects.csv': add(`${id},another-id,the same,2026-11-01`),
    });

    expect(gone.ties.map(({ change }) => change)).toEqual(['GONE']);
    expect(hasCause(gone, 'loss')).toBe(true);
    expect(merged.ties.map(({ change }) => change).sort()).toEqual(['APPEARS', 'MERGED']);
    expect(hasCause(merged, 'loss')).toBe(false);
  });

  it('follows the name of a place into its ties', async () => {
    const edits = { 'cities.csv': swap('dandong,Dandong,', 'dandong,Antung,') };
    const found = await consequenceWith(edits);

    const touched = found.touched.filter(({ isListed }) => isListed);
    expect(touched.map(({ subject }) => subject.id)).toContain('wilmington-nc--dandong');
    expect(found.values).toContainEqual(
      expect.objectContaining({
        property: 'name',
        from: ['Wilmington (North Carolina) and Dandong, sister cities'],
        to: ['Wilmington (North Carolina) and Antung, sister cities'],
      }),
    );
  });

  it('tells a tie that a list without it lacks, though the source was no list before', async () => {
    const other = 'almanac,shushan-district,SISTER_STATE,2018,yes,,,,';
    const found = await consequenceWith(
      { 'lists.csv': add(other, 'blog,ohio,SISTER_STATE,2018,yes,,,,') },
      await copyWith({ 'lists.csv': add(other) }),
    );

    expect(found.ties.filter(({ subject }) => subject.id === 'ohio--hubei')).toMatchObject([
      { change: 'STANDING', to: 'NOT_ON_LATER_LISTS' },
      { change: 'LACKED', list: { id: 'blog' }, on: '2018' },
    ]);
    expect(found.files).toEqual([{ file: 'lists.csv', added: 1, removed: 0 }]);
  });

  it('says nothing of rows that are only written in another way', async () => {
    expect(await linesWith({ 'names.csv': (text) => text.replaceAll('\n', '\r\n') })).toEqual([
      '0 subjects have other rows. Answers stay as they are.',
    ]);
  });

  it('says how much it does not list', async () => {
    const names = Array.from({ length: 4 }, (_, at) => `2020-talks-${at},Talks,SIGNING,2020`);
    const found = await consequenceWith({
      'events.csv': add(...names.map((name) => `${name},,,,,,,blog${RECORDED}`)),
    });
    const { subjects } = listed(found, 3);

    expect([subjects.total, subjects.more, subjects.listed.length]).toEqual([4, 1, 3]);
    expect(consequenceText(listed(found, 3), TEXT)).toContain(
      'and 1 more that are not listed here',
    );
  });

  it('lets no words of the data become markup or notify a person', async () => {
    const hostile = '<img src=x> @maintainer [link](https://example.org) `code`';
    const found = await consequenceWith({
      'events.csv': add(`2020-talks,${hostile},SIGNING,2020,,,,,,,blog${RECORDED}`),
    });
    const text = consequenceText(listed(found, 50), MARKDOWN);

    expect(text).not.toMatch(/<img|@maintainer|\[link\]|`code`/);
    expect(text).toContain('&#64;maintainer');
  });
});
