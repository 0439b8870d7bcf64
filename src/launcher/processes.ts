import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { ProcessState } from '../neo4j/driver.ts';
import { unlessItThrows } from '../unlessItThrows.ts';

/** A process by its number and start time, because the system reuses numbers. */
export interface ProcessMark {
  readonly pid: number;
  readonly since: string;
}

const TERM_MS = 60_000;
const POLL_MS = 50;

export function markOf(pid: number): ProcessMark {
  return { pid, since: startOf(pid) };
}

/** A zombie counts as dead. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return statOf(pid)[STATE] !== 'Z';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether it is alive and the very process that was marked. */
export function isSame({ pid, since }: ProcessMark): boolean {
  return isAlive(pid) && startOf(pid) === since;
}

/** A stop is known on Linux only. */
export function stateOf(mark: ProcessMark): ProcessState {
  if (!isSame(mark)) return 'ended';
  return /^[Tt]$/.test(statOf(mark.pid)[STATE] ?? '') ? 'stopped' : 'running';
}

/** Asks a process to end, and kills it if it does not end within a minute (or the given time). */
export async function end(mark: ProcessMark, patienceMs = TERM_MS): Promise<void> {
  signal(mark.pid, 'SIGTERM');
  const last = performance.now() + patienceMs;
  while (isSame(mark) && performance.now() < last) await pause(POLL_MS);
  if (!isSame(mark)) return;
  signal(mark.pid, 'SIGKILL');
  while (isSame(mark)) await pause(POLL_MS);
}

/** It may have ended a moment ago. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** The numbers of all processes; empty except on Linux. */
export function processes(): readonly string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
}

/** The command line of a process, each part ended by a NUL; empty if it has ended. */
export function commandLineOf(pid: string): string {
  return textIn(`/proc/${pid}/cmdline`) ?? '';
}

/** Null if the file cannot be read, such as one that is gone. */
export function textIn(file: string): string | null {
  return unlessItThrows(() => readFileSync(file, 'utf8')) ?? null;
}

const AFTER_NAME = /^.*\) /s;
const STATE = 0;
const STARTED_AT = 19;

function startOf(pid: number): string {
  if (process.platform === 'linux') return statOf(pid)[STARTED_AT] ?? '';
  // Processes of different languages and time zones compare it.
  const args = ['LC_ALL=C', 'TZ=UTC', 'ps', '-o', 'lstart=', '-p', String(pid)];
  return unlessItThrows(() => execFileSync('env', args, { encoding: 'utf8' }).trim()) ?? '';
}

/** The fields of Linux's `stat` after the name; empty elsewhere, or if the process has ended. */
function statOf(pid: number): readonly string[] {
  return textIn(`/proc/${pid}/stat`)?.replace(AFTER_NAME, '').split(' ') ?? [];
}
