import type { Operation } from '../api/operation.ts';
import { List } from '../lists/List.tsx';
import { PagesFoot } from '../lists/PagesFoot.tsx';
import { type Connection, usePages } from '../lists/usePages.ts';
import { Section, type SectionProps } from '../parts/Section.tsx';

type FirstPage = { readonly first: number };

export interface PagedListProps<Data, Variables extends FirstPage, Edge> {
  readonly title: string;
  readonly operation: Operation<Data, Variables & { after?: string | null }>;
  readonly variables: Variables;
  readonly of: (data: Data) => Connection<Edge> | null | undefined;
  /** The first page, if it came with the page of the actor. */
  readonly begun?: Connection<Edge>;
  readonly keyOf: (edge: Edge) => string;
  readonly children: (edge: Edge) => React.ReactNode;
}

export type ListingProps<Data, Variables extends FirstPage, Edge> = PagedListProps<
  Data,
  Variables,
  Edge
> &
  Pick<SectionProps, 'name' | 'says'> & { readonly total: number };

/** A section with a list in pages, which is asked for once the section is open. Nothing if it is empty. */
export function Listing<Data, Variables extends FirstPage, Edge>({
  name,
  total,
  says,
  ...list
}: ListingProps<Data, Variables, Edge>) {
  if (total === 0) return null;
  return (
    <Section title={list.title} {...{ name, total, says }}>
      <PagedList {...list} />
    </Section>
  );
}

export function PagedList<Data, Variables extends FirstPage, Edge>({
  title,
  operation,
  variables,
  of,
  begun,
  keyOf,
  children,
}: PagedListProps<Data, Variables, Edge>) {
  const pages = usePages(operation, variables, of, begun);
  return (
    <>
      <List label={title} pages={pages} items={pages.edges} keyOf={keyOf} className="rows">
        {children}
      </List>
      <PagesFoot pages={pages} what={title.toLowerCase()} unlessWhole />
    </>
  );
}
