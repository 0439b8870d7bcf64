import './suggestions.css';
import type { ReactNode } from 'react';
import type { ClaimRowFragment } from '../generated/operations.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { hasDesk } from '../shell/desk.ts';
import { words } from '../words/words.ts';
import { SignInLink } from './SignInLink.tsx';
import { type Reading, useViewer } from './useViewer.ts';

interface SuggestionProps {
  readonly subject: string;
  readonly claim: ClaimRowFragment;
}

/** To correct what one source says. */
export function ClaimSuggestion({ subject, claim: { id, property } }: SuggestionProps) {
  return (
    <Link className="aside" href={hrefTo('suggest', '', { subject, property, claim: id })}>
      {words.suggest.links.correct}
    </Link>
  );
}

interface FactSuggestionProps extends SuggestionProps {
  readonly reading: Reading;

  /** What stands here for readers who cannot propose. */
  readonly children: ReactNode;
}

/** To name a further source of a value. */
export function FactSuggestion({ subject, claim, reading, children }: FactSuggestionProps) {
  const { mayPropose, maySignIn } = reading;
  if (maySignIn) return <SignInLink>{words.suggest.signIn}</SignInLink>;
  if (!mayPropose) return children;
  const { id, property } = claim;
  return (
    <Link href={hrefTo('suggest', '', { subject, property, claim: id, add: 'source' })}>
      {words.suggest.links.source}
    </Link>
  );
}

/** The end of a page: to say what is missing or wrong. */
export function SuggestEntry({ subject }: { readonly subject: string }) {
  const { mayPropose, maySignIn } = useViewer(hasDesk());
  return (
    <p className="suggest-entry aside">
      {mayPropose && (
        <>
          {words.suggest.entry}{' '}
          <Link href={hrefTo('suggest', '', { subject })}>{words.suggest.entryLink}</Link>
        </>
      )}
      {maySignIn && <SignInLink>{words.suggest.signIn}</SignInLink>}
    </p>
  );
}
