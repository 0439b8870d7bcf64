import type { View } from '../shell/views.ts';

export const view: View = {
  words: 'actor',
  load: () => import('./ActorView.tsx'),
};
