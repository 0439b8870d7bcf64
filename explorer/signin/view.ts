import type { View } from '../shell/views.ts';

export const view: View = {
  words: 'subject',
  isOfDesk: true,
  load: () => import('./SignInView.tsx'),
};
