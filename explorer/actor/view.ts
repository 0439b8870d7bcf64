import type { View } from '../shell/views.ts';

export const view: View = {
  waitsFor: 'Loading the page of an actor',
  load: () => import('./ActorView.tsx'),
};
