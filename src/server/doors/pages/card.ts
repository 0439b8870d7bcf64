import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Point } from '../../../distance.ts';
import type { Flat } from '../../../flat.ts';
import { CardDocument, type CardQuery } from '../../../generated/doors.ts';
import { type AskOptions, createAsk } from './ask.ts';

/** In pixels, as services draw a card that shows a link. */
export const CARD = { width: 1200, height: 630 } as const;

/** Pixels of a degree in the map of the world that the build of the explorer draws around the point 0° N 0° E. */
const SCALE = CARD.width / 360;

/** As much of the map is shown at least; closer, there is nothing but a bare coast. */
const NARROWEST = 240;
const MARGIN = 60;

type Subject = Flat<NonNullable<CardQuery['node']>>;

/** The places that a tie connects, the one that the others are drawn from first; or one place. */
type Tied = readonly Point[];

type Spot = readonly [x: number, y: number];

/**
 * Draws a picture of what is shared: the ties of an actor, or one tie, on a map. It has no words, since the title and the sentence of a
 * page stand beside its card. Where no place is known, the picture is that of the explorer.
 */
export function createCard(root: string, options: AskOptions) {
  const world = readFileSync(join(root, 'card.svg'), 'utf8');
  const ask = createAsk(options);
  const drawn = new LRUCache<string, Buffer>({ max: 200 });
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { id } = request.params as { readonly id: string };
    const data = await ask(CardDocument, { id }, request, reply);
    const tied = data?.node ? tiedIn(data.node) : [];
    if (tied.length === 0) return reply.redirect('../card.png');
    const svg = mapOf(world, tied);
    const png = drawn.get(svg) ?? (await renderAsync(svg, { fitTo: FIT })).asPng();
    drawn.set(svg, png);
    return reply.type('image/png').header('cache-control', 'private, max-age=3600').send(png);
  };
}

const FIT = { mode: 'width', value: CARD.width } as const;

function tiedIn(node: Subject): readonly Tied[] {
  const own = placeOf(node);
  const from = own ? [own] : [];
  const ties = (node.ties?.edges ?? []).map((edge) => edge.node);
  const all = [...ties, node].flatMap(({ parties = [] }) => {
    const others = parties.filter(({ actor, role }) => actor.id !== node.id && role !== 'WITNESS');
    const places = [...from, ...others.flatMap(({ actor }) => placeOf(actor) ?? [])];
    return places.length > 1 ? [places] : [];
  });
  return own && all.length === 0 ? [from] : all;
}

function placeOf({ point, seat }: Partial<Pick<Subject, 'id' | 'point' | 'seat'>>): Point | null {
  return point ?? seat?.point ?? null;
}

function mapOf(world: string, tied: readonly Tied[]): string {
  const middle = tied[0]?.[0]?.longitude ?? 0;
  const lines = tied.map((places) => places.map((place) => spotOf(place, middle)));
  const { x, y, width, height } = frameOf(lines.flat());
  const pixel = width / CARD.width;
  const paths = lines.flatMap(([from, ...others]) => others.map((to) => arc(from ?? to, to)));
  const round = [...new Set(lines.flatMap(([, ...others]) => others.map(String)))];
  const square = [...new Set(lines.map(([from]) => String(from)))];
  const faint = paths.length > MANY ? 0.45 : 0.8;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${[x, y, width, height].join(' ')}">
<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="#edf2f5"/>
<g fill="#fff" stroke="#c3ced5" stroke-width="${pixel}">${[-1, 0, 1].map((turn) => `<g transform="translate(${turn * CARD.width})">${world}</g>`).join('')}</g>
<path d="${paths.join('')}" fill="none" stroke="#22498c" stroke-width="${3 * pixel}" opacity="${faint}"/>
<g fill="#22498c">${round.map((spot) => dot(spot, 6 * pixel)).join('')}</g>
<g fill="#d03c19">${square.map((spot) => dot(spot, 9 * pixel)).join('')}</g>
</svg>`;
}

/** More lines than this hide what lies below them. */
const MANY = 40;

/** On the map, on the shorter way from a longitude, so that no line runs around the world. */
function spotOf({ latitude, longitude }: Point, middle: number): Spot {
  const east = ((longitude - middle + 540) % 360) - 180;
  return [round((middle + east) * SCALE), round(-latitude * SCALE)];
}

const round = (pixels: number) => Math.round(pixels * 10) / 10;

/** All spots with a margin, in the shape of a card. */
function frameOf(spots: readonly Spot[]) {
  const [left, right] = extent(spots.map(([x]) => x));
  const [top, bottom] = extent(spots.map(([, y]) => y));
  const shape = CARD.width / CARD.height;
  const needed = Math.max(right - left, (bottom - top) * shape);
  const width = Math.min(Math.max(needed + 2 * MARGIN, NARROWEST), CARD.width);
  const height = width / shape;
  return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height };
}

const extent = (all: readonly number[]) => [Math.min(...all), Math.max(...all)] as const;

/** Bowed to the north. */
function arc(from: Spot, to: Spot): string {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const top = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 - Math.hypot(dx, dy) * BOW];
  return `M${from.join(' ')}Q${top.join(' ')} ${to.join(' ')}`;
}

const BOW = 0.18;

function dot(spot: string, radius: number): string {
  const [x, y] = spot.split(',');
  return `<circle cx="${x}" cy="${y}" r="${radius}"/>`;
}
