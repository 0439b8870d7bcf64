import type { Colours } from '../drawing/colours.ts';
import type { Frame } from '../drawing/frame.ts';
import { escaped } from '../shell/escaped.ts';
import { around, buttonsIn, roomIn, widthOf } from '../drawing/room.ts';
import { type PlacedText, textsSvg, writeTexts } from '../drawing/texts.ts';
import { TYPE_SIGNS, groupNames } from '../parts/kinds.ts';
import type { Positions } from './layout.ts';
import { drawSpot, spotsOf, spotsSvg } from './spots.ts';
import { type Member, type Size, type Tone, type WholeNetwork, groupIn } from './whole.ts';

export interface WholeScene {
  readonly network: WholeNetwork;
  readonly positions: Positions;
  readonly size: Size;
  readonly tone: Tone;
  readonly chosen: string | null;
}

/** The name of a color. */
export function toneOf(tone: Tone, member: Member): keyof Colours {
  if (tone === 'type') return (TYPE_SIGNS[member.type]?.tone ?? 'ink') as keyof Colours;
  return groupNames[Number(groupIn(tone, member)) - 1] ?? 'faint';
}

const [LEAST, MOST] = [3.5, 17];

/** Radii in pixels: the area grows with the value. */
export function radiiOf({ network, size }: WholeScene): (member: Member) => number {
  const most = Math.max(1, ...network.members.map((member) => member[size] ?? 0));
  return (member) => LEAST + (MOST - LEAST) * Math.sqrt((member[size] ?? 0) / most);
}

interface Node {
  readonly member: Member;
  readonly shape: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: string;
}

/** Small ones first, so that the large ones are on top. */
function nodesIn(scene: WholeScene, { colours, zoom }: Frame): readonly Node[] {
  const radiusOf = radiiOf(scene);
  return scene.network.members
    .flatMap((member): Node[] => {
      const position = scene.positions.get(member.id);
      if (!position) return [];
      return [
        {
          ...{ member, shape: TYPE_SIGNS[member.type]?.shape ?? 'M0 0h12v12H0z' },
          ...{ x: position[0] * zoom.k + zoom.x, y: position[1] * zoom.k + zoom.y },
          ...{ radius: radiusOf(member), colour: colours[toneOf(scene.tone, member)] },
        },
      ];
    })
    .toSorted((one, other) => one.radius - other.radius);
}

const MOST_LABELS = 60;

function labelsIn(nodes: readonly Node[], chosen: string | null, frame: Frame) {
  const room = roomIn(frame);
  room.block(buttonsIn(frame));
  const ordered = nodes.toReversed();
  ordered.sort(
    (one, other) => Number(other.member.id === chosen) - Number(one.member.id === chosen),
  );
  const labels: PlacedText[] = [];
  for (const { member, radius, x, y } of ordered.slice(0, 4 * MOST_LABELS)) {
    if (labels.length === MOST_LABELS) break;
    const wide = widthOf(member.name, 12);
    const spot = [y + radius + 9, y - radius - 9].find((at) => room.take(around(x, at, wide, 14)));
    if (spot !== undefined) labels.push({ text: member.name, x, y: spot });
  }
  return labels;
}

const linesKnown = new WeakMap<Positions, Map<WholeNetwork, Lines>>();

/** The lines as SVG paths: of pairs that stay, and of those that a removal parts. */
interface Lines {
  readonly kept: string;
  readonly lost: string;
}

function linesIn({ network, positions }: WholeScene): Lines {
  const known = linesKnown.get(positions) ?? new Map<WholeNetwork, Lines>();
  linesKnown.set(positions, known);
  const lines = known.get(network) ?? linesOf(network, positions);
  known.set(network, lines);
  return lines;
}

function linesOf({ hubs, members, pairs }: WholeNetwork, positions: Positions): Lines {
  const gone = new Set(members.flatMap(({ id, isGone }) => (isGone ? [id] : [])));
  const [kept, lost]: [string[], string[]] = [[], []];
  for (const { id, parties } of hubs)
    for (const party of parties) kept.push(lineText(positions, id, party));
  for (const { one, other } of pairs) {
    const line = lineText(positions, one, other);
    (gone.has(one) || gone.has(other) ? lost : kept).push(line);
  }
  return { kept: kept.join(''), lost: lost.join('') };
}

function lineText(positions: Positions, one: string, other: string): string {
  const [from, to] = [positions.get(one), positions.get(other)];
  if (!from || !to) return '';
  return `M${from[0].toFixed(1)} ${from[1].toFixed(1)}L${to[0].toFixed(1)} ${to[1].toFixed(1)}`;
}

