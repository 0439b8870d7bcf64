import type { TieFilter } from '../generated/operations.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { words } from '../words/words.ts';
import { useMissing } from './useMissing.ts';

/** Beside each number of ties: what it lacks. */
export function Missing({ filter }: { readonly filter: TieFilter | null }) {
  const lacks = useMissing(filter);
  if (lacks.length === 0) return null;
  return (
    <p className="says missing">
      {lacks.join(words.parts.space)}{' '}
      <Link href={hrefTo('coverage')}>{words.parts.whatIsMissing}</Link>
    </p>
  );
}
