import type { ReactNode } from 'react';
import { SignInLink } from '../parts/SignInLink.tsx';
import { useViewer } from '../parts/useViewer.ts';
import { Waiting } from '../shell/states.tsx';
import { words } from '../words/words.ts';

/** What only contributors see; others are told why not. */
export function Closed({ children }: { readonly children: ReactNode }) {
  const { viewer, mayPropose, maySignIn } = useViewer(true);
  if (mayPropose) return children;
  if (maySignIn)
    return (
      <p>
        {words.desk.signInFirst} <SignInLink>{words.app.signIn}</SignInLink>
      </p>
    );
  if (viewer === null) return <Waiting for={words.views.subject.waiting} />;
  if (viewer.desk === 'OPEN') return <p>{words.desk.mayNot}</p>;
  return <p>{words.desk[viewer.desk === 'NONE' ? 'noDesk' : 'elsewhere']}</p>;
}
