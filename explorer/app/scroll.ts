import { keep, keptAs } from '../shell/visitState.ts';

const NAME = 'scroll';
const REST_MS = 150;

/** What comes later than that leaves the page where it is. */
const SOUGHT_MS = 10_000;

/** Events by which a reader moves on, so that the old position is no longer restored. */
const MOVES = ['wheel', 'touchstart', 'pointerdown', 'keydown', 'popstate'] as const;

/** After a reload the page has its full length only once all responses have arrived, also those for what stands above; it is scrolled then. */
export function keepScroll(): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  addEventListener('scroll', () => {
    clearTimeout(resting);
    resting = setTimeout(() => keep(NAME, scrollY), REST_MS);
  });
  const sought = keptAs<number>(NAME) ?? 0;
  if (sought === 0) return;
  const observer = new ResizeObserver(() => scrollTo(0, sought));
  const stop = () => {
    observer.disconnect();
    for (const move of MOVES) removeEventListener(move, stop);
  };
  for (const move of MOVES) addEventListener(move, stop);
  observer.observe(document.body);
  setTimeout(stop, SOUGHT_MS);
}
