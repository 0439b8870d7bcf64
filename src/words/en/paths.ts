import type { PathNoteCode, Structure } from '../../generated/schema.ts';
import { titled } from './titles.ts';

/** A step through a tie. */
export interface TiedWords {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly name: string;
  readonly period: string;
  readonly titles: readonly string[];
}

/** A remark on a search for paths, with what its sentence names. */
export interface NoteWords {
  readonly hops: number | null;
  readonly arguments: readonly string[];
  /** Of an actor. */
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly isEmpty: boolean;
  readonly maxHops: number;
  readonly mostMembers: number | null;
  readonly seconds: number;
}

const STANDS: Readonly<Record<Structure, string>> = {
  LOCATED_IN: 'is located in',
  PART_OF: 'is part of',
  WITHIN: 'is in',
};

const according = (titles: readonly string[]) =>
  titles.length === 0 ? 'although no source states it' : `according to ${titled(titles)}`;

const AND = new Intl.ListFormat('en-GB');

const steps = (hops: number | null) => (hops === 1 ? '1 step' : `${hops} steps`);

const notes: Readonly<Record<PathNoteCode, (note: NoteWords) => string>> = {
  STOPPED: ({ isEmpty, seconds }) =>
    `The search stopped after ${seconds} seconds ${isEmpty ? 'before it found a path' : 'and may have missed paths'}. A narrower filter or fewer steps take less time.`,
  NO_MORE: ({ hops }) => `There are no other paths within ${steps(hops)}.`,
  RAISE_FIRST: ({ hops }) => `More paths exist within ${steps(hops)}; raise \`first\` to see them.`,
  NARROW_FILTER: ({ hops }) =>
    `More paths exist within ${steps(hops)}; use a narrower filter to see them.`,
  NONE: ({ arguments: names, from, hops, to }) =>
    `No path connects ${from} and ${to} within ${steps(hops)}${names.length > 0 ? ' under this filter' : ''}.`,
  NO_TIES: ({ name }) => `${name} has no ties and no location on record.`,
  WITHOUT: ({ arguments: names, hops, maxHops }) => {
    const list = AND.format(names.map((name) => `\`${name}\``));
    const together = names.length > 1 ? ' together' : '';
    const more =
      (hops ?? 0) > maxHops ? `; that is more than \`maxHops\`, which is ${maxHops}` : '';
    return `Without ${list}${together} there is one in ${steps(hops)}${more}.`;
  },
  LONGER: ({ hops }) => `There is one in ${steps(hops)}: raise \`maxHops\` to ${hops}.`,
  THROUGH_COUNTRY: ({ hops }) =>
    `One in ${steps(hops)} goes through a country, but a country cannot be an intermediate step.`,
  THROUGH_NETWORK: ({ hops, mostMembers }) =>
    `One in ${steps(hops)} goes through a network of more than ${mostMembers} members: raise \`mostMembers\` to see it.`,
  NO_TIME: () => 'There was no time to find out why.',
  NONE_AT_ALL: ({ arguments: names, hops }) =>
    `There is none within ${steps(hops)} either${names.length > 0 ? ', even without the filter' : ''}.`,
};

/** Accounts of paths, and remarks on the search for them. */
export const paths = {
  stands: (relation: Structure, child: string, parent: string, titles: readonly string[]) =>
    `${child} ${STANDS[relation]} ${parent}, ${according(titles)}.`,
  tied: ({ from, name, period, titles, to }: TiedWords) =>
    `${from} and ${to} are parties to "${name}", ${period}, ${according(titles)}.`,
  apart: 'These ties were never all in force at the same time.',
  weakest: (from: string, to: string) => `The weakest step is from ${from} to ${to}.`,
  /** Between sentences. */
  space: ' ',
  notes,
};
