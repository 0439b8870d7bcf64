import type { ReactNode } from 'react';
import { Fault, Waiting } from '../shell/states.tsx';
import { Page } from './Page.tsx';
import { type Quoted, useQuoted } from './quoted.ts';

interface QuotedPageProps {
  /** The address names the page and the fact. */
  readonly params: URLSearchParams;
  readonly says: { readonly title: string; readonly lead: string; readonly loading: string };
  readonly children: (quoted: Quoted) => ReactNode;
}

/** A page about another page, or about one fact of it. */
export function QuotedPage({ params, says, children }: QuotedPageProps) {
  const { quoted, error } = useQuoted(params);
  return (
    <Page title={says.title} lead={says.lead}>
      {quoted && children(quoted)}
      {!quoted && (error ? <Fault error={error} /> : <Waiting for={says.loading} />)}
    </Page>
  );
}
