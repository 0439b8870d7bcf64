import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

/** The pairs of a text file: a line, and the one below it, which has two spaces before it. */
export const readPairs = (file: URL): readonly (readonly string[])[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split(/\n(?=\S)/)
    .map((pair) => pair.split('\n  '));

/** A text, in which `…` stands for any words. */
export const saying = (text: string): string =>
  text.includes('…')
    ? (expect.stringMatching(
        new RegExp(`^${text.split('…').map(escaped).join('.*')}$`, 's'),
      ) as string)
    : text;

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
