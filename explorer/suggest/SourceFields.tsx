import { ChoiceField, TextField } from '../desk/Field.tsx';
import { TABLES } from '../generated/tables.ts';
import { ActorChoice } from '../parts/ActorChoice.tsx';
import { Check } from '../parts/Check.tsx';
import { English } from '../parts/English.tsx';
import { wordOf } from '../shell/words.ts';
import { words } from '../words/words.ts';
import type { Fields } from './SuggestForm.tsx';
import { type WorkDraft, idOfWork } from './draft.ts';

/** The source of a value: one on record, or a new one. */
export function SourceFields(props: Fields) {
  const { draft, change, problemOf } = props;
  const problem = problemOf('statement', 'source');
  return (
    <fieldset>
      <legend>{words.suggest.source}</legend>
      {!draft.isNew && (
        <ActorChoice
          label={words.suggest.find}
          id={draft.source}
          types={['SOURCE']}
          onChoose={(source) => change({ source })}
        />
      )}
      {problem && !draft.isNew && (
        <p className="field-problem">
          <English>{problem}</English>
        </p>
      )}
      <Check
        label={words.suggest.isNew}
        isOn={draft.isNew}
        onChange={(isNew) => change({ isNew })}
      />
      {draft.isNew && <WorkFields {...props} />}
      <TextField
        label={words.suggest.locator}
        hint={words.suggest.locatorSays}
        value={draft.locator}
        problem={problemOf('statement', 'locator')}
        onChange={(locator) => change({ locator })}
      />
    </fieldset>
  );
}

const CHOICES = TABLES.find(({ name }) => name === 'sources')?.facts ?? [];

const valuesOf = (property: string) =>
  CHOICES.find((fact) => fact.property === property)?.columns[0]?.values ?? [];

const TEXTS = ['title', 'url', 'language', 'id'] as const;
const WORK_CHOICES = ['kind', 'directness'] as const;

/** A work that is not on record yet. */
function WorkFields({ draft: { work }, change, problemOf }: Fields) {
  const set = (changed: Partial<WorkDraft>) => change({ work: { ...work, ...changed } });
  const field = (name: (typeof TEXTS | typeof WORK_CHOICES)[number]) => ({
    label: words.suggest.work[name],
    value: name === 'id' ? idOfWork(work) : work[name],
    problem: problemOf('work', name),
    onChange: (to: string) => set({ [name]: to }),
  });
  const [title, ...texts] = TEXTS;
  return (
    <>
      <TextField {...field(title)} required />
      {WORK_CHOICES.map((name) => (
        <ChoiceField key={name} {...field(name)} options={valuesOf(name)} textOf={wordOf} />
      ))}
      {texts.map((name) => (
        <TextField key={name} {...field(name)} />
      ))}
    </>
  );
}
