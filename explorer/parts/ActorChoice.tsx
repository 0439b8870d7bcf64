import './ActorChoice.css';
import { useState } from 'react';
import { useAnswer } from '../api/useAnswer.ts';
import { NamesDocument, type SearchType } from '../generated/operations.ts';
import { SEARCH_TYPES, TYPES } from '../generated/types.ts';
import type { Hit } from './HitWords.tsx';
import { SearchBox } from './SearchBox.tsx';
import { namesIn } from './useNames.ts';

export interface ActorChoiceProps {
  readonly label: string;

  /** The id of the selected actor. */
  readonly id: string | null;
  readonly onChoose: (id: string | null) => void;

  /** The types to choose from; default: all types of actors. */
  readonly types?: readonly SearchType[];
}

const ACTORS = SEARCH_TYPES.filter((type) =>
  TYPES.Actor.some((actor) => actor.toUpperCase() === type),
);

/** Selects an actor by searching for any of its names. */
export function ActorChoice({ label, id, onChoose, types = ACTORS }: ActorChoiceProps) {
  const { data } = useAnswer(NamesDocument, id === null ? null : { ids: [id] });
  const [chosen, setChosen] = useState<Hit | null>(null);
  const untilKnown = (chosen?.id === id ? chosen.title : id) ?? '';
  const [[, name] = [id, untilKnown]] = data ? namesIn(data) : [];
  return (
    <div className="choice">
      <span className="choice-label" aria-hidden="true">
        {label}
      </span>
      <SearchBox
        label={label}
        text={name}
        types={types}
        onChoose={(hit) => {
          setChosen(hit);
          onChoose(hit.id);
        }}
        onClear={() => id !== null && onChoose(null)}
      />
    </div>
  );
}
