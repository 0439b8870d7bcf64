import type { View } from '../shell/views.ts';

export const view: View = {
  order: 25,
  words: 'browse',
  load: () => import('./BrowseView.tsx'),
};
