import { useRef } from 'react';
import { useAnswers } from '../api/useAnswer.ts';
import { type NamesQuery, NamesDocument } from '../generated/operations.ts';
import { type Names, type Valued, idIn } from './claimValue.ts';

/** The names of all that the values of claims speak of by their ids, as soon as they are known. */
export function useNames(claims: readonly Valued[]): Names {
  // In the order in which they are met: parts that are full stay the same when more claims come.
  const ids = [...new Set(claims.map(idIn).filter((id) => id !== null))];
  const answers = useAnswers(NamesDocument, ids.length > 0 ? partsOf(ids) : []);
  const names = useRef<Record<string, string>>({});
  // A name stays while more of them are asked for.
  for (const { data } of answers)
    if (data) Object.assign(names.current, Object.fromEntries(namesIn(data)));
  return names.current;
}

/** As many as may be asked for at once. */
const MOST = 100;

function partsOf(ids: readonly string[]): readonly { readonly ids: readonly string[] }[] {
  const starts = Array.from({ length: Math.ceil(ids.length / MOST) }, (_, at) => at * MOST);
  return starts.map((start) => ({ ids: ids.slice(start, start + MOST) }));
}

function namesIn({ nodes }: NamesQuery): readonly (readonly [string, string])[] {
  return nodes.flatMap((node) => {
    if (node && 'name' in node) return [[node.id, node.name] as const];
    return node && 'title' in node ? [[node.id, node.title] as const] : [];
  });
}
