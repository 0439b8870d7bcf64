import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/setup/places.mjs';

const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
const { scripts, overrides } = JSON.parse(textOf('package.json')) as Record<string, object>;

const markdownIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));

describe('CI', () => {
  it('runs all tests, as an empty script would pass', () => {
    expect(textOf('.ci/run')).toMatch(/^exec npm run test:all$/m);
  });
});

describe('A page', () => {
  const pages = ['README.md', 'README.zh.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md'];
  const folders = ['changes', 'data', 'docs', 'src'];

  it.each([...pages, ...folders.flatMap(markdownIn)])('has no broken link: %s', (page) => {
    expect(linksIn(page).filter((link) => !leadsSomewhere(page, link))).toEqual([]);
  });
});

describe('The pages for contributors', () => {
  it.each(['CONTRIBUTING.md', 'README.md', 'README.zh.md', '.github/workflows/ci.yml'])(
    'name in %s no script that package.json lacks',
    (file) => {
      const named = [...textOf(file).matchAll(/npm run (?:--silent )?([\w:]+)/g)];

      for (const [, name = ''] of named) expect(Object.keys(scripts ?? {})).toContain(name);
    },
  );

  it('say why each override is there', () => {
    for (const name of Object.keys(overrides ?? {}))
      expect(textOf('CONTRIBUTING.md')).toContain(`\`${name}\``);
  });

  it('name the Node of the containers in .nvmrc', () => {
    expect(textOf('Dockerfile')).toContain(`node:${textOf('.nvmrc').trim()}-`);
  });
});

function linksIn(page: string): readonly string[] {
  const prose = textOf(page).replaceAll(/^```[^]*?^```/gm, '');
  const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  return links.filter((link) => !/^[a-z]+:/.test(link));
}

/** To a file or folder and, after `#`, to a heading of it as GitHub names it. */
function leadsSomewhere(page: string, link: string): boolean {
  const [path = '', heading] = link.split('#');
  const target = path === '' ? page : join(folderOf(page), path);
  if (!existsSync(join(root, target))) return false;
  return heading === undefined || headingsOf(target).includes(heading);
}

/** The entries in `changes/` will be joined into a page at the root. */
const folderOf = (page: string) => (page.startsWith('changes') ? '.' : dirname(page));

const headingsOf = (page: string) =>
  [...textOf(page).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
