import { Command } from 'commander';
import { addData } from './commands/add.ts';
import { check } from './commands/check.ts';
import { explain } from './commands/explain.ts';
import { exportData } from './commands/export.ts';
import { importData } from './commands/import.ts';
import { neo4j } from './commands/neo4j.ts';
import { mcp } from './commands/mcp.ts';
import { query } from './commands/query.ts';
import { release } from './commands/release.ts';
import { start } from './commands/start.ts';

const program = new Command('proxeny')
  .description(
    'A knowledge graph of subnational diplomacy: which places and organizations work together, and how we know.',
  )
  .addCommand(start)
  .addCommand(query)
  .addCommand(explain)
  .addCommand(check)
  .addCommand(addData)
  .addCommand(importData)
  .addCommand(exportData)
  .addCommand(release)
  .addCommand(mcp)
  .addCommand(neo4j);

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
