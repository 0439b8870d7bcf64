import type { TieRemark } from '../generated/schema.ts';
import { computed } from './coordinates.ts';

export const remarkText = computed<'Tie.remarkText', { readonly remark: TieRemark | null }>({
  needs: 'remark',
  resolve: ({ remark }, _, words) => remark && words.remarks.tie[remark],
});
