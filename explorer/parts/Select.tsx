import { wordOf } from '../shell/words.ts';

export interface SelectProps<One extends string> {
  readonly label: string;
  readonly value: One | null;
  readonly options: readonly One[];

  /** The label for no selection. Without it, there is always one. */
  readonly any?: string;
  readonly textOf?: (one: One) => string;
  readonly onChange: (one: One | null) => void;
}

/** Selects one of a few options. */
export function Select<One extends string>(props: SelectProps<One>) {
  const { label, value, options, any, textOf = wordOf, onChange } = props;
  return (
    <label>
      {label}
      <select
        value={value ?? ''}
        onChange={({ target }) => onChange(options.find((one) => one === target.value) ?? null)}
      >
        {any !== undefined && <option value="">{any}</option>}
        {options.map((one) => (
          <option key={one} value={one}>
            {textOf(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
