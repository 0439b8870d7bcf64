import type { View } from '../shell/views.ts';

export const view: View = {
  waitsFor: 'Loading the page of a source',
  load: () => import('./SourceView.tsx'),
};
