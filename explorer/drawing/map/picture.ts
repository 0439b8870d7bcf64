import { type GeoPermissibleObjects, geoPath } from 'd3-geo';
import type { Frame } from '../frame.ts';
import { escaped } from '../../shell/escaped.ts';
import { FLOW_OPACITIES, UNEQUAL_PATH } from './draw.ts';
import { KIND_GROUPS } from '../../parts/kinds.ts';
import { DASHES } from '../dashes.ts';
import type { Dot } from './clusters.ts';
import { widthsOf } from './flows.ts';
import { lineOf, projection } from './projection.ts';
import {
  SPHERE,
  type Scene,
  isSquare,
  layersOf,
  numberIn,
  opacityOf,
  radiusOf,
  stacked,
  writtenIn,
} from './scene.ts';
import { words } from '../../words/words.ts';

/** The visible map as the content of an SVG. */
export function toSvg(scene: Scene, frame: Frame): string {
  const { colours, zoom } = frame;
  const written = writtenIn(scene, frame);
  const kinds = written.kinds.map(({ mark: { group, tie }, x, y }) => {
    const { shape } = KIND_GROUPS[group];
    const label = words.terms.groups[group];
    return `<g transform="translate(${(x - 5).toFixed(1)} ${(y - 5).toFixed(1)}) scale(0.83)"><title>${escaped(`${tie.name} (${label})`)}</title><path d="${shape}" fill-rule="evenodd" fill="${colours[group]}" stroke="${colours.paper}" stroke-width="1.5" paint-order="stroke"/></g>`;
  });
  const signs = written.contested.map(
    ({ mark: { tie }, x, y }) =>
      `<g transform="translate(${(x - 6).toFixed(1)} ${(y - 6).toFixed(1)})" fill="${colours.paper}" stroke="${colours.contested}" stroke-width="1.2"><title>${escaped(words.drawing.disagree(tie.name))}</title><circle cx="6" cy="6" r="5.2"/><path d="${UNEQUAL_PATH}"/></g>`,
  );
  const dots = stacked(scene.dots).map((dot) => dotSvg(dot, frame));
  const labels = written.labels.map(
    ({ text, x, y }) =>
      `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" dy="4" font-size="12" fill="${colours.ink}" stroke="${colours.paper}" stroke-width="3" paint-order="stroke" stroke-linejoin="round">${escaped(text)}</text>`,
  );
  return `<g transform="translate(${zoom.x} ${zoom.y}) scale(${zoom.k})">${groundSvg(scene, frame)}${flowsSvg(scene, frame)}${linesSvg(scene, frame)}</g>${kinds.join('')}${signs.join('')}${dots.join('')}${labels.join('')}`;
}

/** A width in pixels of the frame. */
const thin = (pixels: number, { zoom }: Frame) => (pixels / zoom.k).toFixed(3);

const write = geoPath(projection).digits(2);

function groundSvg({ ground, regions }: Scene, frame: Frame): string {
  const { line, paper, sea } = frame.colours;
  const filled = (object: GeoPermissibleObjects, colour: string) =>
    `<path d="${write(object) ?? ''}" fill="${colour}"/>`;
  const stroke = (object: GeoPermissibleObjects, pixels: number) =>
    `<path d="${write(object) ?? ''}" fill="none" stroke="${line}" stroke-width="${thin(pixels, frame)}"/>`;
  const globe = filled(SPHERE, sea);
  if (!ground) return globe;
  return `${globe}${filled(ground.land, paper)}${stroke(ground.land, 0.8)}${regions ? stroke(regions, 0.5) : ''}${stroke(ground.borders, 1)}${stroke(SPHERE, 1)}`;
}

function flowsSvg({ flows }: Scene, frame: Frame): string {
  const lines = flows.map((flow) => {
    const title = words.drawing.flow(flow.label, flow.ties, flow.dated);
    const strokes = widthsOf(flow).map(
      (width, at) =>
        `<path d="${lineOf(flow)}" stroke-width="${thin(width, frame)}" stroke-opacity="${FLOW_OPACITIES[at]}"/>`,
    );
    return `<g><title>${escaped(title)}</title>${strokes.join('')}</g>`;
  });
  return `<g fill="none" stroke="${frame.colours['sister-city']}">${lines.join('')}</g>`;
}

function linesSvg({ marks: all }: Scene, frame: Frame): string {
  const opacity = opacityOf(all.length).toFixed(2);
  const layers = layersOf(all).map(({ group, line, marks }) => {
    const dashes = DASHES[line].map((length) => thin(length, frame)).join(' ');
    const paths = marks.map(
      (mark) => `<path d="${lineOf(mark)}"><title>${escaped(mark.tie.name)}</title></path>`,
    );
    return `<g fill="none" stroke="${frame.colours[group]}" stroke-opacity="${opacity}" stroke-width="${thin(1.3, frame)}"${dashes && ` stroke-dasharray="${dashes}"`}>${paths.join('')}</g>`;
  });
  return layers.join('');
}

function dotSvg(dot: Dot, { colours, zoom }: Frame): string {
  const [px = 0, py = 0] = projection([...dot.at]) ?? [];
  const [x, y] = [px * zoom.k + zoom.x, py * zoom.k + zoom.y].map((part) => part.toFixed(1));
  const number = numberIn(dot);
  const many =
    number === ''
      ? ''
      : `<text x="${x}" y="${y}" dy="3.5" text-anchor="middle" font-size="10" fill="${colours.paper}">${number}</text>`;
  const r = radiusOf(dot).toFixed(1);
  const shape = isSquare(dot)
    ? `<path d="M${x} ${y}m-${r}-${r}h${2 * Number(r)}v${2 * Number(r)}h-${2 * Number(r)}z"`
    : `<circle cx="${x}" cy="${y}" r="${r}"`;
  return `${shape} fill="${colours.ink}" stroke="${colours.paper}"/>${many}`;
}
