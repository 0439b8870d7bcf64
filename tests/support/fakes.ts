import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'proxeny-'));
}

/** A program of another's making, played by a shell script; those found on PATH otherwise are out of its reach. */
export function fakeProgram(folder: string, name: string, script: string): void {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
}

/** What `java -version` prints. */
export const javaOf = (version: string) =>
  `echo 'openjdk version "${version}" 2026-10-20' >&2; echo 'OpenJDK 64-Bit Server VM' >&2`;
