import type { View } from '../shell/views.ts';

export const view: View = {
  embeds: true,
  words: 'actor',
  load: () => import('./ActorView.tsx'),
};
