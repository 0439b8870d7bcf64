import { type CellParser, LENGTHS, type World, oneOf, tooLong, unlike } from './cellParser.ts';
import type { Reference } from './table.ts';

/** One reference to another node: `ROLE:id=named as`. */
export interface CellItem {
  readonly role: string | null;
  readonly id: string;
  /** The source's own words for it. */
  readonly named: string | null;
}

/** Splits an item; null if it does not have the form of one. */
export function parseItem(text: string, { roles }: Reference): CellItem | null {
  const [, role, id, named] = /^(?:([A-Z_]+):)?([a-z0-9-]+)(?:=(.+))?$/.exec(text) ?? [];
  return id === undefined
    ? null
    : { role: role ?? usualRole(roles), id, named: named?.trim() ?? null };
}

function usualRole(roles: Reference['roles']): string | null {
  return roles?.find(({ usual }) => usual)?.name ?? null;
}

/** The item's canonical text, without a default role. */
export function formatItem({ role, id, named }: CellItem, { roles }: Reference): string {
  const said = role === null || role === usualRole(roles) ? '' : `${role}:`;
  return `${said}${id}${named === null ? '' : `=${named}`}`;
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
    const to = reference.roles?.find(({ name }) => name === item.role)?.to ?? reference.to;
    const fault = misfitRole(item.role, reference, world) ?? misfit(item.id, to, world);
    return fault === null ? { value: formatItem(item, reference) } : { fault };
  };
}

function formOf({ roles, roleEnum, named }: Reference): string {
  const mayHave =
    roles === undefined ? '' : ', with its role if it is another than usual (ROLE:id)';
  const role = roleEnum === undefined ? mayHave : ' with its role (ROLE:id)';
  return `${role}${named === true ? ', with the name in the source if it differs (id=named as)' : ''}`;
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
