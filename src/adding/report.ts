import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Consequence } from '../consequence/states/consequence.ts';
import { consequenceText } from '../consequence/words/consequenceText.ts';
import { listed } from '../consequence/words/listed.ts';
import { TEXT } from '../consequence/words/style.ts';
import type { DecidedThing, Outcome } from './decide.ts';

/** What an addition does, or did. */
export interface AdditionReport {
  readonly adapter: string;
  readonly files: readonly string[];
  readonly applied: boolean;
  /** Things of the files by outcome. */
  readonly things: Readonly<Record<Outcome, number>>;
  readonly claims: DecidedThing['claims'];
  /** Places and institutions that were passed since they are not on record, by country. */
  readonly missing: Readonly<Record<string, number>>;
  /** Added rows by data file. */
  readonly rows: Readonly<Record<string, number>>;
  readonly samples: Readonly<Record<Outcome, readonly DecidedThing[]>>;
  /** What the rows of a dry run do to answers, unless more subjects are concerned than can be read quickly. */
  readonly consequence?: Consequence;
}

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  new: 'Has at least one claim that the record does not have yet.',
  confirmed: 'Everything that it says is on record.',
  contradicting:
    'Says something else than the record. A claim that would only fill a gap is not added; any other is, and opens a contest.',
  ambiguous:
    'May be one of several on record. Decide it in decisions.csv: same (with an id), distinct or skip.',
  refused: 'Cannot be added, for the reason given.',
  passed: 'Left out, since the record does not name it or a decision says so.',
};

const NAMES = Object.keys(OUTCOMES) as Outcome[];

/** Counts what becomes of things, and keeps the first of each outcome. */
export function createTally() {
  const each = <Value>(value: () => Value) =>
    Object.fromEntries(NAMES.map((name) => [name, value()])) as Record<Outcome, Value>;
  const things = each(() => 0);
  const samples = each((): DecidedThing[] => []);
  const claims = { new: 0, confirmed: 0, contradicting: 0 };
  const missing: Record<string, number> = {};
  const rows: Record<string, number> = {};
  const count = (counts: Record<string, number>, name: string) => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  return {
    thing(decided: DecidedThing): void {
      const { outcome, missingIn } = decided;
      things[outcome]++;
      for (const name of ['new', 'confirmed', 'contradicting'] as const)
        claims[name] += decided.claims[name];
      if (missingIn !== undefined) count(missing, missingIn);
      if (samples[outcome].length < KEPT) samples[outcome].push(decided);
    },
    row: (file: string) => count(rows, file),
    report: (about: Pick<AdditionReport, 'adapter' | 'files' | 'applied'>): AdditionReport => ({
      ...about,
      ...{ things, claims, missing, rows, samples },
    }),
  };
}

/** The most things of each outcome in `report.json`; the file of the fourth stage has all. */
const KEPT = 10_000;

/** `report.html` has up to this many of each outcome. */
const SAMPLES = 200;

export async function writeReport(job: string, report: AdditionReport): Promise<void> {
  await writeFile(join(job, 'report.json'), `${JSON.stringify(report, null, 1)}\n`);
  await writeFile(join(job, 'report.html'), toHtml(report));
}

function toHtml(report: AdditionReport): string {
  const { adapter, files, applied, things, claims, missing, rows, samples, consequence } = report;
  const lacking = Object.entries(missing).map(([country, count]) => `${country} ${count}`);
  const added = Object.entries(rows).map(([file, count]) => `${count} in ${file}`);
  const sections = NAMES.filter((name) => things[name] > 0).map((name) =>
    section(name, samples[name], things[name]),
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Addition by ${escaped(adapter)}</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark }
table { border-collapse: collapse; width: 100% }
td, th { text-align: left; vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid #8884 }
td { overflow-wrap: anywhere }
pre { white-space: pre-wrap }
</style>
<h1>Addition by ${escaped(adapter)}</h1>
<p>${applied ? 'The rows were added to the data files.' : 'A dry run: no data file was changed.'} From ${escaped(files.join(', '))}.</p>
<table>
<tr><th>Outcome<th>Things<th>Meaning
${NAMES.map((name) => `<tr><td>${name}<td>${things[name]}<td>${escaped(OUTCOMES[name])}`).join('\n')}
</table>
<p>Claims: ${claims.new} new, ${claims.confirmed} confirmed, ${claims.contradicting} contradicting. Rows: ${escaped(added.join(', ') || 'none')}.</p>
${lacking.length === 0 ? '' : `<p>Not on record and passed, by country: ${escaped(lacking.join(', '))}.</p>`}
${consequence === undefined ? '' : `<h2>What answers say then</h2>\n<pre>${escaped(consequenceText(listed(consequence, SAMPLES), TEXT))}</pre>`}
${sections.join('\n')}
</html>
`;
}

function section(name: Outcome, decided: readonly DecidedThing[], count: number): string {
  const shown = decided.slice(0, SAMPLES);
  const lines = shown.map(
    ({ label, type, id, at, reasons }) =>
      `<tr><td>${escaped(label)}<td>${escaped(type)}<td>${escaped(id ?? '')}<td>${escaped(at)}<td>${reasons.map(escaped).join('<br>')}`,
  );
  return `<h2>${name}: ${count}${shown.length < count ? `, the first ${SAMPLES}` : ''}</h2>
<table>
<tr><th>Name<th>Type<th>Id<th>Where<th>Reasons
${lines.join('\n')}
</table>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
