import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { renderAsync } from '@resvg/resvg-js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import type { Point } from '../../../distance.ts';
import { busy, hasCode } from '../../../errors.ts';
import type { Flat } from '../../../flat.ts';
import { CardDocument, type CardQuery } from '../../../generated/doors.ts';
import { createTurns } from '../../../turns/turns.ts';
import { resultIn } from '../../answers/answers.ts';
import { createAsk } from '../../answers/ask.ts';
import { sendErrors } from '../../answers/send.ts';
import { createShared } from '../../answers/shared.ts';
import { assertAnyDocument } from '../../documents/allowList.ts';
import type { RequestContext } from '../../protocol/context.ts';
import { errorsOf } from '../../protocol/faults.ts';
import type { AskOptions } from './ask.ts';

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

/** Some 200 cards. */
const MOST_BYTES = 16 * 2 ** 20;

/** When a client may come again for a card that Neo4j did not answer for. */
const LATER_S = 30;

/**
 * Draws a picture of what is shared: the ties of an actor, or one tie, on a map. It has no words, since the title and the sentence of a
 * page stand beside its card. Where no place is known, the picture is that of the explorer.
 */
export function createCard(root: string, options: AskOptions) {
  const draw = createDraw(readFileSync(join(root, 'card.svg'), 'utf8'), options);
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { id } = request.params as { readonly id: string };
    const context = options.open(request, reply);
    const ask = createAsk((asked) => options.answers.answer(asked, context, []).then(resultIn));
    const pictureOf = async () => {
      assertAnyDocument(options.config, 'it draws no cards');
      const { node } = await ask(CardDocument, { id });
      const tied = node ? tiedIn(node) : [];
      return tied.length === 0 ? undefined : draw(tied, request, context);
    };
    const picture = await pictureOf().catch(errorsOf);
    if (picture === undefined) return reply.redirect('../card.png');
    if (!Buffer.isBuffer(picture)) {
      if (picture.some(isAway)) void reply.header('retry-after', LATER_S);
      return sendErrors(picture.map(toRetry), options.mask, { reply, context });
    }
    // Where tokens are set, nothing is stored.
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', FOR_AN_HOUR);
    return reply.type('image/png').send(picture);
  };
}

const FOR_AN_HOUR = 'private, max-age=3600';

const isAway = (error: GraphQLError) => hasCode(error, 'UNAVAILABLE');

/** What took too long now can be had later. */
const toRetry = (error: GraphQLError) => (hasCode(error, 'TIMEOUT') ? overloaded() : error);

const overloaded = () => busy(({ errors }) => errors.overloaded);

/** Draws each picture once, one at a time, in turns of the clients; the time is that of the client who asked first. */
function createDraw(world: string, { config: { limits }, spendCpu }: AskOptions) {
  const drawn = createShared(MOST_BYTES);
  const turns = createTurns({ atOnce: 1 });
  return async (tied: readonly Tied[], request: FastifyRequest, { client }: RequestContext) => {
    const key = JSON.stringify(tied);
    const asker = { client };
    if (!drawn.has(key) && turns.expectedWait(asker) > limits.maxQueueMs) throw overloaded();
    const drawing = drawn.of(key, () =>
      turns.run(asker, async () => {
        const begun = performance.now();
        const picture = await renderAsync(mapOf(world, tied), { fitTo: FIT });
        const png = picture.asPng();
        spendCpu(request, performance.now() - begun);
        return png;
      }),
    );
    const patience = sleep(limits.maxQueueMs + limits.timeoutMs, undefined, { ref: false });
    const png = await Promise.race([drawing, patience]);
    if (png === undefined) throw overloaded();
    return png;
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
