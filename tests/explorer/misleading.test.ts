import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Contest } from '../../src/generated/schema.ts';
import { appears, svgOf } from '../support/explorerPage.ts';
import { readAll } from '../support/readAll.ts';
import { useVisits } from '../support/visits.ts';

const visits = useVisits();

/** A view, which no word alone makes mislead: “Active” without a date, or “Confirmed” without who says so. */
async function open(path: string): Promise<Page> {
  const page = await visits.openSettled(path);
  const lines = await linesOf(page);
  expect(
    lines.filter((line) => BARE.test(line)),
    path,
  ).toEqual([]);
  return page;
}

const BARE = /^(Active( \d+)?$|(Confirmed|Stated)\b)/;

const PAIR = '/map?between=united-states,china';
const PATHS = '/paths?from=ohio&to=hubei';
const BOTH = '1979 or 7 October 1985';

/** The views with ties that no other test here opens. */
const OTHERS = [
  ...['/actor/ohio?open=all', '/actor/shanghai?open=all', `/embed${PAIR}`],
  ...['/statistics?rows=STATUS&parts=CONFIDENCE', '/gaps?within=united-states'],
];

const linesOf = async (page: Page) => {
  const text = await page.locator('main').innerText();
  return text.split('\n').map((line) => line.trim());
};

/** The year of a place on the axis of a timeline. */
async function yearAt(timeline: Locator): Promise<(x: number) => number> {
  const ticks = await timeline.locator('.timeline-axis g').evaluateAll((groups) =>
    groups.map((group) => ({
      year: Number(group.querySelector('text')?.textContent),
      x: Number(group.querySelector('text')?.getAttribute('x')),
    })),
  );
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (!first || !last) throw new Error('The timeline has no years.');
  const perYear = (last.x - first.x) / (last.year - first.year);
  return (x) => first.year + (x - first.x) / perYear;
}

const VIEW_OF: Readonly<Record<string, string>> = {
  ...{ City: 'actor', State: 'actor', Country: 'actor', Institution: 'actor' },
  ...{ Person: 'actor', Group: 'actor', Impact: 'subject', Event: 'subject', Policy: 'subject' },
};

