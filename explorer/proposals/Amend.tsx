import { type FormEvent, useState } from 'react';
import { useAnswers } from '../api/useAnswer.ts';
import { useSend } from '../api/useSend.ts';
import { TextField } from '../desk/Field.tsx';
import { Outcome } from '../desk/Outcome.tsx';
import { useCheck } from '../desk/useCheck.ts';
import { AmendDocument, FactDocument } from '../generated/operations.ts';
import { wordOf } from '../shell/words.ts';
import { words } from '../words/words.ts';
import type { Proposal } from './ProposalPage.tsx';
import { type OperationDraft, amendDraftOf, amendedInput, claimIdIn } from './amending.ts';

interface AmendProps {
  readonly proposal: Proposal;
  readonly onCancel: () => void;
}

/** Another text of a proposal of one's own. */
export function Amend({ proposal, onCancel }: AmendProps) {
  const { id, operations, version } = proposal;
  const [draft, setDraft] = useState(() => amendDraftOf(proposal));
  const judged = operations.flatMap(({ claim }) => claim ?? []);
  const answers = useAnswers(
    FactDocument,
    judged.map(({ subject, property }) => ({ id: subject, property })),
  );
  const isLoading = answers.some(({ isPending }) => isPending);
  const input = amendedInput(proposal, draft, claimIdIn(answers.map(({ data }) => data)));
  const check = useCheck(isLoading ? null : input);
  const { send, data, error, isPending } = useSend(AmendDocument);
  const problems = check.problems.length > 0 ? check.problems : (data?.amend.problems ?? []);
  const isGood = input !== null && !check.isChecking && check.consequence !== null && !isPending;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isGood) send({ id, input, ifVersion: version });
  };
  const changeAt = (at: number, changed: Partial<OperationDraft>) =>
    setDraft((now) => ({
      ...now,
      operations: now.operations.map((one, nth) => (nth === at ? { ...one, ...changed } : one)),
    }));
  return (
    <form className="desk-form" onSubmit={submit}>
      <TextField
        label={words.suggest.title}
        value={draft.title}
        onChange={(title) => setDraft({ ...draft, title })}
      />
      <TextField
        label={words.suggest.note}
        rows={3}
        value={draft.note}
        onChange={(note) => setDraft({ ...draft, note })}
      />
      {draft.operations.map((one, at) => (
        <OperationFields key={at} of={one} onChange={(changed) => changeAt(at, changed)} />
      ))}
      {!isLoading && input === null && <p role="alert">{words.proposals.gone}</p>}
      <Outcome check={{ ...check, problems }} isComplete={input !== null} error={error} />
      <p className="desk-buttons">
        <button type="submit" aria-disabled={!isGood}>
          {words.proposals.save}
        </button>
        <button type="button" onClick={onCancel}>
          {words.suggest.cancel}
        </button>
      </p>
    </form>
  );
}

interface OperationFieldsProps {
  readonly of: OperationDraft;
  readonly onChange: (changed: Partial<OperationDraft>) => void;
}

function OperationFields({ of: { cells, reason }, onChange }: OperationFieldsProps) {
  return (
    <>
      {Object.entries(cells)
        .filter(([column]) => column !== 'id')
        .map(([column, value]) => (
          <TextField
            key={column}
            label={wordOf(column)}
            value={value}
            onChange={(to) => onChange({ cells: { ...cells, [column]: to } })}
          />
        ))}
      {reason !== null && (
        <TextField
          label={words.desk.reason}
          rows={2}
          value={reason}
          onChange={(to) => onChange({ reason: to })}
        />
      )}
    </>
  );
}
