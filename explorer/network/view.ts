import type { View } from '../shell/views.ts';

export const view: View = {
  label: 'Network',
  order: 2,
  embeds: true,
  waitsFor: 'Loading the network',
  load: () => import('./NetworkView.tsx'),
};
