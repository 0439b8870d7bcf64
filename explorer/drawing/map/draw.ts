import { type GeoContext, type GeoPermissibleObjects, geoPath } from 'd3-geo';
import type { Frame } from '../frame.ts';
import { KIND_GROUPS } from '../../parts/kinds.ts';
import type { Mark } from './mark.ts';
import { DASHES } from '../dashes.ts';
import { widthsOf } from './flows.ts';
import { writeTexts } from '../texts.ts';
import { lineOf, projection } from './projection.ts';
import {
  GRATICULE,
  MOST_BROKEN,
  SPHERE,
  type Scene,
  type Sign,
  isSquare,
  layersOf,
  numberIn,
  opacityOf,
  radiusOf,
  stacked,
  writtenIn,
} from './scene.ts';

/** Redraws the whole scene. */
export function draw(context: CanvasRenderingContext2D, scene: Scene, frame: Frame): void {
  const { colours, ratio, zoom } = frame;
  const { k, x, y } = zoom;
  context.setTransform(ratio * k, 0, 0, ratio * k, ratio * x, ratio * y);
  drawGround(context, scene, frame);
  drawFlows(context, scene, frame);
  drawLines(context, scene, frame);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  const { contested, kinds, labels } = writtenIn(scene, frame);
  drawKinds(context, kinds, scene, frame);
  drawContested(context, contested, scene, frame);
  drawDots(context, scene, frame);
  writeTexts(context, labels, colours);
}

function drawGround(
  context: CanvasRenderingContext2D,
  { ground, regions }: Scene,
  { colours, zoom }: Frame,
): void {
  context.fillStyle = colours.sea;
  context.fill(pathOf(SPHERE));
  context.lineJoin = 'round';
  const stroke = (object: GeoPermissibleObjects, width: number, opacity = 1) => {
    context.globalAlpha = opacity;
    context.strokeStyle = colours.line;
    context.lineWidth = width / zoom.k;
    context.stroke(pathOf(object));
    context.globalAlpha = 1;
  };
  stroke(GRATICULE, 0.5, 0.6);
  if (ground === null) return;
  context.fillStyle = colours.paper;
  context.fill(pathOf(ground.land));
  stroke(ground.land, 0.8);
  if (regions) stroke(regions, 0.5, 0.9);
  stroke(ground.borders, 1);
  stroke(SPHERE, 1);
}

function drawLines(
  context: CanvasRenderingContext2D,
  { chosen, marks }: Scene,
  { colours, zoom }: Frame,
): void {
  const opacity = opacityOf(marks.length) * (chosen === null ? 1 : 0.35);
  const isMany = marks.length > MOST_BROKEN;
  context.lineCap = 'butt';
  for (const { group, line, marks: alike } of layersOf(marks)) {
    const path = new Path2D();
    for (const mark of alike) path.addPath(lineOn(mark));
    context.globalAlpha = opacity;
    context.strokeStyle = colours[group];
    context.lineWidth = (isMany ? 1 : 1.3) / zoom.k;
    context.setLineDash(isMany ? [] : DASHES[line].map((length) => length / zoom.k));
    context.stroke(path);
  }
  context.globalAlpha = 1;
  const mark = marks.find(({ tie }) => tie.id === chosen);
  if (mark) {
    context.strokeStyle = colours[mark.group];
    context.lineWidth = 3 / zoom.k;
    context.setLineDash(DASHES[mark.line].map((length) => (length * 1.4) / zoom.k));
    context.stroke(lineOn(mark));
  }
  context.setLineDash([]);
}

function drawFlows(
  context: CanvasRenderingContext2D,
  { flows }: Scene,
  { colours, zoom }: Frame,
): void {
  context.lineCap = 'butt';
  context.setLineDash([]);
  context.strokeStyle = colours['sister-city'];
  for (const flow of flows) {
    for (const [at, width] of widthsOf(flow).entries()) {
      context.globalAlpha = FLOW_OPACITIES[at] ?? 1;
      context.lineWidth = width / zoom.k;
      if (width > 0) context.stroke(lineOn(flow));
    }
  }
  context.globalAlpha = 1;
}

