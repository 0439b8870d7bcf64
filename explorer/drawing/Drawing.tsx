import './drawing.css';
import {
  type KeyboardEvent,
  type Ref,
  type RefObject,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { useWidth } from './useWidth.ts';
import type { Box, Frame } from './frame.ts';
import { type Subject, openDrawing } from './openDrawing.ts';
import { words } from '../words/words.ts';

export interface DrawingProps {
  readonly subject: Subject;

  /** A description of the drawing, for screen readers. */
  readonly label: string;
  readonly height: number;

  /** The box to fit into the frame whenever it changes. */
  readonly fitted: Box;

  /** The width, in pixels, that is covered at the right. */
  readonly covered?: number | undefined;
  readonly ref?: Ref<DrawingHandle> | undefined;
}

/** For a picture of the visible part. */
export interface DrawingHandle {
  readonly frame: () => Frame | null;
}

/** A drawing that can be moved by wheel, pinch, drag, keys and buttons, and clicked. */
export function Drawing({ subject, label, height, fitted, covered = 0, ref }: DrawingProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [measured, width] = useWidth();
  const [hint, setHint] = useState<Hint | null>(null);
  const drawing = useOpened(canvas);
  useImperativeHandle(ref, () => ({ frame: () => drawing.current?.frame() ?? null }), []);
  useEffect(() => {
    drawing.current?.show(subject, width, height);
  }, [subject, width, height]);
  useEffect(() => {
    // A change of `covered` does not move the drawing.
    if (width > 0) drawing.current?.fit(fitted, covered + BUTTONS);
  }, [fitted, width, height]);
  const move = (event: KeyboardEvent) => {
    const by = KEYS[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    drawing.current?.move(...by);
  };
  return (
    <div className="drawing" ref={measured}>
      <canvas
        ref={canvas}
        role="img"
        aria-label={label}
        className={subject.isStill ? 'still' : undefined}
        tabIndex={0}
        onKeyDown={move}
        onClick={(event) => drawing.current?.press(event.nativeEvent)}
        onPointerMove={(event) => setHint(drawing.current?.hint(event.nativeEvent) ?? null)}
        onPointerLeave={() => setHint(null)}
      />
      {hint && <HintText {...{ hint, width, height }} />}
      <ZoomButtons
        onZoom={(nearer) => drawing.current?.move(0, 0, nearer)}
        onAll={() => drawing.current?.fit(fitted, covered + BUTTONS)}
      />
    </div>
  );
}

/** The drawing on a canvas while that is in the page. */
function useOpened(canvas: RefObject<HTMLCanvasElement | null>) {
  const drawing = useRef<ReturnType<typeof openDrawing>>(null);
  useEffect(() => {
    if (canvas.current === null) return undefined;
    drawing.current = openDrawing(canvas.current);
    return () => drawing.current?.close();
  }, []);
  return drawing;
}

interface Hint {
  readonly words: string;
  readonly x: number;
  readonly y: number;
}

interface HintTextProps {
  readonly hint: Hint;
  readonly width: number;
  readonly height: number;
}

/** Beside the pointer, to the side with more room: it never reaches over a panel at the right. */
function HintText({ hint: { words: text, x, y }, width, height }: HintTextProps) {
  return (
    <p
      className="drawing-hint"
      ref={(element) => {
        const place = {
          ...(x < width / 2
            ? { left: x + 12, right: null }
            : { left: null, right: width - x + 12 }),
          ...(y < height / 2
            ? { top: y + 14, bottom: null }
            : { top: null, bottom: height - y + 14 }),
        };
        for (const [side, at] of Object.entries(place))
          element?.style.setProperty(side, at === null ? 'auto' : `${at}px`);
      }}
    >
      {text}
    </p>
  );
}

interface ZoomButtonsProps {
  readonly onZoom: (nearer: number) => void;
  readonly onAll: () => void;
}

function ZoomButtons({ onZoom, onAll }: ZoomButtonsProps) {
  return (
    <div className="drawing-buttons" role="group" aria-label={words.drawing.zoom}>
      <button type="button" aria-label={words.drawing.zoomIn} onClick={() => onZoom(STEP)}>
        +
      </button>
      <button type="button" aria-label={words.drawing.zoomOut} onClick={() => onZoom(1 / STEP)}>
        −
      </button>
      <button type="button" aria-label={words.drawing.showAll} onClick={onAll}>
        ⤢
      </button>
    </div>
  );
}

const STEP = 1.6;

/** The width, in pixels, that the buttons cover at the right. */
const BUTTONS = 48;

/** For each key: the move in fractions of the frame, and the zoom factor. */
const KEYS: Readonly<Record<string, readonly [number, number, number]>> = {
  ArrowLeft: [0.15, 0, 1],
  ArrowRight: [-0.15, 0, 1],
  ArrowUp: [0, 0.15, 1],
  ArrowDown: [0, -0.15, 1],
  '+': [0, 0, STEP],
  '=': [0, 0, STEP],
  '-': [0, 0, 1 / STEP],
};
