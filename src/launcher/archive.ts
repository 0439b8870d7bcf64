import { hash } from 'node:crypto';
import { readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './processes.ts';

/** Java's class data archive: with it Neo4j starts in half the time, with a third of the CPU. */
export interface Archive {
  readonly args: readonly string[];
  /** Whether Java writes an archive, which makes its stop a few seconds longer. */
  readonly isNew: boolean;
  /** Puts the archive that a clean stop has written in its place; does nothing without one. */
  readonly keep: () => void;
}

/** Named after what it is for, and its size or the process that writes it. */
const NAME = /^classes-(?<key>[0-9a-f]+)-(?:(?<size>\d+)|by-(?<writer>\d+)-\d+)\.jsa$/;
const QUIET = ['-Xlog:cds=off', '-Xlog:cds+dynamic=off'];

/** Uses the archive for this Java and these jars, or lets Java write one at its stop. */
export function archiveOf(cache: string, java: string, jars: readonly string[]): Archive {
  const key = keyOf(java, jars);
  const known = readdirSync(cache).find((name) => isWhole(cache, name, key));
  if (known) {
    const args = [`-XX:SharedArchiveFile=${join(cache, known)}`, ...QUIET];
    return { args, isNew: false, keep: () => undefined };
  }
  const fresh = join(cache, `classes-${key}-by-${process.pid}-${Date.now()}.jsa`);
  const args = [`-XX:ArchiveClassesAtExit=${fresh}`, ...QUIET];
  return { args, isNew: true, keep: () => keep(cache, key, fresh) };
}

function keep(cache: string, key: string, fresh: string): void {
  const size = sizeOf(fresh);
  if (size === null) return;
  const name = `classes-${key}-${size}.jsa`;
  renameSync(fresh, join(cache, name));
  for (const other of leftOvers(cache, name)) rmSync(join(cache, other), { force: true });
}

/** Java crashes on a truncated archive. */
function isWhole(cache: string, name: string, key: string): boolean {
  const groups = NAME.exec(name)?.groups;
  return groups?.key === key && Number(groups.size) === sizeOf(join(cache, name));
}

/** One machine hardly uses more versions of Java in turn. */
const MOST_KEPT = 3;

/** The oldest archives for other Javas or other jars, and those whose writer was killed, but not those being written. */
function leftOvers(cache: string, kept: string): readonly string[] {
  const others = readdirSync(cache).flatMap((name) => {
    const groups = name === kept ? undefined : NAME.exec(name)?.groups;
    return groups ? [{ name, writer: Number(groups.writer), at: timeOf(join(cache, name)) }] : [];
  });
  const whole = others.filter(({ writer }) => !writer).sort((one, other) => other.at - one.at);
  const broken = others.filter(({ writer }) => writer && !isAlive(writer));
  return [...whole.slice(MOST_KEPT - 1), ...broken].map(({ name }) => name);
}

const sizeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? null;
const timeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function keyOf(java: string, jars: readonly string[]): string {
  const parts = jars.map((jar) => `${jar} ${statSync(jar).mtimeMs}`);
  return hash('sha256', [java, ...parts].join('\n')).slice(0, 12);
}
