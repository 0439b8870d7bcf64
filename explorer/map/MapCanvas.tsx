import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useWidth } from '../timeline/useWidth.ts';
import { type Shown, openMap } from './openMap.ts';

/** The map itself: wheel, pinch, drag, keys and buttons move it; a press chooses a tie or opens a cluster. */
export function MapCanvas(props: Shown) {
  const { fitted, height, isStill, label, onChoose } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const [measured, width] = useWidth();
  const [hovered, setHovered] = useState<{ name: string; x: number; y: number } | null>(null);
  const map = useRef<ReturnType<typeof openMap>>(null);
  useEffect(() => {
    if (canvas.current === null) return undefined;
    map.current = openMap(canvas.current);
    return () => map.current?.close();
  }, []);
  useEffect(() => map.current?.show(props, width), [props, width]);
  useEffect(() => {
    if (width > 0) map.current?.fit(fitted);
  }, [fitted, width, height]);
  const press = (event: KeyboardEvent) => {
    const move = KEYS[event.key];
    if (move === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    map.current?.move(...move);
  };
  return (
    <div className="map-frame" ref={measured}>
      <canvas
        ref={canvas}
        role="img"
        aria-label={label}
        className={isStill ? 'still' : undefined}
        tabIndex={0}
        onKeyDown={press}
        onClick={(event) => {
          const found = map.current?.find(event.nativeEvent);
          if (found === 'opened') return;
          onChoose(found?.tie.id ?? null);
        }}
        onPointerMove={(event) => {
          const found = map.current?.near(event.nativeEvent) ?? null;
          setHovered(found);
        }}
        onPointerLeave={() => setHovered(null)}
      />
      {hovered && (
        <p
          className="map-hint"
          ref={(element) => {
            element?.style.setProperty('left', `${hovered.x}px`);
            element?.style.setProperty('top', `${hovered.y}px`);
          }}
        >
          {hovered.name}
        </p>
      )}
      <div className="map-buttons" role="group" aria-label="Move the map">
        <button type="button" aria-label="Nearer" onClick={() => map.current?.move(0, 0, 1.6)}>
          +
        </button>
        <button type="button" aria-label="Farther" onClick={() => map.current?.move(0, 0, 1 / 1.6)}>
          −
        </button>
        <button type="button" aria-label="Show all" onClick={() => map.current?.fit(fitted)}>
          ⤢
        </button>
      </div>
    </div>
  );
}

/** How far each key moves the map, in parts of the frame, and how much nearer it brings it. */
const KEYS: Readonly<Record<string, readonly [number, number, number]>> = {
  ArrowLeft: [0.15, 0, 1],
  ArrowRight: [-0.15, 0, 1],
  ArrowUp: [0, 0.15, 1],
  ArrowDown: [0, -0.15, 1],
  '+': [0, 0, 1.6],
  '=': [0, 0, 1.6],
  '-': [0, 0, 1 / 1.6],
};
