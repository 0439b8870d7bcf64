import { ChoiceField, TextField } from '../desk/Field.tsx';
import type { FormColumn } from '../generated/tables.ts';
import { wordOf } from '../shell/words.ts';
import { words } from '../words/words.ts';
import type { Fields } from './SuggestForm.tsx';
import { type Suggesting, columnsOf } from './draft.ts';

/** The value that a source states. */
export function StatementFields(props: Fields & { readonly suggesting: Suggesting }) {
  const { place, purpose } = props.suggesting;
  if (place === null) return null;
  return (
    <fieldset>
      <legend>{purpose === 'correct' ? words.suggest.right : words.suggest.value}</legend>
      {purpose === 'correct' && <p className="aside">{words.suggest.rightSays}</p>}
      {columnsOf(place).map((column) => (
        <CellField key={column.name} {...props} column={column} />
      ))}
    </fieldset>
  );
}

function CellField({ draft, change, problemOf, column }: Fields & { readonly column: FormColumn }) {
  const { name, values, example } = column;
  const field = {
    label: wordOf(name),
    value: draft.cells[name] ?? '',
    problem: problemOf('statement', name),
    onChange: (to: string) => change({ cells: { ...draft.cells, [name]: to } }),
  };
  if (values)
    return <ChoiceField {...field} options={values} textOf={wordOf} any={words.suggest.choose} />;
  const date = /^\d{4}(-\d\d){0,2}$|^\[.+\]$/.test(field.value) && /^\d{4}-/.test(example);
  const hint = date ? words.dates.edtf(field.value) : words.suggest.example(example);
  return <TextField {...field} hint={hint} />;
}
