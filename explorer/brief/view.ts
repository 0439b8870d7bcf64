import type { View } from '../shell/views.ts';

export const view: View = {
  words: 'brief',
  load: () => import('./BriefView.tsx'),
};
