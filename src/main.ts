import { Command } from 'commander';
import { neo4j } from './commands/neo4j.ts';

const program = new Command('proxeny')
  .description('A knowledge graph of subnational diplomacy.')
  .addCommand(neo4j);

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
