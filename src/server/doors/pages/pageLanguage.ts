import type { FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';

/**
 * The language of a page: that of `?lang=` in its address, else the one that the browser prefers, else
 * the first of these.
 */
export function pageLanguage(
  { query, headers }: Pick<FastifyRequest, 'query' | 'headers'>,
  offered: readonly string[],
): string {
  const { lang } = query as { readonly lang?: unknown };
  const [asked] = typeof lang === 'string' ? lang.toLowerCase().split(/[-_]/) : [];
  if (asked !== undefined && offered.includes(asked)) return asked;
  return new Negotiator({ headers }).language([...offered]) ?? offered[0] ?? 'en';
}
