import { useState } from 'react';
import { useAnswers } from '../api/useAnswer.ts';
import { useSend } from '../api/useSend.ts';
import { DeskForm } from '../desk/DeskForm.tsx';
import { TextField } from '../desk/Field.tsx';
import { Outcome } from '../desk/Outcome.tsx';
import { useCheck } from '../desk/useCheck.ts';
import { AmendDocument, FactDocument } from '../generated/operations.ts';
import { wordOf } from '../shell/words.ts';
import { words } from '../words/words.ts';
import type { Proposal } from './ProposalPage.tsx';
import {
  type AmendDraft,
  type OperationDraft,
  amendDraftOf,
  amendedInput,
  claimIdIn,
} from './amending.ts';

interface AmendProps {
  readonly proposal: Proposal;
  readonly onCancel: () => void;
}

/** Another text of a proposal of one's own. */
export function Amend({ proposal, onCancel }: AmendProps) {
  const [draft, setDraft] = useState(() => amendDraftOf(proposal));
  const { input, isLoading } = useInput(proposal, draft);
  const check = useCheck(input);
  const { send, data, error, isPending } = useSend(AmendDocument);
  const problems = check.problems.length > 0 ? check.problems : (data?.amend.problems ?? []);
  const isGood = input !== null && !check.isChecking && check.consequence !== null && !isPending;
  return (
    <DeskForm
      label={words.proposals.save}
      isReady={isGood}
      onSend={() => input && send({ id: proposal.id, input, ifVersion: proposal.version })}
      beside={
        <button type="button" onClick={onCancel}>
          {words.suggest.cancel}
        </button>
      }
      error={error}
    >
      <AmendFields draft={draft} onChange={setDraft} />
      {!isLoading && input === null && <p role="alert">{words.proposals.gone}</p>}
      <Outcome check={{ ...check, problems }} isComplete={input !== null} />
    </DeskForm>
  );
}

/** What is sent; null until the claims that it names are known, and if one is not on record. */
function useInput(proposal: Proposal, draft: AmendDraft) {
  const judged = proposal.operations.flatMap(({ claim }) => claim ?? []);
  const answers = useAnswers(
    FactDocument,
    judged.map(({ subject, property }) => ({ id: subject, property })),
  );
  const isLoading = answers.some((answer) => answer.isPending);
  const input = amendedInput(proposal, draft, claimIdIn(answers.map(({ data }) => data)));
  return { input: isLoading ? null : input, isLoading };
}

interface AmendFieldsProps {
  readonly draft: AmendDraft;
  readonly onChange: (to: AmendDraft) => void;
}

function AmendFields({ draft, onChange }: AmendFieldsProps) {
  const { title, note, operations } = draft;
  const changeAt = (at: number, changed: Partial<OperationDraft>) =>
    onChange({
      ...draft,
      operations: operations.map((one, nth) => (nth === at ? { ...one, ...changed } : one)),
    });
  return (
    <>
      <TextField
        label={words.suggest.title}
        value={title}
        onChange={(to) => onChange({ ...draft, title: to })}
      />
      <TextField
        label={words.suggest.note}
        rows={3}
        value={note}
        onChange={(to) => onChange({ ...draft, note: to })}
      />
      {operations.map((one, at) => (
        <OperationFields key={at} of={one} onChange={(changed) => changeAt(at, changed)} />
      ))}
    </>
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
