import Negotiator from 'negotiator';

export const EVENTS = 'text/event-stream';

/** The media types of responses; the first is the default. */
const OFFERED = ['application/json', 'application/graphql-response+json'] as const;

export type MediaType = (typeof OFFERED)[number] | typeof EVENTS;

/** Clients may ask for this parameter, and negotiation compares parameters. */
const UTF_8 = '; charset=utf-8';

/** The type that an `Accept` header prefers; of equal ones, the first. Undefined if it accepts none. */
export function chooseMediaType(accept: string | undefined): MediaType | undefined {
  const offered = takesEvents(accept) ? [...OFFERED, EVENTS] : OFFERED;
  const chosen = negotiatorOf(accept).mediaType(offered.map((type) => type + UTF_8));
  return chosen?.replace(UTF_8, '') as MediaType | undefined;
}

/** Whether events are accepted by name, even with a lower preference; a wildcard does not ask for them. */
export function takesEvents(accept: string | undefined): boolean {
  return negotiatorOf(accept).mediaTypes().includes(EVENTS);
}

function negotiatorOf(accept: string | undefined): Negotiator {
  return new Negotiator({ headers: { accept: accept?.trim().toLowerCase() || '*/*' } });
}
