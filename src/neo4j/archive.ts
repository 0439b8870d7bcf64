import { createHash } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './processes.ts';

/** Java's class data archive: with it Neo4j starts in half the time, on a third of the work. */
export interface Archive {
  readonly args: readonly string[];

  /** Whether Java is to write one, which makes its stop longer by some seconds. */
  readonly isNew: boolean;

  /** Puts the archive that a clean stop has written in its place; without one it does nothing. */
  readonly keep: () => void;
}

const NAME = /^classes-.*\.jsa(?:\.new-(\d+)-\d+)?$/;

/** Uses the archive of this Java and these jars, or lets Java write one when it stops. */
export function archiveOf(cache: string, java: string, jars: readonly string[]): Archive {
  const name = `classes-${keyOf(java, jars)}.jsa`;
  const file = join(cache, name);
  const quiet = ['-Xlog:cds=off', '-Xlog:cds+dynamic=off'];
  if (existsSync(file)) {
    return {
      args: [`-XX:SharedArchiveFile=${file}`, ...quiet],
      isNew: false,
      keep: () => undefined,
    };
  }
  const fresh = `${file}.new-${process.pid}-${Date.now()}`;
  return {
    args: [`-XX:ArchiveClassesAtExit=${fresh}`, ...quiet],
    isNew: true,
    keep() {
      if (!existsSync(fresh)) return;
      renameSync(fresh, file);
      for (const other of readdirSync(cache)) {
        if (other !== name && isLeftOver(other)) rmSync(join(cache, other), { force: true });
      }
    },
  };
}

/** Those of another Java or of other jars, and those whose writer was killed; not those that are being written. */
function isLeftOver(name: string): boolean {
  const [, writer] = NAME.exec(name) ?? [];
  return NAME.test(name) && !(writer && isAlive(Number(writer)));
}

function keyOf(java: string, jars: readonly string[]): string {
  const parts = jars.map((jar) => `${jar} ${statSync(jar).mtimeMs}`);
  return createHash('sha256')
    .update([java, ...parts].join('\n'))
    .digest('hex')
    .slice(0, 12);
}
