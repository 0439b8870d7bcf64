import type { PlaceRemark } from '../generated/schema.ts';
import { computed } from './coordinates.ts';

export const remarkText = computed<'Place.remarkText', { readonly remark: PlaceRemark | null }>({
  needs: 'remark',
  resolve: ({ remark }, _, words) => remark && words.remarks.place[remark],
});
