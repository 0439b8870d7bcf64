import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';

export const EVENT_STREAM = 'text/event-stream';

/** The media types of responses; the first is the default. */
const OFFERED = ['application/json', 'application/graphql-response+json'] as const;

export type MediaType = (typeof OFFERED)[number] | typeof EVENT_STREAM;

/** Clients may ask for this parameter, and negotiation compares parameters. */
const UTF_8 = '; charset=utf-8';

type AcceptedTypes = ReturnType<typeof negotiate>;

/** What clients send; most send one of a few. */
const known = new LRUCache<string, AcceptedTypes>({ max: 100 });

/** A longer header is not kept. */
const LONGEST = 300;

/** What an `Accept` header asks for. */
export function readAccept(accept: string | undefined): AcceptedTypes {
  const text = accept?.trim().toLowerCase() || '*/*';
  const accepted = known.get(text) ?? negotiate(text);
  if (text.length <= LONGEST) known.set(text, accepted);
  return accepted;
}

function negotiate(accept: string) {
  const negotiator = new Negotiator({ headers: { accept } });
  const takesEvents = negotiator.mediaTypes().includes(EVENT_STREAM);
  const offered = takesEvents ? [...OFFERED, EVENT_STREAM] : OFFERED;
  const chosen = negotiator.mediaType(offered.map((type) => type + UTF_8));
  return {
    /** The type that the client prefers; of equal ones, the first. Undefined if it accepts none. */
    mediaType: chosen?.replace(UTF_8, '') as MediaType | undefined,
    /** Whether events are accepted by name, even with a lower preference; a wildcard does not ask for them. */
    takesEvents,
  };
}
