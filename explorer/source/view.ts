import type { View } from '../shell/views.ts';

export const view: View = {
  words: 'source',
  load: () => import('./SourceView.tsx'),
};
