import { cpSync, readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import './support/busy.ts';
import { swap } from './support/dataset.ts';
import { makeProjectCopy } from './support/projectCopy.ts';

const ROW = swap(
  '  zh: {',
  "  fr: { tag: 'fr', named: 'Français', offer: 'Lire en français', namesIn: ['fr'], and: 'et' },\n  zh: {",
);
/** What the compiler asks for then. */
const NAMED = {
  'explorer/vite.config.ts': (text: string) =>
    swap(
      '  en: inEnglish,',
      '  en: inEnglish,\n  fr: inFrench,',
    )(`import * as inFrench from "./words/fr/head.ts";\n${text}`),
  'explorer/words/words.ts': (text: string) =>
    [
      swap('en: english,', 'en: english, fr: english,'),
      swap(
        '  en: {',
        "  fr: {\n    core: () => import('./fr/index.ts'),\n    rooms: () => import('./fr/rooms.ts'),\n    prose: () => import('./fr/prose.ts'),\n  },\n  en: {",
      ),
    ].reduce((changed, change) => change(changed), text),
};

/** An exercise: all that a further language of the pages takes, in a copy of the explorer whose French says what its English does. */
describe('A further language of the pages', () => {
  const { folder, at, edit, faultsOf } = makeProjectCopy(/^(bench|data|docs|tests)\//);
  const tsc = () =>
    faultsOf(
      ...['typescript/bin/tsc', '--noEmit', '-p', 'explorer'],
      ...['--incremental', '--tsBuildInfoFile', at('explorer.tsbuildinfo')],
    );

  beforeAll(() => {
    cpSync(at('explorer/words/en'), at('explorer/words/fr'), { recursive: true });
    edit('explorer/words/fr/index.ts', (text) =>
      swap("...LANGUAGES.en, language: 'en'", "...LANGUAGES.fr, language: 'fr'")(text),
    );
    edit('explorer/words/languages.ts', ROW);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is a folder of words and a row, and the compiler names the two other places', async () => {
    const missed = await tsc();
    for (const [path, change] of Object.entries(NAMED)) edit(path, change);

    expect([...missed.matchAll(/^(\S+?\.tsx?)\(/gm)].map(([, file]) => file)).toEqual(
      expect.arrayContaining(Object.keys(NAMED)),
    );
    expect(await tsc()).toBe('');
  });

  it('has a page of its own that offers the others, and heads', async () => {
    const built = (name: string) => readFileSync(at(`dist/explorer/${name}`), 'utf8');

    expect(
      await faultsOf('vite/bin/vite.js', 'build', 'explorer', '--outDir', at('dist/explorer')),
    ).toBe('');
    expect(built('index.fr.html')).toContain('<html lang="fr">');
    expect(built('index.zh.html')).toContain('<html lang="zh-Hans">');
    expect(Object.keys(JSON.parse(built('heads.json')) as object)).toEqual(['en', 'fr', 'zh']);
  });
});

/** The same for the sentences of the server, whose French says what its English does. */
describe('A further language of the server', () => {
  const { folder, at, edit, write, faultsOf } = makeProjectCopy(
    /^(bench|data|docs|tests|explorer|playground)\//,
  );
  const tsc = () => faultsOf('typescript/bin/tsc', '-p', 'words.json');

  beforeAll(() => {
    write('words.json', '{ "extends": "./tsconfig.json", "include": ["src/words"] }');
    cpSync(at('src/words/en'), at('src/words/fr'), { recursive: true });
    edit(
      'src/words/languages.ts',
      swap("  en: { tag: 'en'", "  fr: { tag: 'fr', namesIn: ['fr'] },\n  en: { tag: 'en'"),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is a folder of words and a row, and the compiler names the one other place', async () => {
    const missed = await tsc();
    edit('src/words/words.ts', (text) =>
      swap(
        'en: english,',
        'en: english, fr: french,',
      )(`import { english as french } from './fr/index.ts';\n${text}`),
    );

    expect(missed.trim().split('\n')).toEqual([
      expect.stringMatching(/^src\/words\/words\.ts\(.* Property 'fr' is missing/),
    ]);
    expect(await tsc()).toBe('');
  });

  it('leaves no sentence out', async () => {
    edit('src/words/fr/errors.ts', swap("  stopping: 'The server is stopping.',\n", ''));

    expect(await tsc()).toMatch(
      /^src\/words\/words\.ts\(.*'fr' is (not assignable|missing)|stopping/,
    );
  });
});
