import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/setup/places.mjs';
import '../support/busy.ts';

interface Bill {
  readonly bomFormat: string;
  readonly components: readonly {
    readonly name: string;
    readonly purl?: string;
    readonly hashes?: readonly { readonly content: string }[];
  }[];
}

const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

describe('npm run sbom', () => {
  let bill: Bill;
  beforeAll(() => {
    const options = { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 } as const;
    bill = JSON.parse(execFileSync('npm', ['run', '--silent', 'sbom'], options)) as Bill;
  }, 120_000);

  it('names every npm package that the server needs', () => {
    const { dependencies } = JSON.parse(textOf('package.json')) as { dependencies: object };

    expect(bill.bomFormat).toBe('CycloneDX');
    expect(bill.components.map(({ name }) => name)).toEqual(
      expect.arrayContaining(Object.keys(dependencies)),
    );
  });

  it('names every jar of Neo4j with its checksum', () => {
    const sums = [...textOf('neo4j.sha256').matchAll(/^\w+/gm)].map(([sum]) => sum);
    const jars = bill.components.filter(({ purl }) => purl?.startsWith('pkg:maven/'));

    expect(jars.map(({ hashes }) => hashes?.[0]?.content).sort()).toEqual(sums.sort());
  });
});
