import './lists.css';
import { defaultRangeExtractor, measureElement, useVirtualizer } from '@tanstack/react-virtual';
import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  type Ref,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Pages } from './usePages.ts';
import { keep, keptAs } from '../shell/visitState.ts';
import { useWhole } from './whole.ts';
import { words } from '../words/words.ts';

export interface BoxProps {
  readonly label: string;

  /** The keys of the loaded rows, in order. */
  readonly keys: readonly string[];

  /** The estimated height of a row in pixels, until rows are measured. */
  readonly likely: number;

  /** The source of further rows; none if all are loaded. */
  readonly pages: Pages<unknown> | undefined;
  readonly children: (drawn: Drawn) => ReactNode;
}

/** The visible rows and some around them. Each needs its index as `data-index`, and the `ref`. */
export interface Drawn {
  readonly rows: readonly DrawnRow[];

  /** The height of the rows after them, in pixels. */
  readonly after: number;
  readonly ref: Ref<HTMLElement>;
}

export interface DrawnRow {
  readonly at: number;
  readonly key: string;

  /** The height of the omitted rows before it, in pixels. */
  readonly before: number;
}

/** The number of rows before the end at which the next page is requested. */
const NEAR = 10;

/** The number of rows drawn beyond the visible ones, in either direction. */
const BEYOND = 8;

/** A long list of which only the visible rows are in the page. Near its end, the next page is requested. */
export function Box(props: BoxProps) {
  const { keys, label, pages, children } = props;
  const name = `scroll-in ${pages?.name ?? label}`;
  const scroll = useRef(keptAs<Scroll>(name));
  if (!useWhole()) return <Rolling {...props} name={name} scroll={scroll} />;
  const rows = keys.map((key, at) => ({ key, at, before: 0 }));
  return <div className="long whole">{children({ rows, after: 0, ref: null })}</div>;
}

interface RollingProps extends BoxProps {
  /** The key of the stored scroll position. */
  readonly name: string;

  /** The current scroll position, restored after printing. */
  readonly scroll: RefObject<Scroll | null>;
}

function Rolling(props: RollingProps) {
  const { label, keys, children, name, scroll } = props;
  const box = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLSpanElement>(null);
  const { held, ...focus } = useHeld(keys);
  const virtualizer = useRows(props, box, held);
  const items = virtualizer.getVirtualItems();
  useTop(box, keys[0]);
  const keepScroll = useScroll(name, scroll, virtualizer, keys.length);
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') end.current?.focus();
    else leap(event, virtualizer, keys.length);
  };
  return (
    <>
      <div
        ref={box}
        className="long"
        role="group"
        aria-label={words.lists.box(label)}
        tabIndex={0}
        onClickCapture={keepScroll}
        onKeyDown={pressed}
        {...focus}
      >
        {children({
          rows: rowsOf(items, keys),
          after: virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0),
          ref: virtualizer.measureElement,
        })}
      </div>
      <span ref={end} tabIndex={-1} />
    </>
  );
}

/** The focused row, and the listeners that follow the focus. */
function useHeld(keys: readonly string[]) {
  const [focused, setFocused] = useState<string | null>(null);
  return {
    held: focused === null ? -1 : keys.indexOf(focused),
    onFocus: ({ target }: FocusEvent) => {
      const at = target.closest('[data-index]')?.getAttribute('data-index');
      setFocused(at == null ? null : (keys[Number(at)] ?? null));
    },
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent) => {
      if (!currentTarget.contains(relatedTarget)) setFocused(null);
    },
  };
}

