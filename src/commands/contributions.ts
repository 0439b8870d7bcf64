import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { applyTo } from '../contributions/applying/apply.ts';
import { takeDesk } from '../contributions/desk/lock.ts';
import { digestOfSubject } from '../contributions/applying/takeOut.ts';
import { withoutErased } from '../contributions/journal/erase.ts';
import type { Action, Contributor, JournalEntry } from '../contributions/journal/events.ts';
import { entryAfter, readJournal, replaceJournal } from '../contributions/journal/journal.ts';
import { journalOf, nextProposal, operationsInForce } from '../contributions/journal/proposals.ts';
import { readFiles } from '../record/files/readFiles.ts';
import { writeTexts } from '../record/files/writeTexts.ts';
import { SHIPPED } from './folders.ts';

export const contribute = new Command('contribute')
  .description(
    'write the accepted contributions of CONTRIBUTIONS into the data files, for review by `git diff`; needs no Neo4j',
  )
  .argument('[folder]', 'the folder of the data files, such as that of a checkout', SHIPPED)
  .action(runContribute);

/** What is set aside is listed, so that nothing is left out in silence. */
async function runContribute(folder: string): Promise<void> {
  const { parts } = readConfig();
  const inForce = operationsInForce(journalOf(await readJournal(contributionsFolder())));
  const files = await readFiles(folder, parts);
  const { files: changed, fates } = applyTo(files, inForce, { now: new Date(), part: null });
  const texts = [...changed].flatMap(([file, bytes]) =>
    typeof bytes === 'string' || files.get(file) === bytes
      ? []
      : [[file, Buffer.from(bytes).toString('utf8')] as const],
  );
  await writeTexts(folder, new Map(texts));
  const count = (state: string) => fates.filter((one) => one.state === state).length;
  console.log(
    `Written: ${count('APPLIED')} changes in ${texts.length} files. On record already: ${count('SETTLED')}. Set aside: ${count('SET_ASIDE')}.`,
  );
  for (const [at, fate] of fates.entries())
    if (fate.state === 'SET_ASIDE')
      console.log(
        `Change ${inForce[at]?.index ?? 0} of commit ${inForce[at]?.commit ?? 0}: ${fate.reason}`,
      );
}

export const erase = new Command('erase')
  .description(
    'erase a person from CONTRIBUTIONS and from the record, by law or on request; stop the server first',
  )
  .argument('[folder]', 'the folder of the data files', SHIPPED)
  .option('--contributor <name>', 'who a contributor was; what they contributed stays')
  .option(
    '--subject <id>',
    'a person on record: all proposals that name them, and what this and later releases say of them',
  )
  .requiredOption('--reason <text>', 'why; it is kept in place of what is erased')
  .action(runErase);

interface EraseOptions {
  readonly contributor?: string;
  readonly subject?: string;
  readonly reason: string;
}

async function runErase(data: string, { contributor, subject, reason }: EraseOptions) {
  if (contributor === undefined && subject === undefined)
    throw new Error('Expected `--contributor` or `--subject`, but got neither.');
  const folder = contributionsFolder();
  await using desk = await takeDesk(folder, 'proxeny erase');
  if (desk.holder !== null)
    throw new Error(
      `Another process takes contributions to this folder (${desk.holder.url}). Stop it first.`,
    );
  const entries = await readJournal(folder);
  const kept = withoutErased(entries, { contributor, subject, reason });
  const erased = kept.filter((entry, at) => entry !== entries[at]).length;
  const written =
    subject === undefined ? kept : await withTakenOut(kept, subject, { data, reason });
  if (written.length > entries.length || erased > 0) await replaceJournal(folder, written);
  console.log(
    `${erased} of ${entries.length} lines were erased. Backups of the folder still have them.`,
  );
  if (written.length > entries.length)
    console.log(
      'The next start takes the subject out of the record, and out of each release to come. The data files still have it: `proxeny contribute` takes it out of those of a checkout.',
    );
}

/** The lines, and two that take a subject out of each release if this one has it. Throws if something else cannot do without it. */
async function withTakenOut(
  entries: readonly JournalEntry[],
  subject: string,
  { data, reason }: { readonly data: string; readonly reason: string },
): Promise<readonly JournalEntry[]> {
  const operation = { kind: 'ERASE' as const, digest: digestOfSubject(subject), reason };
  const actions: readonly Action[] = [
    { type: 'PROPOSED', title: 'Erasure', note: null, operations: [operation], key: null },
    { type: 'ACCEPTED', reason },
  ];
  const proposal = nextProposal(entries);
  const about = { at: new Date().toISOString(), proposal, by: OPERATOR };
  let all = entries;
  for (const action of actions) all = [...all, entryAfter(all.at(-1), { ...about, action })];
  const files = await readFiles(data, readConfig().parts);
  const { fates } = applyTo(files, operationsInForce(journalOf(all)), { now: new Date() });
  const fate = fates.at(-1);
  if (fate?.state === 'SET_ASIDE')
    throw new Error(`"${subject}" cannot be taken out: ${fate.reason} Nothing was erased.`);
  return fate?.state === 'APPLIED' ? all : entries;
}

const OPERATOR: Contributor = { name: 'the operator', organization: null, isAgent: false };

function contributionsFolder(): string {
  const { contributions } = readConfig();
  if (contributions !== null) return contributions;
  throw new Error(
    'Expected `CONTRIBUTIONS` to name the folder of the contributions, but it is not set.',
  );
}
