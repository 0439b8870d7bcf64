import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../src/record/check/dataset.ts';
import { addingTo, labels, told } from '../support/adding.ts';

const THIRD = 'https://orcid.org/0000-0002-1694-233X';

const OVERVIEW = 'Twinning: an overview';
const STUDY = 'Twin towns and Trade: A made-up study';

const addWorks = (to: ReturnType<typeof addingTo>) =>
  to.add('sources', ['works.bib'], { apply: true });

describe('adding sources', () => {
  it('adds works from BibTeX, with persons, DOI and where they appeared', async () => {
    const to = addingTo();
    const report = await addWorks(to);

    expect(told(report, STUDY)).toMatchObject({
      outcome: 'new',
      id: expect.stringMatching(/^smith-2019-/) as string,
    });
    const [study] = to.rows('sources.csv', { title: STUDY });
    expect(study).toMatchObject({
      ...{ kind: 'ARTICLE', directness: 'SECONDARY', authors: 'anna-maria-smith|jorg-muller' },
      ...{ published: '2019', url: 'https://doi.org/10.5555/twin.2019.1', read: 'yes' },
      locator: 'in Made-up Review, 12(3), p. 1–20',
    });
    expect(study?.['source']).toBe(study?.['id']);
    expect(to.rows('people.csv').map(({ name }) => name)).toContain('Jörg Müller');
  });

  it('makes nobody of initials, and keeps them in the locator', async () => {
    const to = addingTo();
    await addWorks(to);

    const [book] = to.rows('sources.csv', { title: 'A book by initials' });
    expect(book).toMatchObject({
      authors: '',
      locator: 'by A. B. Jones, Example Press, ISBN 9780306406157',
    });
    expect(to.rows('people.csv').filter(({ name }) => name?.includes('Jones'))).toEqual([]);
  });

  it('finds a work on record by its address, however it is written', async () => {
    const report = await addingTo().add('sources', ['works.bib']);

    const found = told(report, 'Gazette, "Eight sisters"');
    expect(found).toMatchObject({ id: 'gazette', outcome: 'contradicting' });
    expect(found?.reasons.join()).toContain('kind is "WEB_PAGE" here and "NEWS" on record');
  });

  it('asks whether a work with the title of another is the same, and does as it is told', async () => {
    const to = addingTo();
    const asked = await addWorks(to);
    expect(labels(asked, 'ambiguous')).toContain(OVERVIEW);

    to.decide(OVERVIEW, 'distinct');
    const decided = await addWorks(to);
    expect(told(decided, OVERVIEW)?.id).toMatch(/^overview-1999-/);

    to.decide(OVERVIEW, 'same', 'study-b');
    const same = await to.add('sources', ['works.bib']);
    expect(told(same, OVERVIEW)).toMatchObject({ id: 'study-b', outcome: 'contradicting' });

    to.decide(OVERVIEW, 'skip');
    expect(labels(await to.add('sources', ['works.bib']), 'passed')).toEqual([OVERVIEW]);
  });

  it('makes a work that a decision tells from another once, however often the file is added', async () => {
    const to = addingTo();
    await addWorks(to);
    to.decide(OVERVIEW, 'distinct');
    await addWorks(to);
    const after = to.text('sources.csv');
    const again = await addWorks(to);

    expect(told(again, OVERVIEW)?.id).toMatch(/^overview-1999-/);
    expect(again.rows).toEqual({});
    expect(to.text('sources.csv')).toBe(after);
  });

  it('makes it again if its rows were not written after all', async () => {
    const to = addingTo();
    await addWorks(to);
    const [sources, people] = [to.text('sources.csv'), to.text('people.csv')];
    to.decide(OVERVIEW, 'distinct');
    await addWorks(to);
    const after = to.text('sources.csv');
    to.write('sources.csv', sources);
    to.write('people.csv', people);
    await addWorks(to);

    expect(after).not.toBe(sources);
    expect(to.text('sources.csv')).toBe(after);
  });

  it('can keep its job in the data folder', async () => {
    const to = addingTo();
    const report = await to.add('sources', ['works.bib'], { apply: true, job: to.folder });

    expect(report.applied).toBe(true);
  });

  it('adds a work without an author whose name is on record, until a person says who it is', async () => {
    const to = addingTo();
    const title = 'Another thesis under a key already used';
    const report = await addWorks(to);
    expect(labels(report, 'ambiguous')).toContain('Ben Leffel');
    const isIt = (row: Readonly<Record<string, string>>) =>
      row['title'] === title || row['id']?.startsWith('leffel-2011');
    const authors = () =>
      to
        .rows('sources.csv')
        .filter(isIt)
        .map((row) => row['authors']);
    expect(authors()).toEqual(['']);

    to.decide('Ben Leffel', 'same', 'ben-leffel');
    await addWorks(to);
    expect(authors()).toContain('ben-leffel');
  });

  it('refuses a work without a title, and says which', async () => {
    const report = await addingTo().add('sources', ['works.bib']);
    expect(report.samples.refused).toMatchObject([
      { at: 'works.bib, untitled', reasons: ['expected a title, but it has none'] },
    ]);
  });

  it('confirms by DOI what another format says, and does not add what contradicts', async () => {
    const to = addingTo();
    await addWorks(to);
    const before = to.text('sources.csv');
    const ris = await to.add('sources', ['works.ris'], { apply: true });
    expect(ris.samples.contradicting.flatMap(({ reasons }) => reasons)).toEqual([
      'published is "2020" here and "2019" on record; not added',
    ]);
    const csl = await to.add('sources', ['works.csl.json'], { apply: true });
    expect(csl.things).toMatchObject({ new: 0, confirmed: 1 });
    expect(to.text('sources.csv')).toBe(before);
  });

  it('says of works that only a source cites that they were not read', async () => {
    const to = addingTo();
    await to.add('sources', ['works.csl.json'], { apply: true, settings: { citedBy: 'blog' } });

    const [work] = to.rows('sources.csv').filter(({ url }) => url?.includes('10.5555'));
    expect(work).toMatchObject({ read: 'no', source: 'blog' });
    expect(to.rows('sources.csv', { id: 'blog', cites: work?.['id'] ?? '' })).toHaveLength(1);
  });

  /** What is recorded of works in CSL-JSON, by title. */
  async function fromCsl(works: readonly object[]) {
    const to = addingTo();
    const articles = works.map((work) => ({ type: 'article-journal', ...work }));
    const report = await to.add('sources', [to.input('works.json', articles)], { apply: true });
    return { to, report, of: (title: string) => to.rows('sources.csv', { title })[0] };
  }

  it('tells works by their whole DOI, and takes none from the middle of another address', async () => {
    const sici = '10.1002/(SICI)1099-1328(199603)8:2<';
    const { to, of } = await fromCsl([
      { title: 'The first of an issue', DOI: `${sici}193::AID-JID380>3.0.CO;2-0` },
      { title: 'The second of an issue', DOI: `${sici}211::AID-JID381>3.0.CO;2-7` },
      { title: 'On the page of a journal', URL: 'https://journal.example/doi/10.1111/xyz/full' },
      { title: 'By its resolver', URL: 'https://doi.org/10.1111/ABC.' },
    ]);

    expect(of('The first of an issue')?.['url']).toBe(
      'https://doi.org/10.1002/(sici)1099-1328(199603)8:2%3C193::aid-jid380%3E3.0.co;2-0',
    );
    expect(of('The second of an issue')?.['url']).toContain('381%3E3.0.co;2-7');
    expect(of('On the page of a journal')?.['url']).toBe(
      'https://journal.example/doi/10.1111/xyz/full',
    );
    expect(of('By its resolver')?.['url']).toBe('https://doi.org/10.1111/abc');

    const title = 'The first of an issue: again';
    const again = [{ type: 'article', title, DOI: `${sici}193::AID-JID380>3.0.CO;2-0` }];
    const report = await to.add('sources', [to.input('again.json', again)]);
    expect(told(report, title)?.id).toBe(of('The first of an issue')?.['id']);
  });

  it('takes dates as inexact as they are', async () => {
    const { of, report } = await fromCsl([
      { title: 'About a year', issued: { 'date-parts': [[1920]], circa: true } },
      { title: 'A span', issued: { 'date-parts': [[1920, 5], [1922]] } },
      { title: 'In words', issued: { literal: 'spring of an unknown year' } },
    ]);

    expect(['About a year', 'A span', 'In words'].map((title) => of(title)?.['published'])).toEqual(
      ['1920~', '1920-05/1922', ''],
    );
    expect(told(report, 'In words')?.reasons).toEqual([
      'published left out: "spring of an unknown year" is no year, month or day',
    ]);
  });

  const WANG = { family: 'Wang', given: 'Wei' };

  it('does not take authors of one name for one person, in two works or in one, and asks', async () => {
    const { to, report, of } = await fromCsl([
      { title: 'The first work', author: [WANG] },
      { title: 'The second work', author: [WANG] },
      { title: 'By two of one name', author: [WANG, WANG] },
    ]);

    expect(of('The first work')?.['authors']).toBe('wei-wang');
    expect(of('The second work')?.['authors']).toBe('');
    expect(of('By two of one name')?.['authors']).toBe('');
    expect(report.samples.ambiguous.map(({ label, reasons }) => [label, ...reasons])).toEqual(
      Array.from({ length: 3 }, () => [
        'Wei Wang',
        'the files have a person of this name before: works.json, work 1',
      ]),
    );

    const decisions = readFileSync(join(to.job, 'decisions.csv'), 'utf8');
    writeFileSync(join(to.job, 'decisions.csv'), decisions.replaceAll(/,,$/gm, ',distinct,'));
    await to.add('sources', [join(to.job, 'works.json')], { apply: true });
    const authorsOf = (title: string) => {
      const own = to.rows('sources.csv', { id: of(title)?.['id'] ?? '' });
      return own.map(({ authors }) => authors).filter((authors) => authors !== '');
    };
    expect(authorsOf('The second work')).toEqual(['wei-wang--2']);
    expect(authorsOf('By two of one name')).toEqual(['wei-wang--3|wei-wang--4']);
  });

  it('joins authors by their ORCID iD, and finds them on record by it', async () => {
    const orcid = 'https://orcid.org/0000-0002-1825-0097';
    const other = 'https://orcid.org/0000-0001-5109-3700';
    const { to, of, report } = await fromCsl([
      { title: 'The first work', author: [{ ...WANG, ORCID: orcid }] },
      { title: 'The second work', author: [{ ...WANG, ORCID: orcid }] },
      { title: 'Of a namesake', author: [{ ...WANG, ORCID: other }] },
    ]);

    expect(report.samples.ambiguous).toEqual([]);
    expect(of('The first work')?.['authors']).toBe('wei-wang');
    expect(of('The second work')?.['authors']).toBe('wei-wang');
    expect(of('Of a namesake')?.['authors']).toBe('wei-wang--2');
    expect(to.rows('identifiers.csv')).toContainEqual(
      expect.objectContaining({ id: 'wei-wang', scheme: 'ORCID', value: '0000-0002-1825-0097' }),
    );

    const later = [
      { type: 'book', title: 'A later work', author: [{ ...WANG, ORCID: other }] },
      { type: 'book', title: 'Of a third', author: [{ ...WANG, ORCID: THIRD }] },
    ];
    await to.add('sources', [to.input('later.json', later)], { apply: true });
    expect(of('A later work')?.['authors']).toBe('wei-wang--2');
    expect(of('Of a third')?.['authors']).toBe('wei-wang--3');
  });

  it('keeps the particles and the suffix of a name', async () => {
    const jan = { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van den' };
    const { to } = await fromCsl([
      { title: 'By two', author: [jan, { family: 'Smith', given: 'John', suffix: 'Jr.' }] },
    ]);

    const names = to.rows('people.csv').map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Jan van den Berg', 'John Smith Jr.']));
  });

  it('takes an id that was merged for the one that was kept, in a decision and in an option', async () => {
    const to = addingTo();
    const merged = ['old-study,study-b,One work.,2026-11-01', 'old-blog,blog,One page.,2026-11-01'];
    to.write('redirects.csv', `${to.text('redirects.csv')}${merged.join('\n')}\n`);
    const settings = { citedBy: 'old-blog' };
    await to.add('sources', ['works.bib'], { settings });
    to.decide(OVERVIEW, 'same', 'old-study');
    const report = await to.add('sources', ['works.bib'], { settings, apply: true });

    expect(told(report, OVERVIEW)?.id).toBe('study-b');
    expect(to.rows('sources.csv').filter(({ id }) => id?.startsWith('old-'))).toEqual([]);
    const cited = to.rows('sources.csv').filter(({ id, cites }) => id === 'blog' && cites);
    expect(cited.flatMap(({ cites }) => cites?.split('|'))).toContain('study-b');
    expect((await checkDataset(to.folder)).faults).toEqual([]);
  });

  it('refuses a file that is no list of works, and names the fault', async () => {
    await expect(addingTo().add('sources', ['places.txt'])).rejects.toThrow(
      'ends in .bib, .ris or .json',
    );
  });
});
