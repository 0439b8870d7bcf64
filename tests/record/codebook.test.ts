import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codebookPage } from '../../src/record/tables/codebookPage.ts';
import { readVocabulary } from '../../src/record/words/vocabulary.ts';

describe('The code book', () => {
  const page = codebookPage();

  it('has each kind of tie once, and says what it covers', () => {
    for (const [kind, meaning] of readVocabulary().meaningsOf('TieKind')) {
      expect(meaning).not.toBe('');
      expect(page.split(`| \`${kind}\` | ${meaning} |`)).toHaveLength(2);
    }
  });

  it('is the one in docs', () => {
    expect(readFileSync('docs/codebook.md', 'utf8').trim()).toBe(page.trim());
  });
});
