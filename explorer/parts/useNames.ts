import { useRef } from 'react';
import { useAnswers } from '../api/useAnswer.ts';
import { type NamesQuery, NamesDocument } from '../generated/operations.ts';
import { words } from '../words/words.ts';
import { type Names, type Valued, idIn } from './claimValue.ts';

/** The names of the nodes that claims refer to by id, as they arrive. */
export function useNames(claims: readonly Valued[]): Names {
  // In order of appearance, so that full chunks stay the same when more claims arrive.
  const ids = [...new Set(claims.map(idIn).filter((id) => id !== null))];
  const answers = useAnswers(NamesDocument, ids.length > 0 ? partsOf(ids) : []);
  const names = useRef<Record<string, string>>({});
  // Names stay while more are requested.
  for (const { data } of answers)
    if (data) Object.assign(names.current, Object.fromEntries(namesIn(data)));
  return names.current;
}

/** The names of actors that fields show: the same requests as theirs. */
export function useNamesOf(ids: readonly string[]): Names {
  const answers = useAnswers(
    NamesDocument,
    ids.map((id) => ({ ids: [id] })),
  );
  return Object.fromEntries(answers.flatMap(({ data }) => (data ? namesIn(data) : [])));
}

/** The highest number of ids in one request. */
const MOST = 100;

function partsOf(ids: readonly string[]): readonly { readonly ids: readonly string[] }[] {
  const starts = Array.from({ length: Math.ceil(ids.length / MOST) }, (_, at) => at * MOST);
  return starts.map((start) => ({ ids: ids.slice(start, start + MOST) }));
}

/** The names of the nodes that are on record, by id. */
export function namesIn({ nodes }: NamesQuery): readonly (readonly [string, string])[] {
  return nodes.flatMap((node) => {
    if (node && 'actorName' in node) return [[node.id, node.actorName] as const];
    if (node?.__typename === 'Theme') return [[node.id, words.terms.label(node.name)] as const];
    if (node && 'name' in node) return [[node.id, node.name] as const];
    return node && 'title' in node ? [[node.id, node.title] as const] : [];
  });
}
