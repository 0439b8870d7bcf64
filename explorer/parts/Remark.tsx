import type { PlaceRemark, RemarkedFragment, TieRemark } from '../generated/operations.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { plain } from '../shell/words.ts';
import { words } from '../words/words.ts';

interface RemarkProps {
  readonly of: PlaceRemark | TieRemark;
  readonly record: RemarkedFragment | null;
}

/** Tells what a reader must know of a place or of the parties of a tie, with its sources. */
export function Remark({ of, record }: RemarkProps) {
  const sources = new Map(record?.ofRemark?.claims.map(({ source }) => [source.id, source.title]));
  return (
    <span className="remark">
      {plain(of)}
      {[...sources].map(([id, title]) => (
        <span key={id} className="aside">
          {' '}
          {words.parts.sourceIs}
          <Link href={hrefTo('source', id)}>{title}</Link>
        </span>
      ))}
    </span>
  );
}
