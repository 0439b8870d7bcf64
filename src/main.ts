import { Command } from 'commander';
import { neo4j } from './commands/neo4j.ts';
import { start } from './commands/start.ts';

const program = new Command('proxeny')
  .description('A knowledge graph of subnational diplomacy.')
  .addCommand(start)
  .addCommand(neo4j);

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
