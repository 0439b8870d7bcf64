import { Command } from 'commander';
import { VERSION } from './version.ts';

/** In the order of the help. Only the file of the command that is called is loaded: all of them take half a second more. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import('./commands/init.ts')).init,
  start: async () => (await import('./commands/start.ts')).start,
  query: async () => (await import('./commands/query.ts')).query,
  explain: async () => (await import('./commands/explain.ts')).explain,
  columns: async () => (await import('./commands/columns.ts')).columns,
  check: async () => (await import('./commands/check.ts')).check,
  consequence: async () => (await import('./commands/consequence.ts')).consequence,
  doubts: async () => (await import('./commands/doubts.ts')).doubts,
  add: async () => (await import('./commands/add.ts')).addData,
  import: async () => (await import('./commands/import.ts')).importData,
  contribute: async () => (await import('./commands/contributions.ts')).contribute,
  erase: async () => (await import('./commands/contributions.ts')).erase,
  export: async () => (await import('./commands/export.ts')).exportData,
  release: async () => (await import('./commands/release.ts')).release,
  token: async () => (await import('./commands/token.ts')).token,
  mcp: async () => (await import('./commands/mcp.ts')).mcp,
  neo4j: async () => (await import('./commands/neo4j.ts')).neo4j,
};

const program = new Command('proxeny')
  .description(
    'A knowledge graph of subnational diplomacy: which places and organizations work together, and how we know.',
  )
  .version(VERSION);
const called = COMMANDS[process.argv[2] ?? ''];
for (const load of called ? [called] : Object.values(COMMANDS)) program.addCommand(await load());

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