/** The rows near the visible ones. Requests the next page near the end. */
function useRows(
  { keys, likely, pages }: BoxProps,
  box: RefObject<HTMLDivElement | null>,
  held: number,
): Virtualizer {
  const heights = useRef(createHeights());
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLElement>({
    count: keys.length,
    getScrollElement: () => box.current,
    estimateSize: () => heights.current.mean ?? likely,
    measureElement: (...args) => heights.current.note(measureElement(...args)),
    getItemKey: (at) => keys[at] ?? at,
    overscan: BEYOND,
    // The focused row and its neighbors stay, because the next Tab goes to one of them.
    rangeExtractor: (range) => withHeld(defaultRangeExtractor(range), held, keys.length),
  });
  const isNear =
    (virtualizer.scrollOffset ?? 0) > 0 && (virtualizer.range?.endIndex ?? 0) >= keys.length - NEAR;
  useEffect(() => {
    if (isNear) pages?.more?.();
  });
  return virtualizer;
}

function withHeld(rows: number[], held: number, count: number): number[] {
  if (held === -1) return rows;
  return [...new Set([...rows, held - 1, held, held + 1])]
    .filter((at) => at >= 0 && at < count)
    .sort((one, other) => one - other);
}

type Items = readonly { readonly index: number; readonly start: number; readonly end: number }[];

function rowsOf(items: Items, keys: readonly string[]): readonly DrawnRow[] {
  return items.map(({ index, start }, nth) => ({
    at: index,
    key: keys[index] ?? '',
    before: start - (items[nth - 1]?.end ?? 0),
  }));
}

/** The mean of the first rows is the estimate for unseen ones. It is kept, so that the list does not jump while scrolling. */
function createHeights() {
  let [sum, rows] = [0, 0];
  return {
    get mean() {
      return rows === 0 ? null : sum / rows;
    },
    note(height: number) {
      if (rows < ENOUGH) [sum, rows] = [sum + height, rows + 1];
      return height;
    },
  };
}

const ENOUGH = 20;

/** A browser scrolls to an end in steps, and rows that are measured on the way change the distance. */
function leap(event: KeyboardEvent, virtualizer: Virtualizer, count: number): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  if (event.key === 'End') virtualizer.scrollToIndex(count - 1, { align: 'end' });
  else if (event.key === 'Home') virtualizer.scrollToOffset(0);
  else return;
  event.preventDefault();
}

type Virtualizer = ReturnType<typeof useVirtualizer<HTMLDivElement, HTMLElement>>;

/** Scrolls to the top when the rows change or are reordered. */
function useTop(box: RefObject<HTMLElement | null>, first: string | undefined): void {
  const before = useRef(first);
  useLayoutEffect(() => {
    if (before.current !== undefined && before.current !== first) box.current?.scrollTo(0, 0);
    before.current = first;
  }, [box, first]);
}

interface Scroll {
  /** The index of the first visible row. */
  readonly at: number;

  /** How many of its pixels are hidden. */
  readonly within: number;
}

/** Restores the scroll position after Back or reload, once the row is loaded. Stores it when scrolling ends and when a link is followed. */
function useScroll(
  name: string,
  scroll: RefObject<Scroll | null>,
  virtualizer: Virtualizer,
  count: number,
): () => void {
  const isSought = useRef(scroll.current !== null);
  useLayoutEffect(() => {
    const sought = scroll.current;
    if (!isSought.current || sought === null || sought.at >= count) return;
    const { start = 0 } = virtualizer.measurementsCache[sought.at] ?? {};
    virtualizer.scrollElement?.scrollTo(0, start + sought.within);
  }, [scroll, virtualizer, count]);
  const { isScrolling, scrollOffset } = virtualizer;
  const note = useCallback(() => {
    const top = virtualizer.scrollElement?.scrollTop ?? 0;
    const item = virtualizer.getVirtualItemForOffset(top);
    if (!item || (isSought.current && top === 0)) return;
    isSought.current = false;
    scroll.current = { at: item.index, within: top - item.start };
  }, [scroll, virtualizer]);
  useEffect(note, [note, scrollOffset]);
  const keepScroll = useCallback(() => {
    note();
    if (scroll.current !== null) keep(name, scroll.current);
  }, [name, note, scroll]);
  useEffect(() => {
    if (!isScrolling) keepScroll();
  }, [keepScroll, isScrolling]);
  return keepScroll;
}
