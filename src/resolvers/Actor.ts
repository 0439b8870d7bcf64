import { type NameInLanguage, nameIn } from '../nameIn.ts';
import { computed } from './coordinates.ts';

export const name = computed<'Actor.name', readonly NameInLanguage[], 'in'>({
  given: 'in',
  needs: 'text language kind',
  resolve: (names, { in: ranges }) => nameIn(names, ranges),
});
