import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/setup/places.mjs';

const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
const { scripts, overrides } = JSON.parse(textOf('package.json')) as Record<string, object>;

describe('The pages for contributors', () => {
  it.each(['CONTRIBUTING.md', 'README.md', '.github/workflows/ci.yml'])(
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
