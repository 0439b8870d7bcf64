import type { RefObject } from 'react';
import type { DrawingHandle } from './Drawing.tsx';
import { type Dataset, FormatButtons } from './FormatButtons.tsx';
import type { Frame } from './frame.ts';
import { type Words, framedPng, framedSvg, save } from './picture.ts';

export interface PictureButtonsProps {
  /** The file name without its extension. */
  readonly name: string;
  readonly drawing: RefObject<DrawingHandle | null>;

  /** The picture's caption. */
  readonly words: (dataset: Dataset) => Words;
  readonly svg: (frame: Frame) => string;
  readonly paint: (context: CanvasRenderingContext2D, frame: Frame) => void;
}

/** Saves the visible drawing as a file. */
export function PictureButtons({ name, drawing, words, svg, paint }: PictureButtonsProps) {
  const give = async (format: 'svg' | 'png', dataset: Dataset) => {
    const frame = drawing.current?.frame();
    if (!frame) return;
    const said = words(dataset);
    const file =
      format === 'svg'
        ? new Blob([framedSvg(svg(frame), frame, said)], { type: 'image/svg+xml' })
        : await framedPng(paint, frame, said);
    save(file, `${name}.${format}`);
  };
  return <FormatButtons give={give} />;
}
