import './SearchBox.css';
import { keepPreviousData } from '@tanstack/react-query';
import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { BehindContext, createBehind } from '../api/behind.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { SearchDocument, type SearchType } from '../generated/operations.ts';
import { go, hrefTo } from '../shell/address.ts';
import { Fault } from '../shell/states.tsx';
import { exactHit } from './exactHit.ts';
import { type Hit, HitWords, guessText, toHit } from './HitWords.tsx';
import { hrefOf } from './links.tsx';
import { unlessComposing } from './unlessComposing.ts';
import { useFollowing } from './useFollowing.ts';
import { words } from '../words/words.ts';

export interface SearchBoxProps {
  readonly label: string;
  readonly autoFocus?: boolean;

  /** Its text until one types, and whenever it changes. */
  readonly text?: string;

  /** The types to search; default: all. */
  readonly types?: readonly SearchType[];

  /** Called with the selected result. Default: its page is opened. */
  readonly onChoose?: (hit: Hit) => void;

  /** Called when the text has been cleared. */
  readonly onClear?: () => void;
}

/** Suggests while typing, by any name in any script. Its requests are not listed behind the view. */
export function SearchBox(props: SearchBoxProps) {
  const [aside] = useState(createBehind);
  return (
    <BehindContext value={aside}>
      <Combobox {...props} />
    </BehindContext>
  );
}

function Combobox(props: SearchBoxProps) {
  const { label, autoFocus = false, onChoose, onClear } = props;
  const id = useId();
  const { text, hits, active, error, again, ...act } = useSuggesting(props);
  return (
    <div className="search-box" role={onChoose ? undefined : 'search'} onBlur={leaving(act.close)}>
      <input
        type="text"
        // Focused by `/`.
        data-search={onChoose ? undefined : ''}
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={hits !== null}
        aria-controls={`${id}list`}
        aria-activedescendant={hits !== null && active >= 0 ? `${id}${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        autoFocus={autoFocus}
        placeholder={onChoose ? words.parts.anyName : words.parts.placeholder}
        value={text}
        onChange={({ target }) => {
          act.type(target.value);
          if (target.value === '') onClear?.();
        }}
        onKeyDown={unlessComposing(act.press)}
      />
      <kbd aria-hidden="true">/</kbd>
      <Suggestions {...{ id, label, text, active, hits }} onChoose={act.choose} />
      {error !== null && <Failed error={error} again={again} />}
    </div>
  );
}

/** The text, its suggestions while they are shown, and what keys do. */
function useSuggesting({ text: first = '', types, onChoose }: SearchBoxProps) {
  const [text, setText] = useFollowing(first);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { hits: all, current, error, again } = useHits(text, open, types);
  const hits = open && text.trim() !== '' ? all : null;
  const choose = (hit: Hit | undefined) => {
    setOpen(false);
    if (hit && onChoose) {
      setText(hit.title);
      onChoose(hit);
    } else if (!onChoose) openPage(hit, text.trim());
  };
  // In a choice, Enter selects the best result; elsewhere it opens what the text is a name of.
  const enter = () => {
    const best = onChoose ? current?.[0] : exactHit(current ?? []);
    const hit = hits ? (hits[active] ?? best) : undefined;
    // A choice waits for the results of its text.
    if (hit || current || !onChoose) choose(hit);
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && all?.length) {
      event.preventDefault();
      setOpen(true);
      setActive(hits ? ((active + 2 + step + hits.length) % (hits.length + 1)) - 1 : 0);
    } else if (event.key === 'Enter') enter();
    else if (event.key === 'Escape') setOpen(false);
  };
  const type = (to: string) => {
    setText(to);
    setOpen(true);
    setActive(-1);
  };
  const close = () => setOpen(false);
  return { text, hits, active, error: open ? error : null, again, choose, press, type, close };
}

/** Calls it when the focus leaves the element. */
const leaving =
  (left: () => void) =>
  ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) left();
  };

function openPage(hit: Hit | undefined, text: string): void {
  if (hit) go(hrefOf(hit));
  else if (text !== '') go(hrefTo('search', '', { text }));
}

interface FailedProps {
  readonly error: Error;
  readonly again: () => void;
}

/** In place of suggestions. */
function Failed({ error, again }: FailedProps) {
  const here = useRef<HTMLDivElement>(null);
  const retry = () => {
    here.current?.parentElement?.querySelector('input')?.focus();
    again();
  };
  return (
    // Some browsers give a pressed button no focus, and the field would lose it.
    <div ref={here} className="search-fault" onMouseDown={(event) => event.preventDefault()}>
      <Fault error={error} again={retry} />
    </div>
  );
}

interface SuggestionsProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;

  /** Null while no suggestions are shown. */
  readonly hits: readonly Hit[] | null;
  readonly active: number;
  readonly onChoose: (hit: Hit) => void;
}

function Suggestions({ id, label, text, hits, active, onChoose }: SuggestionsProps) {
  return (
    <ul
      id={`${id}list`}
      role="listbox"
      aria-label={words.parts.suggestions(label)}
      hidden={hits === null}
    >
      {hits && guessText(hits) && (
        <li role="option" aria-selected="false" aria-disabled="true" className="aside">
          {guessText(hits)}
        </li>
      )}
      {hits?.map((hit, at) => (
        <li
          key={hit.id}
          id={`${id}${at}`}
          role="option"
          aria-selected={at === active}
          // `mousedown` comes before the field loses the focus.
          onMouseDown={(event) => {
            event.preventDefault();
            onChoose(hit);
          }}
        >
          <HitWords hit={hit} />
        </li>
      ))}
      {hits?.length === 0 && (
        <li role="option" aria-selected="false" aria-disabled="true" className="aside">
          {words.parts.noResults(text.trim())}
        </li>
      )}
    </ul>
  );
}

/** The best results, shortly after the last key, and those of this very text; null until they have arrived. */
function useHits(text: string, open: boolean, types: readonly SearchType[] | undefined) {
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const variables = { text: asked, types: types ?? null, first: SUGGESTED };
  const { data, error, isPlaceholderData, refetch } = useAnswer(
    SearchDocument,
    open && asked !== '' ? variables : null,
    {
      placeholderData: keepPreviousData,
    },
  );
  const hits = data ? data.search.edges.map(toHit) : null;
  const isCurrent = asked === text.trim() && !isPlaceholderData;
  return { hits, current: isCurrent ? hits : null, error, again: () => void refetch() };
}

const PAUSE_MS = 120;
const SUGGESTED = 8;
