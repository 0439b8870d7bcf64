import './Figure.css';
import { type ReactNode, useRef } from 'react';
import { type Change, oneOf } from '../shell/params.ts';
import { Pictures, type PicturesProps } from './Pictures.tsx';
import { words } from '../words/words.ts';

export interface FigureProps {
  readonly title: string;

  /** The title and the legend. */
  readonly says?: ReactNode;
  readonly drawing: ReactNode;

  /** The same as lines over time, if it is one. */
  readonly lines?: ReactNode;

  /** The same as text, for screen readers. */
  readonly table: ReactNode;

  /** Which of them is shown, and how to switch. */
  readonly as: As;
  readonly onChange: (as: As) => void;

  /** What a saved picture states besides the title. */
  readonly picture: Omit<PicturesProps, 'around' | 'title'>;
}

const VIEWS = ['drawing', 'lines', 'table'] as const;

type As = (typeof VIEWS)[number];

/** As the address says; default: the drawing. */
export const shownAs = (params: URLSearchParams, change: Change): Shown => ({
  as: oneOf(params, 'as', VIEWS) ?? 'drawing',
  onChange: (as) => change({ as: as === 'drawing' ? null : as }),
});

export type Shown = Pick<FigureProps, 'as' | 'onChange'>;

/** A drawing and a table of the same data. */
export function Figure({ title, says, as, onChange, picture, ...shown }: FigureProps) {
  const around = useRef<HTMLDivElement>(null);
  const views = VIEWS.filter((one) => shown[one] !== undefined);
  const view = views.includes(as) ? as : 'drawing';
  return (
    <figure aria-label={title}>
      <div className="figure-head">
        {says && <figcaption>{says}</figcaption>}
        <div className="chips" role="group" aria-label={words.drawing.viewAs}>
          {views.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === view}
              onClick={() => onChange(one)}
            >
              {words.drawing.views[one]}
            </button>
          ))}
        </div>
      </div>
      {view === 'table' ? (
        <div className="wide-table">{shown.table}</div>
      ) : (
        <>
          <div ref={around}>{shown[view]}</div>
          <Pictures around={around} title={title} {...picture} />
        </>
      )}
    </figure>
  );
}
