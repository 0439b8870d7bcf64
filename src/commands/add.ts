import { hash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { add } from '../adding/add.ts';
import type { Adapter, Settings } from '../adding/adapter.ts';
import { ADAPTERS } from '../adding/adapters/adapters.ts';
import type { AdditionReport } from '../adding/report.ts';
import { consequenceText } from '../consequence/words/consequenceText.ts';
import { listed } from '../consequence/words/listed.ts';
import { TEXT } from '../consequence/words/style.ts';
import { growHeapBy } from '../growHeapBy.ts';
import { slug } from '../adding/slug.ts';
import { SHIPPED, configOf, shownFolder } from './folders.ts';

export const addData = new Command('add').description(
  'add what files of others say to the data files: a dry run with a report, unless --apply is given',
);

for (const [name, adapter] of Object.entries(ADAPTERS))
  addData.addCommand(commandOf(name, adapter));

interface Options extends Settings {
  readonly job?: string;
  readonly folder: string;
  readonly part?: string;
  readonly apply: boolean;
}

function commandOf(name: string, adapter: Adapter): Command {
  const command = new Command(name)
    .description(`add ${adapter.description}`)
    .argument(adapter.isAsking ? '[files...]' : '<files...>', 'the files to add')
    .option('--apply', 'add the rows to the data files', false)
    .option(
      '--job <folder>',
      'the folder of the stages, decisions and reports (else in .proxeny/jobs)',
    )
    .option('--folder <folder>', 'the data folder', SHIPPED)
    .option('--part <name>', 'add the rows to this part of the data folder');
  for (const [flags, description] of adapter.options)
    command.addOption(new Option(flags, description));
  return command.action((files: string[], options: Options) => runAdd(name, files, options));
}

async function runAdd(name: string, files: readonly string[], options: Options): Promise<void> {
  const adapter = ADAPTERS[name];
  if (adapter === undefined) return;
  growHeapBy(SPARING);
  const { job, folder, part, apply, ...settings } = options;
  const config = configOf(folder);
  const inputs = settings.endpoint === undefined ? files : [settings.endpoint];
  const kept = job ?? join(config.embedded.home, 'jobs', jobOf(name, inputs));
  const report = await add({
    ...{ adapter, name, files, settings, job: kept, apply },
    folder: shownFolder(folder),
    ...(part !== undefined && { part }),
    onPrepared: ({ mapping }) => {
      if (mapping !== undefined) console.error(`The mapping:\n${mapping.trim()}`);
    },
    onNotice: (text) => console.error(text),
    onStage: (stage, fresh) => console.error(`${stage}: ${fresh ? 'done' : 'kept'}`),
  });
  console.log(summary(report, kept, folder));
}

/** Garbage would take twice the memory of what is needed. */
const SPARING = 30;

/** How many changes of each kind a dry run prints; the report has more. */
const LISTED = 10;

/** Another for other files, whatever their names. */
function jobOf(name: string, files: readonly string[]): string {
  const [first = ''] = files;
  const paths = files.map((file) => resolve(file)).join('\n');
  return `${name}-${slug(basename(first))}-${hash('sha256', paths).slice(0, 8)}`;
}

function summary(
  { things, claims, rows, applied, consequence }: AdditionReport,
  job: string,
  folder: string,
): string {
  const outcomes = Object.entries(things).map(([outcome, count]) => `${count} ${outcome}`);
  const count = Object.values(rows).reduce((total, own) => total + own, 0);
  const files = Object.keys(rows).length;
  return [
    `Things: ${outcomes.join(', ')}.`,
    `Claims: ${claims.new} new, ${claims.confirmed} confirmed, ${claims.contradicting} contradicting.`,
    `${applied ? 'Added' : 'Would add'} ${count} rows to ${files} files.${applied || count === 0 ? '' : ' Add them with --apply.'}`,
    ...(consequence === undefined
      ? []
      : ['', consequenceText(listed(consequence, LISTED), TEXT), '']),
    ...(consequence === undefined && !applied && count > 0
      ? [`What answers say then: npx proxeny consequence ${folder} ${job}`]
      : []),
    `Report: ${join(job, 'report.html')}`,
  ].join('\n');
}
