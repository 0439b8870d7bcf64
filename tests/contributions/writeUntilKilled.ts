import { entryAfter, openJournal } from '../../src/contributions/journal/journal.ts';
import { takeDesk } from '../../src/contributions/desk/lock.ts';

/** Takes the desk of a folder and writes to its journal until it is killed. Prints each number once it is on the disk. */
const [folder = '', name = ''] = process.argv.slice(2);
const { holder } = await takeDesk(folder, `http://${name}.example`);
console.log(holder === null ? 'mine' : holder.url);
const journal = await openJournal(folder);
let entries = [...journal.entries];
for (let count = 0; holder === null && count < 2_000; count++) {
  const by = { name, organization: null, isAgent: false };
  const action = { type: 'COMMENTED' as const, text: 'x'.repeat(20_000) };
  const at = new Date().toISOString();
  const entry = entryAfter(entries.at(-1), { at, proposal: 'proposal-1', by, action });
  await journal.append(entry);
  entries = [...entries, entry];
  console.log(entry.sequence);
}
