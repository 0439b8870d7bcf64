import { writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';

/**
 * Lets a process come after others where all want a core; `nice` is as in `nice(1)`. Linux may share its cores out by sessions first
 * (see "autogroup" in `sched(7)`), and then a process that has a session of its own yields to nobody unless the session does.
 */
export function yieldTo(pid: number, nice: number): void {
  attempt(() => setPriority(pid, nice));
  attempt(() => writeFileSync(`/proc/${pid}/autogroup`, String(nice), { flag: 'r+' }));
}

/** It runs at the usual priority, or has ended, which is noticed elsewhere. */
function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // Not every system has sessions that yield.
  }
}
