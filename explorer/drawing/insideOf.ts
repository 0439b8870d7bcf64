/** The content of an SVG on the page with its computed styles, so that it needs no style sheet. */
export function insideOf(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, at) => {
    const original = originals[at];
    if (original) bare(element, getComputedStyle(original));
  });
  return new XMLSerializer()
    .serializeToString(copy)
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>$/, '');
}

/** Properties that a style sheet can set. */
const LOOKS = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity'],
  ...['color', 'stop-color', 'stop-opacity', 'opacity', 'font-size', 'font-weight', 'text-anchor'],
] as const;

function bare(element: Element, style: CSSStyleDeclaration): void {
  for (const name of element.getAttributeNames()) {
    if (/^(class|tabindex|role|aria-)/.test(name)) element.removeAttribute(name);
  }
  for (const look of LOOKS) {
    const value = style.getPropertyValue(look);
    if (value !== '') element.setAttribute(look, value);
  }
}

/** The same as an image that a canvas can draw. */
export async function imageOf(inside: string, width: number, height: number) {
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="system-ui, sans-serif">${inside}</svg>`;
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
  await image.decode();
  return image;
}
