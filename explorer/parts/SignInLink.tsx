import type { ReactNode } from 'react';
import { Link } from '../shell/Link.tsx';
import { hrefTo, pathOf, useAddress } from '../shell/address.ts';
import { hrefNow } from '../shell/entry.ts';

/** To sign in, and back to this page. */
export function SignInLink({ children }: { readonly children: ReactNode }) {
  useAddress();
  return <Link href={hrefTo('signin', '', { page: pathOf(hrefNow()) })}>{children}</Link>;
}
