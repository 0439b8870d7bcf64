import { join, relative } from 'node:path';
import { root } from '../setup/places.mjs';
import { run } from '../setup/run.mjs';
import { say } from '../setup/say.mjs';

const CLI = join(root, 'node_modules/@graphql-codegen/cli/esm/bin.js');

/** What is generated depends on these. */
const SOURCES = /^(schema|explorer|src\/export)\/.*\.graphql$/;

/** Generates types again, one run at a time; changes during a run are one more run. */
export function createCodegen() {
  let running = null;
  let isStale = false;

  return {
    renew,
    noteChange(file) {
      if (SOURCES.test(relative(root, file).replaceAll('\\', '/'))) void renew();
    },
    stop: () => running,
  };

  function renew() {
    isStale = true;
    running ??= work().finally(() => (running = null));
    return running;
  }

  async function work() {
    while (isStale) {
      isStale = false;
      const { code, lines } = await run(process.execPath, [CLI], { cwd: root });
      if (code !== 0) say(`Types were not generated:\n${lines.join('\n')}`);
    }
  }
}
