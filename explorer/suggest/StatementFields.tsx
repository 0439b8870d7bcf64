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
  return <TextField {...field} hint={dateText(field.value) ?? words.suggest.example(example)} />;
}

/** How a date is read, where it is not written that way. */
function dateText(value: string): string | null {
  if (!/^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$|^\[.+\]$/.test(value)) return null;
  const text = words.dates.edtf(value);
  return text === value ? null : text;
}
