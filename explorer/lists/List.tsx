import type { ReactNode } from 'react';
import type { Pages } from './usePages.ts';
import { Box, type Drawn } from './Box.tsx';
import { DrawnRows } from './DrawnRows.tsx';
import { PagesFoot } from './PagesFoot.tsx';
import { allOf } from './allOf.ts';
import { keysOf } from './keysOf.ts';
import { isLong } from './long.ts';

export interface ListProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;

  /** The source of further items; none if all are loaded. Several edges can be one item. */
  readonly pages?: Pages<unknown>;
  readonly className: string;
  readonly itemClass?: string;
  readonly children: (item: Item) => ReactNode;
}

/** A list of any length. */
export function List<Item>(props: ListProps<Item>) {
  const { label, items, keyOf, pages, className, itemClass, children } = props;
  const keys = keysOf(items, keyOf);
  if (!isLong(pages ? pages.total : items.length))
    return (
      <ul className={className}>
        {items.map((item, at) => (
          <li key={keys[at]} className={itemClass}>
            {children(item)}
          </li>
        ))}
      </ul>
    );
  return (
    <>
      <Box label={label} keys={keys} likely={LIKELY} pages={pages}>
        {(drawn) => <Rows {...props} drawn={drawn} />}
      </Box>
      {!pages && <PagesFoot pages={allOf(items)} what={label.toLowerCase()} />}
    </>
  );
}

/** The height of two lines. */
const LIKELY = 64;

const gap = (pixels: number) => (
  <li className="gap-row" aria-hidden="true" style={{ height: pixels }} />
);

function Rows<Item>(props: ListProps<Item> & { readonly drawn: Drawn }) {
  const { items, pages, className, itemClass, children, drawn } = props;
  const isEach = !pages || pages.edges.length === items.length;
  const size = isEach ? (pages?.total ?? items.length) : -1;
  return (
    <ul className={className}>
      <DrawnRows {...{ drawn, items, gap }}>
        {(item, at) => (
          <li
            ref={drawn.ref as (element: HTMLLIElement | null) => void}
            data-index={at}
            className={itemClass}
            aria-setsize={size}
            aria-posinset={at + 1}
          >
            {children(item)}
          </li>
        )}
      </DrawnRows>
    </ul>
  );
}
