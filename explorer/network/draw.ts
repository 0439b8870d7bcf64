import type { Colours } from '../drawing/colours.ts';
import type { Frame } from '../drawing/frame.ts';
import { escaped } from '../shell/escaped.ts';
import { DASHES } from '../drawing/dashes.ts';
import { textsSvg, writeTexts } from '../drawing/texts.ts';
import { KIND_GROUPS, TYPE_SIGNS } from '../parts/kinds.ts';
import { lineOf } from './line.ts';
import type { Link, Vertex } from './network.ts';
import { drawSpot, spotsOf, spotsSvg } from './spots.ts';
import { type Scene, radiusOf, writtenIn } from './words.ts';
import { words } from '../words/words.ts';

/** The radius of the sign of a kind on its line. */
const MARK = 5;

const isBright = ({ chosen }: Scene, { one, other }: Link) =>
  chosen === null || one === chosen || other === chosen;

export function draw(context: CanvasRenderingContext2D, scene: Scene, frame: Frame): void {
  const { colours, ratio, zoom } = frame;
  const { network, positions } = scene;
  context.fillStyle = colours.paper;
  context.fillRect(0, 0, frame.width, frame.height);
  context.setTransform(ratio * zoom.k, 0, 0, ratio * zoom.k, ratio * zoom.x, ratio * zoom.y);
  for (const link of network.links) {
    const line = lineOf(link, positions);
    if (line === null) continue;
    context.globalAlpha = isBright(scene, link) ? 0.9 : 0.2;
    context.strokeStyle = link.group ? colours[link.group] : colours.faint;
    context.lineWidth = (link.tie === null ? 1 : 1.6) / zoom.k;
    context.setLineDash(DASHES[link.line].map((length) => length / zoom.k));
    context.stroke(new Path2D(line));
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
  for (const spot of spotsOf(network.hubs, positions, frame)) drawSpot(context, spot, frame);
  for (const sign of signsOf(scene, frame)) drawSign(context, sign, frame);
  const { marks, texts } = writtenIn(scene, frame);
  for (const { group, x, y } of marks) {
    const { shape } = KIND_GROUPS[group];
    drawSign(context, { shape, x, y, radius: MARK, colour: colours[group] }, frame);
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.textAlign = 'center';
  writeTexts(context, texts, colours);
  context.textAlign = 'start';
}

interface Sign {
  readonly shape: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: string;
}

/** The signs of the actors, in the frame. */
function signsOf(
  { network, positions }: Scene,
  { colours, zoom }: Frame,
): readonly (Sign & { readonly name: string })[] {
  return network.vertices.flatMap((vertex) => {
    const position = positions.get(vertex.id);
    if (!position) return [];
    return [
      {
        ...{ shape: TYPE_SIGNS[vertex.type]?.shape ?? 'M0 0h12v12H0z', name: vertex.name },
        ...{ x: position[0] * zoom.k + zoom.x, y: position[1] * zoom.k + zoom.y },
        ...{ radius: radiusOf(vertex), colour: toneOf(vertex, colours) },
      },
    ];
  });
}

const toneOf = ({ type }: Vertex, colours: Colours) =>
  colours[(TYPE_SIGNS[type]?.tone ?? 'ink') as keyof Colours];

function drawSign(
  context: CanvasRenderingContext2D,
  { shape, x, y, radius, colour }: Sign,
  { colours, ratio }: Frame,
): void {
  const scale = radius / 6;
  context.setTransform(
    ...([ratio * scale, 0, 0, ratio * scale] as const),
    ...([ratio * (x - radius), ratio * (y - radius)] as const),
  );
  const path = new Path2D(shape);
  context.strokeStyle = colours.paper;
  context.lineWidth = 3;
  context.stroke(path);
  context.fillStyle = colour;
  context.fill(path, 'evenodd');
}

/** The same as SVG, for a file. */
export function toSvg(scene: Scene, frame: Frame): string {
  const { colours, zoom } = frame;
  const { network, positions } = scene;
  const links = network.links.map((link) => {
    const dashes = DASHES[link.line].map((length) => (length / zoom.k).toFixed(2)).join(' ');
    const stroke = link.group ? colours[link.group] : colours.faint;
    return `<path d="${lineOf(link, positions) ?? ''}" fill="none" stroke="${stroke}" stroke-opacity="${isBright(scene, link) ? 0.9 : 0.2}" stroke-width="${(1.6 / zoom.k).toFixed(2)}"${dashes && ` stroke-dasharray="${dashes}"`}><title>${escaped(words.network.hint(link.name, link.caption))}</title></path>`;
  });
  const written = writtenIn(scene, frame);
  const signs = signsOf(scene, frame).map((sign) => signText(sign, sign.name, colours));
  const marks = written.marks.map(({ group, x, y }) => {
    const { shape } = KIND_GROUPS[group];
    const label = words.terms.groups[group];
    const sign = { shape, x, y, radius: MARK, colour: colours[group] };
    return `<g>${signText(sign, label, colours)}</g>`;
  });
  return `<g transform="translate(${zoom.x} ${zoom.y}) scale(${zoom.k})">${links.join('')}</g>${spotsSvg(network.hubs, positions, frame)}${signs.join('')}${marks.join('')}${textsSvg(written.texts, colours)}`;
}

function signText({ shape, x, y, radius, colour }: Sign, name: string, { paper }: Colours): string {
  const [left, top] = [x - radius, y - radius].map((part) => part.toFixed(1));
  return `<path transform="translate(${left} ${top}) scale(${(radius / 6).toFixed(2)})" d="${shape}" fill-rule="evenodd" fill="${colour}" stroke="${paper}" stroke-width="1.5" paint-order="stroke"><title>${escaped(name)}</title></path>`;
}
