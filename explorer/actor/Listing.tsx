import { List, type ListProps } from '../lists/List.tsx';
import { PagesFoot } from '../lists/PagesFoot.tsx';
import { isLong } from '../lists/long.ts';
import type { Pages } from '../lists/usePages.ts';
import { Section } from '../parts/Section.tsx';

export interface ListingProps<Item> extends Pick<ListProps<Item>, 'items' | 'keyOf' | 'children'> {
  readonly title: string;
  readonly pages: Pages<unknown>;

  /** Default: the connection's count. */
  readonly total?: number | null;
  readonly says?: string;
}

/** A section with a list in pages. Nothing if it is empty. */
export function Listing<Item>({
  title,
  pages,
  total = pages.total,
  says,
  ...list
}: ListingProps<Item>) {
  if (pages.total === 0) return null;
  return (
    <Section title={title} total={total} says={pages.total === null ? null : says}>
      <List label={title} pages={pages} className="rows" {...list} />
      {(pages.more !== null || pages.waiting || pages.error !== null || isLong(pages.total)) && (
        <PagesFoot pages={pages} what={title.toLowerCase()} />
      )}
    </Section>
  );
}
