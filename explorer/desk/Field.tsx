import { type ReactNode, useId } from 'react';
import { English } from '../parts/English.tsx';

/** What marks a field that is wrong. */
export interface Marks {
  readonly 'aria-invalid'?: true;
  readonly 'aria-describedby'?: string;
}

export interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;

  /** What the API finds wrong with it. */
  readonly problem?: string | undefined;
  readonly children: (marks: Marks) => ReactNode;
}

/** A field of a form under its label, with what is wrong beside it. */
export function Field({ label, hint, problem, children }: FieldProps) {
  const id = useId();
  const described = [hint && `${id}hint`, problem && `${id}problem`].filter(Boolean).join(' ');
  const marks: Marks = {
    ...(problem && { 'aria-invalid': true }),
    ...(described && { 'aria-describedby': described }),
  };
  return (
    <div>
      <label>
        {label}
        {children(marks)}
      </label>
      {hint && (
        <p id={`${id}hint`} className="aside">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}problem`} className="field-problem">
          <English>{problem}</English>
        </p>
      )}
    </div>
  );
}

interface TextProps extends Omit<FieldProps, 'children'> {
  readonly value: string;
  readonly onChange: (to: string) => void;

  /** Of a longer text. */
  readonly rows?: number;
  readonly required?: boolean;
}

export function TextField({ value, onChange, rows, required, ...field }: TextProps) {
  return (
    <Field {...field}>
      {(marks) =>
        rows === undefined ? (
          <input
            {...marks}
            type="text"
            value={value}
            aria-required={required}
            onChange={({ target }) => onChange(target.value)}
          />
        ) : (
          <textarea
            {...marks}
            rows={rows}
            value={value}
            aria-required={required}
            onChange={({ target }) => onChange(target.value)}
          />
        )
      }
    </Field>
  );
}

interface ChoiceProps extends Omit<FieldProps, 'children'> {
  readonly value: string;
  readonly options: readonly string[];
  readonly textOf: (option: string) => string;

  /** The label for no choice; without it, there is always one. */
  readonly any?: string;
  readonly onChange: (to: string) => void;
}

export function ChoiceField({ value, options, textOf, any, onChange, ...field }: ChoiceProps) {
  return (
    <Field {...field}>
      {(marks) => (
        <select {...marks} value={value} onChange={({ target }) => onChange(target.value)}>
          {any !== undefined && <option value="">{any}</option>}
          {options.map((option) => (
            <option key={option} value={option}>
              {textOf(option)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
