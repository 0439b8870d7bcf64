import type { ReactNode } from 'react';
import { words } from '../words/words.ts';

/** A sentence that the API has in English only. */
export function English({ children }: { readonly children: ReactNode }) {
  return words.language === 'en' ? children : <span lang="en">{children}</span>;
}
