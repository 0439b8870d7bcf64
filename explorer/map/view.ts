import type { View } from '../shell/views.ts';

export const view: View = {
  label: 'Map',
  order: 1,
  embeds: true,
  waitsFor: 'Loading the map',
  load: () => import('./MapView.tsx'),
};
