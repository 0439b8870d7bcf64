import type { Flat } from '../../../flat.ts';
import { ReconcilePreviewDocument } from '../../../generated/doors.ts';
import { escaped } from '../../protocol/html.ts';
import type { Ask } from '../../answers/ask.ts';

/** What a person sees of a place or an institution to recognize it; undefined if nothing has that id. */
export async function previewOf(id: string, ask: Ask) {
  const { node: found } = await ask(ReconcilePreviewDocument, { id });
  if (!found || !('name' in found)) return undefined;
  const node: Flat<typeof found> = found;
  const places = [...new Set([(node.within ?? node.seat)?.name, node.country?.name])].flatMap(
    (name) => name ?? [],
  );
  const lines = [
    [node.typeLabel, ...places].join(', '),
    ...(node.population == null ? [] : [`${node.population.toLocaleString('en-US')} inhabitants`]),
    `${node.ties.totalCount} ties on record`,
    ...node.identifiers.slice(0, 4).map(({ scheme, value }) => `${scheme} ${value}`),
  ];
  return `<h1>${escaped(node.name)}</h1>${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}`;
}

export function pageOf(title: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped(title)}</title><body>${body}</body></html>`;
}
