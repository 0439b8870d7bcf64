import type { View } from '../shell/views.ts';

export const view: View = {
  label: 'Paths',
  order: 10,
  embeds: true,
  waitsFor: 'Loading the paths',
  load: () => import('./PathsView.tsx'),
};
