import type { RefObject } from 'react';
import type { DrawingHandle } from './Drawing.tsx';
import { FormatButtons } from './FormatButtons.tsx';
import type { Frame } from './frame.ts';
import { type Words, framedPng, framedSvg, save } from './picture.ts';

export interface PictureButtonsProps {
  /** Of the file, without what follows the dot. */
  readonly name: string;
  readonly drawing: RefObject<DrawingHandle | null>;

  /** Null while it is not known yet what a picture must say of itself. */
  readonly words: () => Words | null;
  readonly svg: (frame: Frame) => string;
  readonly paint: (context: CanvasRenderingContext2D, frame: Frame) => void;
}

/** The drawing as it is seen, as a file. */
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
  return <FormatButtons give={give} />;
}
