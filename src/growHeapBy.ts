import { setFlagsFromString } from 'node:v8';

/** By how many percent the heap of this process may grow before Node collects garbage; 0: as Node does. */
export function growHeapBy(percent: number): void {
  setFlagsFromString(`--heap-growing-percent=${percent}`);
}
