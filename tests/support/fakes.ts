import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'proxeny-'));
}

/** Another program, played by a shell script; the real ones on PATH are out of reach. */
export function fakeProgram(folder: string, name: string, script: string): void {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
}

/** The output of `java -version`. */
export const javaOf = (version: string) =>
  `echo 'openjdk version "${version}" 2026-10-20' >&2; echo 'OpenJDK 64-Bit Server VM' >&2`;
