import { processes, textIn } from '../../src/launcher/processes.ts';

/** Linux counts CPU time in hundredths of a second. */
const TICKS = 100;

const AFTER_NAME = /^.*\) /s;
const [PARENT, USER, SYSTEM, USER_OF_ENDED, SYSTEM_OF_ENDED] = [1, 11, 12, 13, 14] as const;

/**
 * The CPU seconds of this process and of all that it started, directly or indirectly, those that ended included; a process whose parent
 * ended before it is not counted. Known on Linux only; elsewhere null.
 */
export function cpuSeconds(): number | null {
  const found = processes().map((pid) => [pid, fieldsOf(pid)] as const);
  if (found.length === 0) return null;
  const ticksOf = ([pid, fields]: (typeof found)[number]): number => {
    const own = [USER, SYSTEM, USER_OF_ENDED, SYSTEM_OF_ENDED].map((at) => Number(fields[at] ?? 0));
    const below = found.filter(([, { [PARENT]: parent }]) => parent === pid).map(ticksOf);
    return [...own, ...below].reduce((sum, ticks) => sum + ticks, 0);
  };
  const self = String(process.pid);
  return ticksOf([self, fieldsOf(self)]) / TICKS;
}

/** The fields of `stat` after the name. */
const fieldsOf = (pid: string): readonly string[] =>
  textIn(`/proc/${pid}/stat`)?.replace(AFTER_NAME, '').split(' ') ?? [];
