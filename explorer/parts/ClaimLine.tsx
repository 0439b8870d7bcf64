import './claims.css';
import type { ClaimRowFragment } from '../generated/operations.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { WorkLink } from './links.tsx';
import { plain } from '../shell/words.ts';
import { words } from '../words/words.ts';

/** A claim: its source, the locator, the work it is taken from, and the curators' judgment. */
export function ClaimLine({ claim }: { readonly claim: ClaimRowFragment }) {
  const { locator, rank, reason, source, stance, takenFrom } = claim;
  return (
    <>
      {stance === 'DENIES' && <strong>{words.parts.deniedBy}</strong>}
      <WorkLink work={source} />
      {locator && <span className="aside">{words.parts.quoted(locator)}</span>}
      {takenFrom && (
        <span className="aside">
          {words.parts.takenFrom}
          <Link href={hrefTo('source', takenFrom.id)}>{takenFrom.title}</Link>
          {!takenFrom.read && words.parts.notReadByUs}
        </span>
      )}
      {rank !== 'NORMAL' && (
        <span className="aside">{words.parts.byCurator(plain(rank), reason)}</span>
      )}
    </>
  );
}
