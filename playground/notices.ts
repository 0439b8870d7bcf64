import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

export const NOTICES = 'third-party-notices.txt';

/**
 * Writes the licences of all packages that a page is built from into a file beside it: most of them ask that their notice goes
 * with every copy. `ofWorkers` only notes what workers are built from, which Vite builds before the page that starts them.
 */
export function notices(): { readonly ofPage: Plugin; readonly ofWorkers: Plugin } {
  const packages = new Set<string>();
  const note = (ids: Iterable<string>) => {
    for (const id of ids) {
      const [folder] = PACKAGE.exec(id) ?? [];
      if (folder !== undefined) packages.add(folder);
    }
  };
  return {
    ofPage: {
      name: 'notices',
      apply: 'build',
      generateBundle() {
        note(this.getModuleIds());
        this.emitFile({ type: 'asset', fileName: NOTICES, source: textOf([...packages]) });
      },
    },
    ofWorkers: {
      name: 'notices-of-workers',
      apply: 'build',
      generateBundle() {
        note(this.getModuleIds());
      },
    },
  };
}

/** The folder of the innermost package that a module is in. */
const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

function textOf(folders: readonly string[]): string {
  const parts = folders.filter((folder) => existsSync(join(folder, 'package.json'))).map(noticeOf);
  return [HEAD, ...[...new Set(parts)].toSorted()].join(RULE);
}

const HEAD = `These pages contain the packages below, each under its own licence.\n`;
const RULE = `\n${'='.repeat(80)}\n\n`;

function noticeOf(folder: string): string {
  const { name, version, license, homepage, author } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Described;
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const by = typeof author === 'string' ? author : author?.name;
  const head = [`${name} ${version}`, `Licence: ${license}`, homepage, by && `Author: ${by}`];
  return `${head.filter(Boolean).join('\n')}\n${texts.map((text) => `\n${text}\n`).join('')}`;
}

interface Described {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly homepage?: string;
  readonly author?: string | { readonly name: string };
}

const LICENCE_FILE = /^(licen[cs]e|copying|notice|thirdpartynotices)([.-].*)?$/i;
