import { type GeoPermissibleObjects, geoPath } from 'd3-geo';
import { GROUND_CREDIT } from './geometry.ts';
import type { Frame } from './draw.ts';
import { UNEQUAL_PATH, draw } from './draw.ts';
import { lineOf, middleOf, projection } from './projection.ts';
import { DASHES, SPHERE, type Scene, labelsOf, layersOf, opacityOf, radiusOf } from './scene.ts';

/** What a picture says of itself, in lines of text. */
export interface Words {
  readonly title: string;
  readonly lines: readonly string[];
}

const FOOT = 20;
const HEAD = 40;

/** The map as it is seen, as an SVG file that needs nothing else. */
export function toSvg(scene: Scene, frame: Frame, words: Words): string {
  const { colours, height, width, zoom } = frame;
  const write = geoPath(projection).digits(2);
  const d = (object: GeoPermissibleObjects) => write(object) ?? '';
  const thin = (pixels: number) => (pixels / zoom.k).toFixed(3);
  const line = (object: GeoPermissibleObjects, pixels: number) =>
    `<path d="${d(object)}" fill="none" stroke="${colours.line}" stroke-width="${thin(pixels)}"/>`;
  const { ground, regions } = scene;
  const land =
    ground &&
    `<path d="${d(ground.land)}" fill="${colours.paper}"/>${line(ground.land, 0.8)}${regions ? line(regions, 0.5) : ''}${line(ground.borders, 1)}`;
  const opacity = opacityOf(scene.marks.length).toFixed(2);
  const ties = layersOf(scene.marks).map(({ group, line: style, marks }) => {
    const dashes = DASHES[style].map((length) => thin(length)).join(' ');
    const paths = marks.map(
      (mark) => `<path d="${lineOf(mark)}"><title>${escaped(mark.tie.name)}</title></path>`,
    );
    return `<g fill="none" stroke="${colours[group]}" stroke-opacity="${opacity}" stroke-width="${thin(1.3)}"${dashes && ` stroke-dasharray="${dashes}"`}>${paths.join('')}</g>`;
  });
  const place = (point: readonly number[]) =>
    [(point[0] ?? 0) * zoom.k + zoom.x, (point[1] ?? 0) * zoom.k + zoom.y].map((part) =>
      part.toFixed(1),
    );
  const signs = scene.marks
    .filter(({ tie }) => scene.contested.has(tie.id))
    .map((mark) => {
      const [x, y] = place(middleOf(mark));
      return `<g transform="translate(${x} ${y}) translate(-6 -6)" fill="${colours.paper}" stroke="${colours.contested}" stroke-width="1.2"><title>${escaped(mark.tie.name)}: sources disagree</title><circle cx="6" cy="6" r="5.2"/><path d="${UNEQUAL_PATH}"/></g>`;
    });
  const dots = scene.dots.toReversed().map((dot) => {
    const [x, y] = place(projection([...dot.at]) ?? []);
    const many = dot.spot
      ? ''
      : `<text x="${x}" y="${y}" dy="3.5" text-anchor="middle" font-size="10" fill="${colours.paper}">${dot.places}</text>`;
    const r = radiusOf(dot).toFixed(1);
    const shape = dot.spot?.isArea
      ? `<path d="M${x} ${y}m-${r}-${r}h${2 * Number(r)}v${2 * Number(r)}h-${2 * Number(r)}z"`
      : `<circle cx="${x}" cy="${y}" r="${r}"`;
    return `${shape} fill="${colours.ink}" stroke="${colours.paper}"/>${many}`;
  });
  const labels = labelsOf(scene.dots, zoom, frame).map(
    ({ spot, x, y }) =>
      `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" dy="4" font-size="12" fill="${colours.ink}" stroke="${colours.paper}" stroke-width="3" paint-order="stroke" stroke-linejoin="round">${escaped(spot.name)}</text>`,
  );
  const foot = words.lines.map(
    (text, at) =>
      `<text x="16" y="${HEAD + height + FOOT * (at + 1)}" font-size="12" fill="${colours.faint}">${escaped(text)}</text>`,
  );
  const all = heightOf(frame, words);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${all}" width="${width}" height="${all}" font-family="system-ui, sans-serif">`,
    `<title>${escaped(words.title)}</title><desc>${escaped(words.lines.join(' '))}</desc>`,
    `<rect width="${width}" height="${all}" fill="${colours.paper}"/>`,
    `<text x="16" y="27" font-size="18" font-weight="600" fill="${colours.ink}">${escaped(words.title)}</text>`,
    `<svg y="${HEAD}" width="${width}" height="${height}"><g transform="translate(${zoom.x} ${zoom.y}) scale(${zoom.k})"><path d="${d(SPHERE)}" fill="${colours.sea}"/>${land ?? ''}${ties.join('')}</g>${signs.join('')}${dots.join('')}${labels.join('')}</svg>`,
    ...foot,
    '</svg>',
  ].join('\n');
}

/** The same as a PNG, at twice the size. */
export function toPng(scene: Scene, frame: Frame, words: Words): Promise<Blob> {
  const ratio = 2;
  const { colours, height, width } = frame;
  const map = document.createElement('canvas');
  [map.width, map.height] = [width * ratio, height * ratio];
  const whole = document.createElement('canvas');
  [whole.width, whole.height] = [width * ratio, heightOf(frame, words) * ratio];
  const [inner, outer] = [map.getContext('2d'), whole.getContext('2d')];
  if (!inner || !outer) throw new Error('This browser cannot draw.');
  draw(inner, scene, { ...frame, ratio });
  outer.fillStyle = colours.paper;
  outer.fillRect(0, 0, whole.width, whole.height);
  outer.drawImage(map, 0, HEAD * ratio);
  outer.scale(ratio, ratio);
  outer.fillStyle = colours.ink;
  outer.font = '600 18px system-ui, sans-serif';
  outer.fillText(words.title, 16, 27);
  outer.fillStyle = colours.faint;
  outer.font = '12px system-ui, sans-serif';
  words.lines.forEach((text, at) => outer.fillText(text, 16, HEAD + height + FOOT * (at + 1)));
  return new Promise((resolve, reject) =>
    whole.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The picture is too large for this browser.'));
    }, 'image/png'),
  );
}

const heightOf = ({ height }: Frame, { lines }: Words) => HEAD + height + FOOT * lines.length + 16;

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** What every picture says of itself, whatever it shows. */
export function wordsOf(shown: {
  readonly title: string;
  readonly counts: string;
  readonly filter: string;
  readonly version: string;
  readonly licence: string;
  readonly address: string;
}): Words {
  const day = new Date().toISOString().slice(0, 10);
  const { address, counts, filter, licence, title, version } = shown;
  return {
    title,
    lines: [
      filter === '' ? counts : `${counts} Filter: ${filter}.`,
      `Proxeny, record ${version}, under ${licence}; drawn on ${day}. ${GROUND_CREDIT}`,
      `Every tie with its sources: ${address}`,
    ],
  };
}
