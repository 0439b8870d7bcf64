import { inUse } from './folderLock.ts';
import type { Exit, Launch } from './child.ts';
import { LOOPBACK } from './port.ts';
import { DamagedStore } from './ready.ts';
import { spaceFault } from './space.ts';

type Setting = Pick<Launch, 'home' | 'heap'> & { readonly port: number };

/** Neo4j's own code for a lack of memory, and Java's for one during operation. */
const NO_MEMORY = 3;
const LAST_LINES = 12;
const STACK = /^\s+(at |\.\.\. \d)/;

/** The error for an unexpected exit: of a damaged store, if Neo4j could not open one and nothing else explains it. */
export function faultOf(exit: Exit, setting: Setting): Error {
  const known = knownCause(exit, setting);
  if (known !== null) return new Error(known);
  const Fault = /Error starting Neo4j database server/.test(exit.text) ? DamagedStore : Error;
  return new Fault(lastWords(exit, setting));
}

/** What an unexpected exit means, and what to do about it. */
function knownCause({ code, text }: Exit, { home, port, heap }: Setting): string | null {
  if (/OutOfMemoryError/.test(text) || code === NO_MEMORY) {
    return `Neo4j ran out of memory with a heap of "${heap}". Set \`PROXENY_HEAP\` to more, such as "2g".`;
  }
  if (/object heap|initialization of VM|insufficient memory for the Java/i.test(text)) {
    return `Java cannot have a heap of "${heap}" on this machine; it said: "${firstOf(text)}". Set \`PROXENY_HEAP\` to what fits, such as "1g".`;
  }
  if (/FileLockException/.test(text)) return inUse(home, 'another process');
  if (isPortTaken(text)) return portTaken(port);
  if (/No space left on device/.test(text)) return spaceFault(home) ?? NO_SPACE;
  const unknown = /No declared setting with name: (\S+?)\.? /.exec(text)?.[1];
  if (unknown) return `Neo4j does not know the setting "${unknown}" in "${home}/conf/neo4j.conf".`;
  return null;
}

function lastWords({ code, signal, text }: Exit, { home }: Setting): string {
  return `Neo4j ended ${manner(code, signal)}. Its last lines, of "${home}/logs/console.log":\n${lastOf(text)}`;
}

const NO_SPACE =
  'Neo4j ended because a disk was full. Free some space and run the same command again; what was imported before is kept.';

export const isPortTaken = (text: string) => /PortBindException|Address already in use/.test(text);

export const portTaken = (port: number) =>
  `Port ${port} of ${LOOPBACK} is taken by another program. Set another port, or none to use a free one.`;

const firstOf = (text: string) => text.split('\n').slice(0, 2).join(' ');

function lastOf(text: string): string {
  const lines = text.split('\n').filter((line) => line !== '' && !STACK.test(line));
  return lines.slice(-LAST_LINES).join('\n');
}

const manner = (code: number | null, signal: NodeJS.Signals | null) =>
  signal === 'SIGKILL'
    ? 'because something killed it (SIGKILL: by hand, or by the system when memory ran short)'
    : signal
      ? `by ${signal}`
      : `with code ${code}`;
