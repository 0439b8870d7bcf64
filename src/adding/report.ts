import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Consequence } from '../consequence/states/consequence.ts';
import { consequenceText } from '../consequence/words/consequenceText.ts';
import { listed } from '../consequence/words/listed.ts';
import { TEXT } from '../consequence/words/style.ts';
import { groupBy } from '../evidence/groups/groupBy.ts';
import type { DataRow } from '../record/tables/row.ts';
import type { DecidedThing, Outcome } from './decide.ts';

/** What an addition does, or did. */
export interface AdditionReport {
  readonly adapter: string;
  readonly files: readonly string[];
  readonly applied: boolean;
  /** Things of the files by outcome. */
  readonly things: Readonly<Record<Outcome, number>>;
  readonly claims: Readonly<Record<'new' | 'confirmed' | 'contradicting', number>>;
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

interface About {
  readonly adapter: string;
  readonly files: readonly string[];
  readonly applied: boolean;
}

export function reportOf(
  about: About,
  decided: readonly DecidedThing[],
  rows: readonly DataRow[],
): AdditionReport {
  const byOutcome = groupBy(decided, ({ outcome }) => outcome);
  const of = (outcome: Outcome) => byOutcome.get(outcome) ?? [];
  const sum = (name: keyof AdditionReport['claims']) =>
    decided.reduce((total, { claims }) => total + claims[name], 0);
  const each = <Value>(value: (outcome: Outcome) => Value) =>
    Object.fromEntries(NAMES.map((name) => [name, value(name)])) as Record<Outcome, Value>;
  return {
    ...about,
    things: each((name) => of(name).length),
    claims: { new: sum('new'), confirmed: sum('confirmed'), contradicting: sum('contradicting') },
    rows: Object.fromEntries(
      [...groupBy(rows, ({ table }) => table.file)].map(([file, own]) => [file, own.length]),
    ),
    samples: each(of),
  };
}

/** `report.json` has everything; `report.html` has up to this many of each outcome. */
const SAMPLES = 200;

export async function writeReport(job: string, report: AdditionReport): Promise<void> {
  await writeFile(join(job, 'report.json'), `${JSON.stringify(report, null, 1)}\n`);
  await writeFile(join(job, 'report.html'), toHtml(report));
}

function toHtml({
  adapter,
  files,
  applied,
  things,
  claims,
  rows,
  samples,
  consequence,
}: AdditionReport): string {
  const added = Object.entries(rows).map(([file, count]) => `${count} in ${file}`);
  const sections = NAMES.filter((name) => things[name] > 0).map((name) =>
    section(name, samples[name]),
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
${consequence === undefined ? '' : `<h2>What answers say then</h2>\n<pre>${escaped(consequenceText(listed(consequence, SAMPLES), TEXT))}</pre>`}
${sections.join('\n')}
</html>
`;
}

function section(name: Outcome, decided: readonly DecidedThing[]): string {
  const shown = decided.slice(0, SAMPLES);
  const lines = shown.map(
    ({ label, type, id, at, reasons }) =>
      `<tr><td>${escaped(label)}<td>${escaped(type)}<td>${escaped(id ?? '')}<td>${escaped(at)}<td>${reasons.map(escaped).join('<br>')}`,
  );
  return `<h2>${name}: ${decided.length}${shown.length < decided.length ? `, the first ${SAMPLES}` : ''}</h2>
<table>
<tr><th>Name<th>Type<th>Id<th>Where<th>Reasons
${lines.join('\n')}
</table>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