function linesOfChosen({ chosen, network, positions }: WholeScene): string {
  if (chosen === null) return '';
  const pairs = network.pairs.filter(({ one, other }) => one === chosen || other === chosen);
  const hubs = network.hubs.filter(({ parties }) => parties.includes(chosen));
  return [
    ...pairs.map(({ one, other }) => lineText(positions, one, other)),
    ...hubs.map(({ id }) => lineText(positions, id, chosen)),
  ].join('');
}

const [FAINT, LOST] = [0.45, 0.25];

export function drawWhole(
  context: CanvasRenderingContext2D,
  scene: WholeScene,
  frame: Frame,
): void {
  const { colours, ratio, zoom } = frame;
  context.fillStyle = colours.paper;
  context.fillRect(0, 0, frame.width, frame.height);
  context.setTransform(ratio * zoom.k, 0, 0, ratio * zoom.k, ratio * zoom.x, ratio * zoom.y);
  const { kept, lost } = linesIn(scene);
  const stroke = (line: string, colour: string, alpha: number, width: number) => {
    context.globalAlpha = alpha;
    context.strokeStyle = colour;
    context.lineWidth = width / zoom.k;
    context.stroke(pathOf(line));
  };
  stroke(kept, colours.faint, FAINT, 1);
  context.setLineDash([1.5 / zoom.k, 4 / zoom.k]);
  stroke(lost, colours.faint, LOST, 1);
  context.setLineDash([]);
  stroke(linesOfChosen(scene), colours.ink, 1, 1.6);
  context.globalAlpha = 1;
  for (const spot of spotsOf(scene.network.hubs, scene.positions, frame))
    drawSpot(context, spot, frame);
  const nodes = nodesIn(scene, frame);
  for (const node of nodes) drawNode(context, node, frame);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.textAlign = 'center';
  writeTexts(context, labelsIn(nodes, scene.chosen, frame), colours);
  context.textAlign = 'start';
}

const paths = new Map<string, Path2D>();

/** The paths of signs and the last lines. */
function pathOf(d: string): Path2D {
  const path = paths.get(d) ?? new Path2D(d);
  if (paths.size > 40) paths.clear();
  paths.set(d, path);
  return path;
}

function drawNode(
  context: CanvasRenderingContext2D,
  { colour, member, radius, shape, x, y }: Node,
  { colours, ratio }: Frame,
): void {
  const scale = (ratio * radius) / 6;
  context.setTransform(scale, 0, 0, scale, ratio * (x - radius), ratio * (y - radius));
  const path = pathOf(shape);
  context.lineWidth = 12 / radius;
  context.strokeStyle = member.isGone ? colours.contested : colours.paper;
  context.stroke(path);
  context.fillStyle = member.isGone ? colours.paper : colour;
  context.fill(path, 'evenodd');
}

/** The same as SVG, for a file. */
export function wholeToSvg(scene: WholeScene, frame: Frame): string {
  const { colours, zoom } = frame;
  const { kept, lost } = linesIn(scene);
  const line = (d: string, colour: string, alpha: number, dashes = '') =>
    `<path d="${d}" fill="none" stroke="${colour}" stroke-opacity="${alpha}" stroke-width="${(1 / zoom.k).toFixed(2)}"${dashes}/>`;
  const nodes = nodesIn(scene, frame);
  const signs = nodes.map(({ colour, member, radius, shape, x, y }) => {
    const [fill, edge] = member.isGone
      ? [colours.paper, colours.contested]
      : [colour, colours.paper];
    return `<path transform="translate(${(x - radius).toFixed(1)} ${(y - radius).toFixed(1)}) scale(${(radius / 6).toFixed(3)})" d="${shape}" fill-rule="evenodd" fill="${fill}" stroke="${edge}" stroke-width="1"><title>${escaped(member.name)}</title></path>`;
  });
  const hubs = spotsSvg(scene.network.hubs, scene.positions, frame);
  const texts = textsSvg(labelsIn(nodes, scene.chosen, frame), colours);
  return `<g transform="translate(${zoom.x} ${zoom.y}) scale(${zoom.k})">${line(kept, colours.faint, FAINT)}${line(lost, colours.faint, LOST, ` stroke-dasharray="${1.5 / zoom.k} ${4 / zoom.k}"`)}${line(linesOfChosen(scene), colours.ink, 1)}</g>${hubs}${signs.join('')}${texts}`;
}
