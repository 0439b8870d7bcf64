import { compareText } from '../../evidence/claim.ts';
import { addTo } from '../../evidence/groups/groupBy.ts';
import type { Consequence, SubjectName, ReferenceChange, TouchedSubject } from './consequence.ts';
import type { StatesCompared } from './compareStates.ts';

type Changes = Pick<Consequence, 'ties' | 'subjects' | 'values' | 'contests' | 'confidence'>;

/** The subjects whose own rows are the same, and of which something else is said. */
export function touchedBy(compared: StatesCompared, changes: Changes): readonly TouchedSubject[] {
  const { changed, named } = compared;
  const { ties, subjects, values, contests, confidence } = changes;
  const all = [ties, subjects, values, contests, confidence].flat();
  const listed = new Set(all.map(({ subject }) => subject.id));
  const references = referencesIn(compared);
  const ids = [...new Set([...listed, ...references.keys()])].filter((id) => !changed.has(id));
  return ids.sort(compareText).map((id) => ({
    ...{ subject: named(id), isListed: listed.has(id) },
    references: references.get(id) ?? [],
  }));
}

/** By what they lead to. */
function referencesIn({ before, after, named }: StatesCompared) {
  const found = new Map<string, ReferenceChange[]>();
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(id), after.get(id)];
    const [old, now] = [was?.references ?? NONE, is?.references ?? NONE];
    const by: SubjectName = named(id);
    for (const key of now) if (!old.has(key)) take(key, 'ADDED', by);
    for (const key of old) if (!now.has(key)) take(key, 'REMOVED', by);
  }
  return found;

  function take(key: string, change: ReferenceChange['change'], by: SubjectName): void {
    const [property = '', to = ''] = key.split(' ');
    addTo(found, to, { by, property, change });
  }
}

const NONE: ReadonlySet<string> = new Set();
