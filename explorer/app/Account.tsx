import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { keepToken, onToken, signedIn } from '../api/token.ts';
import { SignInLink } from '../parts/SignInLink.tsx';
import { useViewer } from '../parts/useViewer.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { dotted } from '../shell/words.ts';
import { words } from '../words/words.ts';
import { Menu } from './Menus.tsx';

/** Who is signed in. It asks only with a token, so that a first visit asks nothing for it. */
export function Account() {
  const { token, refusal } = useSyncExternalStore(onToken, signedIn);
  const { viewer } = useViewer(token !== null);
  if (refusal !== null) return <SignInLink>{words.app.signInAgain}</SignInLink>;
  if (viewer === null || viewer.name === null) return null;
  const { name, role, organization } = viewer;
  return (
    <Menu label={name} title={dotted(words.app.roles[role], organization)}>
      {viewer.desk === 'OPEN' && (
        <li>
          <Link href={hrefTo('proposals')}>{words.app.proposals}</Link>
        </li>
      )}
      {token !== null && <SignOut />}
    </Menu>
  );
}

function SignOut() {
  const client = useQueryClient();
  const signOut = () => {
    keepToken(null);
    void client.resetQueries();
  };
  return (
    <li className="sign-out">
      <button type="button" onClick={signOut}>
        {words.app.signOut}
      </button>
    </li>
  );
}
