import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { Command } from 'commander';
import { type Config, readConfig } from '../config.ts';
import { applyTo } from '../contributions/applying/apply.ts';
import { takeDesk } from '../contributions/desk/lock.ts';
import { calledIn, digestOfSubject } from '../contributions/applying/takeOut.ts';
import { namesIn, withoutErased } from '../contributions/erasing/erase.ts';
import type { Action, Contributor, JournalEntry } from '../contributions/journal/events.ts';
import { entryAfter, readJournal, replaceJournal } from '../contributions/journal/journal.ts';
import { type IdsAndNames, mentionOf } from '../contributions/erasing/mention.ts';
import { journalOf, nextProposal, operationsInForce } from '../contributions/journal/proposals.ts';
import { type Files, readFiles } from '../record/files/readFiles.ts';
import { writeTexts } from '../record/files/writeTexts.ts';
import { removeReleases } from '../record/release/removeReleases.ts';
import { isSlug } from '../record/tables/cellParser.ts';
import { alone } from '../launcher/folderLock.ts';
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
  .option(
    '--name <text...>',
    'further names: texts of proposals that mention one, or a name on record, are erased too',
    [],
  )
  .requiredOption('--reason <text>', 'why, without a name; it is kept in place of what is erased')
  .action(runErase);

interface EraseOptions {
  readonly contributor?: string;
  readonly subject?: string;
  readonly name: readonly string[];
  readonly reason: string;
}

async function runErase(data: string, { contributor, subject, name, reason }: EraseOptions) {
  if (contributor === undefined && subject === undefined)
    throw new Error('Expected `--contributor` or `--subject`, but got neither.');
  const config = readConfig();
  const folder = contributionsFolder();
  await using desk = await takeDesk(folder, 'proxeny erase');
  if (desk.holder !== null)
    throw new Error(
      `Another process takes contributions to this folder (${desk.holder.url}). Stop it first.`,
    );
  const entries = await readJournal(folder);
  const files = subject === undefined ? null : await readFiles(data, config.parts);
  const called = calledBy(entries, { files, subject, names: name });
  const known = { ...called, names: [...called.names, ...(contributor ? [contributor] : [])] };
  if (mentionOf(known)(reason))
    throw new Error(
      'Expected a `--reason` that does not name whom it erases, because it is kept. Nothing was erased.',
    );
  const kept = withoutErased(entries, { contributor, subject: called, reason });
  const erased = kept.filter((entry, at) => entry !== entries[at]).length;
  const written =
    subject === undefined || files === null ? kept : withTakenOut(kept, subject, { files, reason });
  if (written.length > entries.length || erased > 0) await replaceJournal(folder, written);
  console.log(
    `${erased} of ${entries.length} lines were erased. Backups of the folder still have them.`,
  );
  if (written.length > entries.length)
    console.log(
      'The next start takes the subject out of the record, and out of each release to come. The data files still have it: `proxeny contribute` takes it out of those of a checkout.',
    );
  if (subject !== undefined) await removeFormer(config, called);
}

/** What the journal and the data files call a subject, and further names. */
function calledBy(
  entries: readonly JournalEntry[],
  { files, subject, names }: Calling,
): IdsAndNames {
  if (subject === undefined || files === null) return { ids: [], names };
  if (!isSlug(subject))
    throw new Error(
      `Expected \`--subject\` to be an id on record, such as "richard-v-knight", but got ${JSON.stringify(subject)}.`,
    );
  const now = new Date();
  const contributed = applyTo(files, operationsInForce(journalOf(entries)), { now });
  const all = [files, contributed.files].map((some) => calledIn(some, subject, now));
  const ids = [...new Set(all.flatMap((one) => one.ids))];
  const known = [...all.flatMap((one) => one.names), ...namesIn(entries, ids)];
  return { ids, names: [...new Set([...known, ...names])] };
}

interface Calling {
  readonly files: Files | null;
  readonly subject: string | undefined;
  readonly names: readonly string[];
}

/** The lines, and two that take a subject out of each release if this one has it. Throws if something else cannot do without it. */
function withTakenOut(
  entries: readonly JournalEntry[],
  subject: string,
  { files, reason }: { readonly files: Files; readonly reason: string },
): readonly JournalEntry[] {
  const salt = randomBytes(16).toString('hex');
  const digest = digestOfSubject(subject, salt);
  const operation = { kind: 'ERASE' as const, digest, salt, reason };
  const actions: readonly Action[] = [
    { type: 'PROPOSED', title: 'Erasure', note: null, operations: [operation], key: null },
    { type: 'ACCEPTED', reason },
  ];
  const proposal = nextProposal(entries);
  const about = { at: new Date().toISOString(), proposal, by: OPERATOR };
  let all = entries;
  for (const action of actions) all = [...all, entryAfter(all.at(-1), { ...about, action })];
  const { fates } = applyTo(files, operationsInForce(journalOf(all)), { now: new Date() });
  const fate = fates.at(-1);
  if (fate?.state === 'SET_ASIDE')
    throw new Error(`"${subject}" cannot be taken out: ${fate.reason} Nothing was erased.`);
  return fate?.state === 'APPLIED' ? all : entries;
}

/** Removes tables of former versions, and releases that have a subject. Both are made from the record, and served as they are. */
async function removeFormer({ snapshots, releases }: Config, { ids }: IdsAndNames): Promise<void> {
  if (snapshots.home !== null) {
    await rm(snapshots.home, { recursive: true, force: true });
    console.log(`The tables in "${snapshots.home}" were removed; the server writes new ones.`);
  }
  if (releases === null) {
    console.log('`RELEASES` is not set: archives of releases elsewhere still have the subject.');
    return;
  }
  const { removed, unread } = await alone(releases, 'release folder', () =>
    removeReleases(releases, mentionOf({ ids, names: [] })),
  );
  console.log(
    `${removed.length} releases in "${releases}" had the subject and were removed${listOf(removed)}.`,
  );
  if (unread.length > 0)
    console.log(
      `These archives could not be read. Remove them by hand if they have the subject${listOf(unread)}.`,
    );
}

const listOf = (files: readonly string[]) => (files.length === 0 ? '' : `: ${files.join(', ')}`);

const OPERATOR: Contributor = { name: 'the operator', organization: null, isAgent: false };

function contributionsFolder(): string {
  const { contributions } = readConfig();
  if (contributions !== null) return contributions;
  throw new Error(
    'Expected `CONTRIBUTIONS` to name the folder of the contributions, but it is not set.',
  );
}
