import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { type Choice, paramsOf } from '../drawing/map/choice.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo, replace } from '../shell/address.ts';
import { loadProse, words } from '../words/words.ts';
import type { Told } from './stories.ts';

const { stories } = await loadProse();

export interface StoryPanelProps {
  readonly told: Told;

  /** What the map shows at this step. */
  readonly choice: Choice;
}

/** The words of one step of a story, with the way to the others. */
export default function StoryPanel({ told: { name, step, at, of }, choice }: StoryPanelProps) {
  const { story } = words.map;
  const goTo = useCallback(
    (next: number) => {
      if (next >= 1 && next <= of) replace(hrefTo('map', '', { story: name, step: String(next) }));
    },
    [name, of],
  );
  useArrows(at, goTo);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    // The sheet covers what is below the map.
    if (innerWidth < 768) panel.current?.parentElement?.scrollIntoView();
  }, [at]);
  const see = (which: number, text: string) => {
    const [view, id] = step.evidence[which - 1] ?? [];
    return view === undefined ? text : <Link href={hrefTo(view, id)}>{text}</Link>;
  };
  const said = stories[name](see)[at - 1];
  return (
    <aside ref={panel} className="map-drawer story" aria-label={story.titles[name]}>
      <p className="aside">{story.titles[name]}</p>
      <div aria-live="polite">
        <h2>{said?.title}</h2>
        <p>{said?.text}</p>
      </div>
      <div className="story-steps">
        <button type="button" aria-disabled={at === 1} onClick={() => goTo(at - 1)}>
          {story.previous}
        </button>
        <button type="button" aria-disabled={at === of} onClick={() => goTo(at + 1)}>
          {story.next}
        </button>
        <span>{story.step(at, of)}</span>
      </div>
      <p className="aside">
        <Link href={hrefTo('map', '', paramsOf({ ...choice, tie: null }))}>{story.leave}</Link>
      </p>
    </aside>
  );
}

/** The keys ← and →, unless they move the map or a text cursor. */
function useArrows(at: number, goTo: (next: number) => void): void {
  // With the step, not after it, so that no key counts from the step before.
  useLayoutEffect(() => {
    const listen = ({ key, target, altKey, ctrlKey, metaKey, defaultPrevented }: KeyboardEvent) => {
      const by = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
      if (by === 0 || altKey || ctrlKey || metaKey || defaultPrevented) return;
      if (target instanceof Element && target.closest('canvas, input, select, textarea')) return;
      goTo(at + by);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [at, goTo]);
}
