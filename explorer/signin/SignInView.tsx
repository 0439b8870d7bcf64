import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { toRequest } from '../api/operation.ts';
import { keepToken, onToken, signedIn } from '../api/token.ts';
import { DeskForm } from '../desk/DeskForm.tsx';
import { Field } from '../desk/Field.tsx';
import { ViewerDocument, type ViewerQuery } from '../generated/operations.ts';
import { Page } from '../parts/Page.tsx';
import { type Viewer, useViewer } from '../parts/useViewer.ts';
import { Link } from '../shell/Link.tsx';
import { go, hrefTo, urlOf } from '../shell/address.ts';
import { hrefNow } from '../shell/entry.ts';
import type { ViewProps } from '../shell/views.ts';
import { inLanguage, langIn } from '../words/language.ts';
import { words } from '../words/words.ts';

/** Signs in by a token, and leads back to the page that it was opened from. */
export default function SignInView({ params }: ViewProps) {
  const { viewer } = useViewer(true);
  const back = pageIn(params);
  return (
    <Page title={words.titles.signin} lead={words.signIn.lead}>
      {viewer?.name != null && <SignedIn viewer={viewer} back={back} />}
      <TokenForm back={back} />
    </Page>
  );
}

/** Only a page of ours: an address that somebody made could lead elsewhere. */
function pageIn(params: URLSearchParams): string {
  const path = (params.get('page') ?? '').replace(/^[./\\]+/, '');
  const home = hrefTo('');
  if (!URL.canParse(path, urlOf(''))) return home;
  const { href } = urlOf(path);
  if (!href.startsWith(urlOf('').href)) return home;
  const language = langIn(hrefNow());
  return language === null ? href : inLanguage(href, language);
}

interface SignedInProps {
  readonly viewer: Viewer;
  readonly back: string;
}

function SignedIn({ viewer: { name, role }, back }: SignedInProps) {
  const { token } = useSyncExternalStore(onToken, signedIn);
  const says = token === null ? words.signIn.local : words.signIn.as;
  return (
    <p>
      {says(name ?? '', words.app.roles[role])} <Link href={back}>{words.signIn.back}</Link>
    </p>
  );
}

function TokenForm({ back }: { readonly back: string }) {
  const [token, setToken] = useState('');
  const [failure, setFailure] = useState<string | undefined>();
  const [isChecking, setChecking] = useState(false);
  const client = useQueryClient();
  const signIn = async () => {
    setChecking(true);
    const refusal = await tryToken(token.trim(), client);
    setChecking(false);
    if (refusal !== null) setFailure(refusal);
    else {
      await client.invalidateQueries();
      go(back);
    }
  };
  return (
    <DeskForm
      label={words.signIn.submit}
      isReady={token.trim() !== '' && !isChecking}
      onSend={() => void signIn()}
      beside={<span role="status">{isChecking && words.signIn.checking}</span>}
    >
      <Field label={words.signIn.token} problem={failure}>
        {(marks) => (
          <input
            {...marks}
            type="password"
            autoComplete="off"
            autoFocus
            value={token}
            onChange={({ target }) => setToken(target.value)}
          />
        )}
      </Field>
    </DeskForm>
  );
}

/** Null if the server takes it. */
function tryToken(token: string, client: QueryClient): Promise<string | null> {
  keepToken(token);
  return client
    .query<ViewerQuery>({ queryKey: [toRequest(ViewerDocument, {})], staleTime: 0 })
    .then(
      ({ viewer }) => refusalOf(viewer),
      (error: unknown) => (error as Error).message,
    );
}

/** Null if the server has taken the token. */
function refusalOf({ name }: Viewer): string | null {
  const { refusal } = signedIn();
  if (refusal !== null) return words.signIn.refused(refusal);
  if (name !== null) return null;
  keepToken(null);
  return words.signIn.noTokens;
}
