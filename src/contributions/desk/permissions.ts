import type { Contributor } from '../journal/events.ts';
import { forbidden } from '../../errors.ts';
import { type Proposal, isNameOfErased } from '../journal/proposals.ts';
import type { Trial } from './trial.ts';

/** In order: each may do what the ones before it may. */
export const ROLES = ['reader', 'contributor', 'editor', 'operator'] as const;

export type DeskRole = (typeof ROLES)[number];

/** The caller, from a token. */
export interface DeskCaller extends Contributor {
  readonly role: DeskRole;
  /** Aborts when the request has no more time. */
  readonly within?: AbortSignal;
}

/** Anybody without a token. */
export const READER: DeskCaller = { name: '', role: 'reader', organization: null, isAgent: false };

export function hasRole({ role }: Pick<DeskCaller, 'role'>, least: DeskRole): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(least);
}

/** Throws if the name of the caller is kept for those who were erased. */
export function contributorOf({ name, organization, isAgent }: DeskCaller): Contributor {
  if (isNameOfErased(name)) throw forbidden(({ desk }) => desk.erasedName);
  return { name, organization, isAgent };
}

/** Names of tokens are unique; nothing else tells people apart. */
export const isAuthor = (caller: DeskCaller, { by }: Proposal) =>
  by.name === caller.name && !isNameOfErased(by.name);

/** What keeps a caller from accepting a proposal. */
export type Hindrance = 'AGENT' | 'ROLE' | 'OWN';

interface Deciding {
  readonly trial: Pick<Trial, 'consequence' | 'isOwn'>;
  /** Whether editors may accept what is their own, whatever it does. */
  readonly selfReview: boolean;
}

/** Null if the caller may accept it. See `Mutation.decide`. */
export function hindranceTo(
  caller: DeskCaller,
  proposal: Proposal,
  { trial, selfReview }: Deciding,
): Hindrance | null {
  if (caller.isAgent) return 'AGENT';
  const isSimple = trial.consequence?.isSimple === true;
  const isOwn = isAuthor(caller, proposal);
  if (hasRole(caller, 'editor')) return isSimple || !isOwn || selfReview ? null : 'OWN';
  return isSimple && isOwn && trial.isOwn && hasRole(caller, 'contributor') ? null : 'ROLE';
}
