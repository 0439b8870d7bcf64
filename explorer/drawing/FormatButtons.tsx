import './drawing.css';
import { useState } from 'react';
import { useAnswer } from '../api/useAnswer.ts';
import { RecordVersionDocument, type RecordVersionQuery } from '../generated/operations.ts';
import { faultText } from '../shell/faultText.ts';
import { words } from '../words/words.ts';

/** The record that a picture is of. */
export type Dataset = RecordVersionQuery['dataset'];

interface FormatButtonsProps {
  readonly give: (format: 'svg' | 'png', dataset: Dataset) => Promise<void>;
}

/** Buttons for a picture in each format. If the record could not be named, a press asks for it again. */
export function FormatButtons({ give }: FormatButtonsProps) {
  const record = useAnswer(RecordVersionDocument, {});
  const [fault, setFault] = useState<string | null>(null);
  const dataset = async () => {
    const { data, error } = record.data ? record : await record.refetch();
    if (data) return data.dataset;
    throw new Error(words.drawing.notSaved(error ? faultText(error) : words.app.fault));
  };
  const press = async (format: 'svg' | 'png') => {
    setFault(null);
    try {
      await give(format, await dataset());
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      {(['svg', 'png'] as const).map((format) => (
        <button key={format} type="button" onClick={() => void press(format)}>
          {words.drawing[format]}
        </button>
      ))}
      {fault !== null && <span role="alert">{fault}</span>}
    </>
  );
}
