import type { Change } from '../shell/params.ts';
import { words } from '../words/words.ts';
import type { Table } from './described.ts';
import { columnsText } from './shown.ts';

export interface ColumnsProps {
  readonly table: Table;
  readonly shown: readonly string[];
  readonly change: Change;
}

/** Which columns are shown and saved. */
export function Columns({ table, shown, change }: ColumnsProps) {
  const [, ...optional] = Object.keys(table.columns());
  const toggle = (name: string) => {
    const now = Object.keys(table.columns()).filter((one) =>
      one === name ? !shown.includes(one) : shown.includes(one),
    );
    change({ columns: columnsText(table, now) });
  };
  return (
    <details>
      <summary>{words.browse.choose}</summary>
      <fieldset className="columns">
        <legend className="unseen">{words.browse.choose}</legend>
        {optional.map((name) => (
          <label key={name}>
            <input type="checkbox" checked={shown.includes(name)} onChange={() => toggle(name)} />
            {words.browse.columns[name]}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
