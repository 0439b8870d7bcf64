export const EVENTS = 'text/event-stream';

/** What answers are written as; the first is what is meant by a client that does not say. */
const OFFERED = ['application/json', 'application/graphql-response+json', EVENTS] as const;

export type MediaType = (typeof OFFERED)[number];

/** The one that an `Accept` header likes best; of those it likes equally, the one it names first. Nothing if it takes neither. */
export function chooseMediaType(accept: string | undefined): MediaType | undefined {
  const ranges = (accept?.trim() || '*/*').toLowerCase().split(',').map(readRange);
  const liked = OFFERED.flatMap((type) => {
    const [range] = ranges
      .filter(({ name }) => matches(name, type))
      .toSorted((one, other) => other.exactness - one.exactness);
    return range && range.quality > 0 ? [{ type, ...range, at: ranges.indexOf(range) }] : [];
  });
  return liked.toSorted((one, other) => other.quality - one.quality || one.at - other.at)[0]?.type;
}

/** Whether events are taken, be it that others are liked better. */
export function takesEvents(accept: string | undefined): boolean {
  const ranges = (accept ?? '').toLowerCase().split(',').map(readRange);
  return ranges.some(({ name, quality }) => name === EVENTS && quality > 0);
}

function readRange(text: string) {
  const [name = '', ...params] = text.split(';').map((part) => part.trim());
  const weight = params.find((param) => param.startsWith('q='))?.slice('q='.length);
  const exactness = name === '*/*' ? 0 : name.endsWith('/*') ? 1 : 2;
  return { name, exactness, quality: weight === undefined ? 1 : Number(weight) || 0 };
}

/** Events are only for who names them. */
function matches(range: string, type: MediaType): boolean {
  if (range === type) return true;
  return (
    type !== EVENTS &&
    (range === '*/*' || (range.endsWith('/*') && type.startsWith(range.slice(0, -1))))
  );
}
