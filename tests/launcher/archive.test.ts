import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { archiveOf } from '../../src/launcher/archive.ts';
import { makeFolder } from '../support/fakes.ts';

let cache: string;
beforeEach(() => {
  cache = makeFolder();
  writeFileSync(join(cache, 'a.jar'), '');
});
afterEach(() => rmSync(cache, { recursive: true, force: true }));

const archives = () => readdirSync(cache).filter((name) => name.endsWith('.jsa'));
const open = (java = 'openjdk 17') => archiveOf(cache, java, [join(cache, 'a.jar')]);

/** What Java does at a clean stop, and what the launcher does afterwards. */
function writeAndKeep(archive: ReturnType<typeof open>) {
  const [option] = archive.args;
  writeFileSync(option?.replace('-XX:ArchiveClassesAtExit=', '') ?? '', 'classes');
  archive.keep();
}

describe('archiveOf', () => {
  it('lets Java write an archive the first time, and use it from then on', () => {
    const first = open();
    expect(first).toMatchObject({ isNew: true });
    writeAndKeep(first);

    const second = open();

    expect(second).toMatchObject({ isNew: false });
    expect(second.args[0]).toBe(`-XX:SharedArchiveFile=${join(cache, archives()[0] ?? '')}`);
  });

  it('keeps nothing when Java has written nothing', () => {
    open().keep();

    expect(archives()).toEqual([]);
    expect(open()).toMatchObject({ isNew: true });
  });

  it('keeps one for each of three Javas, and sweeps up the oldest when there are more', () => {
    for (const [at, java] of ['openjdk 17', 'openjdk 21', 'openjdk 25'].entries()) {
      expect(open(java)).toMatchObject({ isNew: true });
      writeAndKeep(open(java));
      for (const name of archives()) {
        const { mtimeMs } = statSync(join(cache, name));
        utimesSync(join(cache, name), at, mtimeMs / 1_000 - 60);
      }
    }
    expect(archives()).toHaveLength(3);

    writeAndKeep(open('openjdk 26'));

    expect(archives()).toHaveLength(3);
    const isKept = (java: string) => !open(java).isNew;
    expect(['17', '21', '25', '26'].map((one) => isKept(`openjdk ${one}`))).toEqual([
      ...[false, true, true, true],
    ]);
  });

  it('forgets it when a jar is another', () => {
    writeAndKeep(open());

    writeFileSync(join(cache, 'a.jar'), 'new');

    expect(open()).toMatchObject({ isNew: true });
  });

  it('does not use one that was cut short, on which Java crashes', () => {
    writeAndKeep(open());

    writeFileSync(join(cache, archives()[0] ?? ''), 'cl');

    expect(open()).toMatchObject({ isNew: true });
  });

  it('sweeps up those whose writer was killed, and leaves those that are being written', () => {
    const written = `classes-0123456789ab-by-${process.pid}-1.jsa`;
    writeFileSync(join(cache, written), '');
    writeFileSync(join(cache, `classes-0123456789ab-by-${2 ** 22 + 1}-1.jsa`), '');

    writeAndKeep(open());

    expect(archives()).toHaveLength(2);
    expect(archives()).toContain(written);
  });
});
