import type { RefObject } from 'react';
import type { DrawingHandle } from './Drawing.tsx';
import { FormatButtons } from './FormatButtons.tsx';
import type { Frame } from './frame.ts';
import { type Words, framedPng, framedSvg, save } from './picture.ts';

export interface PictureButtonsProps {
  /** The file name without its extension. */
  readonly name: string;
  readonly drawing: RefObject<DrawingHandle | null>;

  /** Null until the picture's caption is known. */
  readonly words: () => Words | null;
  readonly svg: (frame: Frame) => string;
  readonly paint: (context: CanvasRenderingContext2D, frame: Frame) => void;
}

/** Saves the visible drawing as a file. */
export function PictureButtons({ name, drawing, words, svg, paint }: PictureButtonsProps) {
  const give = async (format: 'svg' | 'png') => {
    const [frame, said] = [drawing.current?.frame(), words()];
    if (!frame || said === null) return;
    const file =
      format === 'svg'
        ? new Blob([framedSvg(svg(frame), frame, said)], { type: 'image/svg+xml' })
        : await framedPng(paint, frame, said);
    save(file, `${name}.${format}`);
  };
  return <FormatButtons isReady={words() !== null} give={give} />;
}
