import './Figure.css';
import { type ReactNode, useRef } from 'react';
import type { Change } from '../shell/params.ts';
import { Pictures, type PicturesProps } from './Pictures.tsx';
import { words } from '../words/words.ts';

export interface FigureProps {
  readonly title: string;

  /** The title and the legend. */
  readonly says?: ReactNode;
  readonly drawing: ReactNode;

  /** The same as text, for screen readers. */
  readonly table: ReactNode;

  /** Which of the two is shown, and how to switch. */
  readonly as: As;
  readonly onChange: (as: As) => void;

  /** What a saved picture states besides the title. */
  readonly picture: Omit<PicturesProps, 'around' | 'title'>;
}

type As = 'drawing' | 'table';

/** As the address says; default: the drawing. */
export const shownAs = (params: URLSearchParams, change: Change): Shown => ({
  as: params.get('as') === 'table' ? 'table' : 'drawing',
  onChange: (as) => change({ as: as === 'table' ? as : null }),
});

export type Shown = Pick<FigureProps, 'as' | 'onChange'>;

/** A drawing and a table of the same data. */
export function Figure({ title, says, drawing, table, as, onChange, picture }: FigureProps) {
  const around = useRef<HTMLDivElement>(null);
  return (
    <figure aria-label={title}>
      <div className="figure-head">
        {says && <figcaption>{says}</figcaption>}
        <div className="chips" role="group" aria-label={words.drawing.viewAs}>
          {(['drawing', 'table'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={one === as} onClick={() => onChange(one)}>
              {words.drawing[one === 'drawing' ? 'chart' : 'table']}
            </button>
          ))}
        </div>
      </div>
      {as === 'drawing' ? (
        <>
          <div ref={around}>{drawing}</div>
          <Pictures around={around} title={title} {...picture} />
        </>
      ) : (
        <div className="wide-table">{table}</div>
      )}
    </figure>
  );
}
