import type { RequestContext } from '../../protocol/context.ts';
import { escaped } from '../../protocol/html.ts';
import type { Ask } from './ask.ts';

interface PreviewNode {
  readonly name?: string;
  readonly typeLabel: string;
  readonly within?: { readonly name: string } | null;
  readonly seat?: { readonly name: string } | null;
  readonly country?: { readonly name: string } | null;
  readonly population?: number | null;
  readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[];
  readonly ties?: { readonly totalCount: number };
}

const SHOWN = `query reconcilePreview($id: ID!) { node(id: $id) { ... on Subject { typeLabel ... on Actor {
  name identifiers { scheme value } ties(first: 1) { totalCount } }
  ... on Place { within { name } } ... on Institution { seat { name } }
  ... on City { population country { name } } } } }`;

/** What a person sees of a place or an institution to recognize it; undefined if nothing has that id. */
export async function previewOf(id: string, ask: Ask, context: RequestContext) {
  const { node } = await ask<{ readonly node: PreviewNode | null }>(SHOWN, { id }, context);
  if (node?.name === undefined) return undefined;
  const places = [...new Set([(node.within ?? node.seat)?.name, node.country?.name])].flatMap(
    (name) => name ?? [],
  );
  const lines = [
    [node.typeLabel, ...places].join(', '),
    ...(node.population == null ? [] : [`${node.population.toLocaleString('en-US')} inhabitants`]),
    `${node.ties?.totalCount ?? 0} ties on record`,
    ...(node.identifiers ?? []).slice(0, 4).map(({ scheme, value }) => `${scheme} ${value}`),
  ];
  return `<h1>${escaped(node.name)}</h1>${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}`;
}

export function pageOf(title: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped(title)}</title><body>${body}</body></html>`;
}