/** Of a line and its core. */
export const FLOW_OPACITIES = [0.3, 0.9] as const;

/** Slightly smaller than beside text. */
const KIND = 10;

function drawKinds(
  context: CanvasRenderingContext2D,
  signs: readonly Sign[],
  { chosen }: Scene,
  { colours }: Frame,
): void {
  context.lineWidth = 3;
  context.strokeStyle = colours.paper;
  for (const { mark, x, y } of signs) {
    context.globalAlpha = chosen === null || chosen === mark.tie.id ? 1 : 0.4;
    context.save();
    context.translate(x - KIND / 2, y - KIND / 2);
    context.scale(KIND / 12, KIND / 12);
    const path = shapeOf(KIND_GROUPS[mark.group].shape);
    context.stroke(path);
    context.fillStyle = colours[mark.group];
    context.fill(path, 'evenodd');
    context.restore();
  }
  context.globalAlpha = 1;
}

const shapes = new Map<string, Path2D>();

function shapeOf(d: string): Path2D {
  const path = shapes.get(d) ?? new Path2D(d);
  shapes.set(d, path);
  return path;
}

function drawContested(
  context: CanvasRenderingContext2D,
  signs: readonly Sign[],
  { chosen }: Scene,
  { colours }: Frame,
): void {
  context.strokeStyle = colours.contested;
  context.fillStyle = colours.paper;
  context.lineWidth = 1.2;
  for (const { mark, x, y } of signs) {
    context.globalAlpha = chosen === null || chosen === mark.tie.id ? 1 : 0.4;
    context.translate(x - 6, y - 6);
    context.beginPath();
    context.arc(6, 6, 5.2, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
    context.stroke(UNEQUAL);
    context.translate(6 - x, 6 - y);
  }
  context.globalAlpha = 1;
}

/** As in `ContestedSign`. */
export const UNEQUAL_PATH = 'M3.2 4.7h5.6M3.2 7.3h5.6M7.6 2.8L4.4 9.2';
const UNEQUAL = new Path2D(UNEQUAL_PATH);

function drawDots(
  context: CanvasRenderingContext2D,
  { dots }: Scene,
  { colours, zoom }: Frame,
): void {
  context.lineWidth = 1;
  for (const dot of stacked(dots)) {
    const [px = 0, py = 0] = projection([...dot.at]) ?? [];
    const [x, y] = [px * zoom.k + zoom.x, py * zoom.k + zoom.y];
    const r = radiusOf(dot);
    context.beginPath();
    if (isSquare(dot)) context.rect(x - r, y - r, 2 * r, 2 * r);
    else context.arc(x, y, r, 0, 2 * Math.PI);
    context.fillStyle = colours.ink;
    context.strokeStyle = colours.paper;
    context.fill();
    context.stroke();
    const text = numberIn(dot);
    if (text === '') continue;
    context.fillStyle = colours.paper;
    context.font = '600 10px system-ui, sans-serif';
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText(text, x, y + 0.5);
    context.textAlign = 'start';
  }
}

const paths = new WeakMap<object, Path2D>();

/** Projected once: the projection never changes. */
function pathOf(object: GeoPermissibleObjects): Path2D {
  const known = paths.get(object);
  if (known) return known;
  const path = new Path2D();
  // `Path2D` has every method that d3-geo calls except `beginPath`.
  geoPath(projection, path as unknown as GeoContext)(object);
  paths.set(object, path);
  return path;
}

type Drawn = Pick<Mark, 'spots'>;

const lines = new WeakMap<Drawn, Path2D>();

export function lineOn(mark: Drawn): Path2D {
  const known = lines.get(mark);
  if (known) return known;
  const path = new Path2D(lineOf(mark));
  lines.set(mark, path);
  return path;
}
