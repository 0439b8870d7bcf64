import { useAnswer } from '../api/useAnswer.ts';
import { NamesDocument, type SearchType } from '../generated/operations.ts';
import { SearchBox } from './SearchBox.tsx';

export interface ActorChoiceProps {
  readonly label: string;

  /** The one that is chosen. */
  readonly id: string | null;
  readonly onChoose: (id: string | null) => void;
}

const ACTORS: readonly SearchType[] = [
  ...(['COUNTRY', 'STATE', 'CITY', 'INSTITUTION', 'PERSON', 'GROUP'] as const),
];

/** One actor, looked for by any of its names. */
export function ActorChoice({ label, id, onChoose }: ActorChoiceProps) {
  const { data } = useAnswer(NamesDocument, id === null ? null : { ids: [id] });
  const node = data?.nodes[0];
  const name = node && 'name' in node ? node.name : (id ?? '');
  return (
    <div className="choice">
      <span className="choice-label" aria-hidden="true">
        {label}
      </span>
      <SearchBox
        key={name}
        label={label}
        text={name}
        types={ACTORS}
        onChoose={(hit) => onChoose(hit.id)}
        onClear={() => id !== null && onChoose(null)}
      />
    </div>
  );
}
