import { type CellParser, LENGTHS, type World, oneOf, tooLong, unlike } from './cellParser.ts';
import type { Reference } from './table.ts';

/** One reference to another node: `ROLE:id@for=named as`. */
export interface CellItem {
  readonly role: string | null;
  readonly id: string;
  /** The id of the actor for which it acts. */
  readonly actsFor: string | null;
  /** The source's own words for it. */
  readonly named: string | null;
}

/** Splits an item; null if it does not have the form of one. */
export function parseItem(text: string, { roles }: Reference): CellItem | null {
  const [, role, id, actsFor = null, named] = FORM.exec(text) ?? [];
  return id === undefined
    ? null
    : { role: role ?? usualRole(roles), id, actsFor, named: named?.trim() ?? null };
}

const FORM = /^(?:([A-Z_]+):)?([a-z0-9-]+)(?:@([a-z0-9-]+))?(?:=(.+))?$/;

function usualRole(roles: Reference['roles']): string | null {
  return roles?.find(({ usual }) => usual)?.name ?? null;
}

/** The item's canonical text, without a default role. */
export function formatItem({ role, id, actsFor, named }: CellItem, { roles }: Reference): string {
  const said = role === null || role === usualRole(roles) ? '' : `${role}:`;
  const forWhom = actsFor === null ? '' : `@${actsFor}`;
  return `${said}${id}${forWhom}${named === null ? '' : `=${named}`}`;
}

/** Parses an item whose id must belong to a node of a fitting type. */
export function readItem(reference: Reference): CellParser {
  return (text, world) => {
    const item = parseItem(text, reference);
    if (item === null) return unlike(`an id${formOf(reference)}`, text);
    const { named } = item;
    const long = named && tooLong(named, LENGTHS.name, ' after `=`');
    if (long) return long;
    if (named && /^\p{M}/u.test(named))
      return unlike('a letter, not a combining mark, after `=`', named);
    if (item.named !== null && reference.named !== true) return unlike('an id alone', text);
    const fault = misfitItem(item, reference, world);
    return fault === null ? { value: formatItem(item, reference) } : { fault };
  };
}

function misfitItem(item: CellItem, reference: Reference, world: World): string | null {
  const { role, id, actsFor } = item;
  if (actsFor !== null && reference.acting !== true)
    return unlike('an id without `@`', `${id}@${actsFor}`).fault;
  const to = reference.roles?.find(({ name }) => name === role)?.to ?? reference.to;
  return (
    misfitRole(role, reference, world) ??
    misfit(id, to, world) ??
    (actsFor === null ? null : misfit(actsFor, ['Actor'], world))
  );
}

function formOf({ roles, roleEnum, named, acting }: Reference): string {
  const mayHave =
    roles === undefined ? '' : ', with its role if it is another than usual (ROLE:id)';
  const role = roleEnum === undefined ? mayHave : ' with its role (ROLE:id)';
  const actor = acting === true ? ', with for whom it acts, if the source says so (id@for)' : '';
  return `${role}${actor}${named === true ? ', with the name in the source if it differs (id=named as)' : ''}`;
}

function misfitRole(role: string | null, reference: Reference, world: World): string | null {
  const { roles, roleEnum } = reference;
  const known =
    roles?.map(({ name }) => name) ?? (roleEnum ? world.vocabulary.valuesOf(roleEnum) : []);
  if (role === null)
    return known.length === 0
      ? null
      : `expected a role (${oneOf(known)}) before the id, but got none`;
  if (known.includes(role)) return null;
  const expected = known.length === 0 ? 'an id without a role' : `the role ${oneOf(known)}`;
  return unlike(expected, role, known).fault;
}

function misfit(id: string, to: readonly string[], world: World): string | null {
  const fits = (type: string) => to.some((name) => world.vocabulary.isA(type, name));
  const type = world.types.get(id);
  if (type === undefined ? world.unreadTypes.some(fits) : fits(type)) return null;
  const expected = `the id of ${oneOf(to.map(withArticle))}`;
  const { fault } = unlike(expected, id);
  if (type !== undefined) return `${fault}, which is ${withArticle(type)}`;
  const into = world.redirects.get(id);
  if (into !== undefined) return `${fault}, which was merged into "${into}"`;
  const candidates = [...world.types].filter(([, of]) => fits(of)).map(([name]) => name);
  return unlike(expected, id, candidates).fault;
}

export function withArticle(type: string): string {
  return `${/^[AEIOU]/.test(type) ? 'an' : 'a'} ${type}`;
}
