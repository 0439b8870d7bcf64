import type { Plugin } from 'vite';

/** Builds workers together with the page, so that what both import is sent once: Vite itself would give each a copy of its own. */
export function sharedWorkers(): Plugin {
  return {
    name: 'shared-workers',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith(WORKER)) return null;
      const file = this.emitFile({ type: 'chunk', id: id.slice(0, -WORKER.length) });
      return `export default class extends Worker {
        constructor() {
          super(import.meta.ROLLUP_FILE_URL_${file}, { type: 'module' });
        }
      }`;
    },
  };
}

const WORKER = '?worker';
