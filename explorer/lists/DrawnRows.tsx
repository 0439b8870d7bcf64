import { Fragment, type ReactNode } from 'react';
import type { Drawn } from './Box.tsx';

export interface DrawnRowsProps<Item> {
  readonly drawn: Drawn;
  readonly items: readonly Item[];

  /** In place of omitted rows of this height. */
  readonly gap: (pixels: number) => ReactNode;
  readonly children: (item: Item, at: number) => ReactNode;
}

/** The rows of a box that are in the page. */
export function DrawnRows<Item>({ drawn, items, gap, children }: DrawnRowsProps<Item>) {
  return (
    <>
      {drawn.rows.map(({ at, before, key }) => {
        const item = items[at];
        return (
          <Fragment key={key}>
            {before > 0 && gap(before)}
            {item !== undefined && children(item, at)}
          </Fragment>
        );
      })}
      {drawn.after > 0 && gap(drawn.after)}
    </>
  );
}