describe('No view misleads', () => {
  it('about today: a bar ends with the last confirmation', async () => {
    const { city } = await visits.ask(
      `{ city(id: "shanghai") { ties(first: 100, filter: { statuses: [ACTIVE] }) { edges { node {
        id end { latest } lastConfirmed { latest } statusAsOf { latest } } } } } }`,
    );
    const known = new Map(city.ties.edges.map(({ node }) => [node.id, node]));
    const paths = ['/actor/shanghai?open=ties', '/timeline/shanghai', '/embed/timeline/shanghai'];
    for (const path of paths) {
      const page = await open(path);
      const yearOf = await yearAt(page.locator('.timeline').first());
      const bars = await page.locator('.timeline a:has(.bar-known)').evaluateAll((links) =>
        links.map((link) => {
          const bar = link.querySelector('.bar-known');
          const [x, width] = ['x', 'width'].map((name) => Number(bar?.getAttribute(name)));
          return { href: link.getAttribute('href') ?? '', ends: (x ?? 0) + (width ?? 0) };
        }),
      );
      const judged = bars.flatMap(({ href, ends }) => {
        const tie = known.get(href.split('/').at(-1) ?? '');
        return tie && tie.end === null ? [{ tie, year: yearOf(ends) }] : [];
      });
      expect(judged.length).toBeGreaterThan(1);
      for (const { tie, year } of judged) {
        const days = [tie.lastConfirmed, tie.statusAsOf].flatMap((date) => date?.latest ?? []);
        const latest = Math.max(...days.map((day) => Number(day.slice(0, 4)) + 1), 0);
        expect(year, `${path} ${tie.id}`).toBeLessThanOrEqual(latest + 0.1);
      }
    }
  });

  it.each(OTHERS)('by a word alone, as none that is opened here: %s', async (path) => {
    await open(path);
  });

  it('about a contested start: all of its dates stand wherever one does', async () => {
    type At = (page: Page) => Locator | Promise<Locator>;
    const seen: readonly (readonly [path: string, ...places: At[]])[] = [
      ['/actor/ohio?open=ties', (page) => page.locator('.timeline a', { hasText: 'Hubei' })],
      ['/actor/ohio', (page) => page.getByRole('row', { name: /Hubei/ })],
      ['/actor/hubei', (page) => page.getByRole('row', { name: /Ohio/ })],
      ['/brief/ohio/hubei', (page) => page.getByRole('row', { name: /Hubei/ })],
      ['/timeline/ohio', (page) => page.getByRole('row', { name: /Hubei/ })],
      ['/tie/ohio--hubei', (page) => page.locator('.head .known')],
      ['/search?text=Ohio+Hubei', (page) => page.locator('.hits li').first()],
      [
        PATHS,
        (page) => page.locator('.hop-words', { hasText: 'Sister state' }),
        (page) => page.locator('.lane-words', { hasText: 'sister states' }),
      ],
      [`${PAIR}&tie=ohio--hubei`, (page) => page.getByRole('complementary')],
      ['/map?between=ohio,hubei&kinds=sister-state', rowOfMap],
    ];
    for (const [path, ...places] of seen) {
      const page = await open(path);
      for (const at of places)
        expect(await (await at(page)).first().textContent(), path).toContain(BOTH);
    }

    const network = await open('/network/ohio');
    expect(await svgOf(network)).toContain(BOTH);
    const home = await open('/');
    await home.getByRole('combobox').first().fill('Ohio Hubei');
    await appears(home.getByRole('option', { name: new RegExp(BOTH) }));
  });

  it('about years: what only may match is counted apart, and so is what has no date', async () => {
    const between = ['united-states', 'china'];
    const totalOf = (filter: object) => visits.countTies({ between, ...filter });
    const years = { startedFrom: '1985', startedTo: '1987' };
    const [may, sure, dated, undated] = await Promise.all([
      totalOf(years),
      totalOf({ ...years, certainty: 'CERTAINLY' }),
      totalOf({ ...years, hasStart: true }),
      totalOf({ hasStart: false }),
    ]);
    const page = await open(`${PAIR}&from=1985&to=1987`);
    const summary = page.locator('.map-table summary');

    await page.getByText(`(${may} may match the filters; ${sure} certainly)`).waitFor();
    expect([may - dated, sure < dated]).toEqual([undated, true]);
    await page.getByLabel(`Leave out ${undated} ties without a start year`).check();
    expect(await summary.innerText()).toBe(`As a table: ${dated} ties`);

    const future = await open(`${PAIR}&from=2100&to=2110`);
    await future.getByText('No ties match these filters.').waitFor();
    expect(await future.locator('.map-count').innerText()).toContain('Showing 0 of');
    const paths = await open(`${PATHS}&on=2050`);
    await paths.locator('.hop-words').first().waitFor();
    await paths.getByLabel('Only ties that were certainly active then').check();
    await paths.getByRole('heading', { name: 'No path from Ohio to Hubei' }).waitFor();
    expect(new URL(paths.url()).searchParams.get('certainly')).toBe('yes');
  });

  it('about sources: the words of a confidence agree with the number beside them', async () => {
    for (const path of ['/timeline/columbus-oh', '/timeline/shanghai', '/timeline/hefei']) {
      const page = await open(path);
      const rows = await page.locator('tbody tr').evaluateAll((all) =>
        all.map((row) => ({
          words: row.querySelector('[data-head=Confidence]')?.textContent ?? '',
          number: row.querySelector('[data-head=Sources]')?.textContent ?? '',
        })),
      );
      expect(rows.length).toBeGreaterThan(3);
      for (const { words, number } of rows) {
        const [total = 0, independent = total] = number.match(/\d+/g)?.map(Number) ?? [];
        const told = `${path}: ${words}, ${number}`;
        if (words === 'One source') expect(independent, told).toBe(1);
        else if (words === 'One source, besides lists')
          expect(independent, told).toBeGreaterThan(1);
        else if (words === 'Two independent sources') expect(independent, told).toBe(2);
        else if (/^\d+ independent sources$/.test(words))
          expect(`${independent} independent sources`, told).toBe(words);
        else
          expect(words, told).toMatch(
            /^(Original document|Register of a party|Lists only|On a list|On lists of different years|Not on later lists|Only proposed|Second-hand|Disputed)$/,
          );
        expect(independent, told).toBeLessThanOrEqual(total);
      }
    }
  });

  it('about what is undecided: no value is preferred where no rule decides', async () => {
    const contests = await readAll<Contest & { readonly subject: { readonly __typename: string } }>(
      visits.ask,
      'contested',
      'decided property subject { __typename id }',
    );
    const few = [true, false].flatMap((is) =>
      contests.filter(({ decided }) => decided === is).slice(0, 3),
    );
    expect(new Set(few.map(({ decided }) => decided)).size).toBe(2);
    for (const { decided, property, subject } of few) {
      const view = VIEW_OF[subject.__typename] ?? 'tie';
      const page = await open(`/${view}/${subject.id}`);
      const contest = page.locator('.contest', { hasText: `disagree on the ${property}` });
      expect(await contest.locator('.preferred').count(), subject.id).toBe(decided ? 1 : 0);
      const text = await contest.innerText();
      expect(text.includes('Undecided'), subject.id).toBe(!decided);
      expect(text.includes('Shown first'), subject.id).toBe(decided);
    }

    const table = await open('/contested?as=table');
    expect(await table.locator('.lead').innerText()).toContain('Where a rule prefers one');
    const firsts = await table.locator('tbody [data-head="Shown first"]').allInnerTexts();
    const undecided = firsts.filter((text) => /undecided/i.test(text));
    expect(undecided.length).toBeGreaterThan(0);
    for (const text of undecided) expect(text).toMatch(/^undecided/i);
  });
});

async function rowOfMap(page: Page): Promise<Locator> {
  await page.locator('.map-table summary').click();
  return page.getByRole('row', { name: /Hubei/ });
}

describe('A list of a page', () => {
  it('says how many it leaves out', async () => {
    const { theme } = await visits.ask('{ theme(id: "education") { subjects { totalCount } } }');
    const page = await open('/subject/education');

    const totals = await page.locator('h2 .total').allInnerTexts();
    const listed = totals.map(Number).reduce((sum, total) => sum + total, 0);
    expect(listed).toBe(100);
    const rest = `and ${theme.subjects.totalCount - listed} more`;
    await page.getByText(rest, { exact: true }).waitFor();
    expect(await page.locator('main').innerText()).not.toContain('No source states it');
  });
});
