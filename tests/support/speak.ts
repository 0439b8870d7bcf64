import { vi } from 'vitest';
import type { Language } from '../../explorer/words/languages.ts';
import { loadWords } from '../../explorer/words/words.ts';

/** Has the pages' words in this language outside a browser; undo it by `vi.unstubAllGlobals`. */
export async function speak(language: Language): Promise<void> {
  vi.stubGlobal('document', { documentElement: {}, querySelector: () => null });
  await loadWords(language);
}
