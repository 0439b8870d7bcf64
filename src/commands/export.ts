import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { exportDataset } from '../dataset/exportDataset.ts';
import { openDriver } from '../graph/driver.ts';
import { openDatabase } from './database.ts';
import { SHIPPED } from './folders.ts';
import { stopSignal } from './stopSignal.ts';

export const exportData = new Command('export')
  .description('write the data files again from the graph, in canonical order')
  .argument('[folder]', 'the folder to write to', SHIPPED)
  .action(runExport);

async function runExport(folder: string): Promise<void> {
  const config = readConfig();
  const opened = await openDatabase(config, stopSignal());
  const driver = openDriver(opened.address);
  try {
    const { files, version } = await exportDataset(driver, folder, {
      database: opened.database,
    });
    console.log(`Wrote ${files.length} files to ${folder}, version ${version}.`);
  } finally {
    await driver.close();
    await opened.stop();
  }
}
