import { useState } from 'react';
import { useSend } from '../api/useSend.ts';
import { DeskForm } from '../desk/DeskForm.tsx';
import { Outcome } from '../desk/Outcome.tsx';
import { TextField } from '../desk/Field.tsx';
import { useCheck } from '../desk/useCheck.ts';
import {
  type ClaimRowFragment,
  type ProblemLineFragment,
  type ProposalInput,
  ProposeDocument,
} from '../generated/operations.ts';
import { go, hrefTo } from '../shell/address.ts';
import { plain } from '../shell/words.ts';
import { words } from '../words/words.ts';
import { SourceFields } from './SourceFields.tsx';
import { StatementFields } from './StatementFields.tsx';
import { WithdrawalFields } from './WithdrawalFields.tsx';
import { type Draft, type Step, type Suggesting, draftOf, isStating, stepsOf } from './draft.ts';

interface SuggestFormProps {
  readonly suggesting: Suggesting;

  /** Of the subject. */
  readonly title: string;
  readonly claims: readonly ClaimRowFragment[];
}

/** What the fields need: the draft, how it changes, and what is wrong with a column of a part. */
export interface Fields {
  readonly draft: Draft;
  readonly change: (changed: Partial<Draft>) => void;
  readonly problemOf: (part: Step['part'], column: string) => string | undefined;
}

export function SuggestForm({ suggesting, title: subjectTitle, claims }: SuggestFormProps) {
  const [draft, setDraft] = useState(() => draftOf(suggesting));
  const [key] = useState(() => `${Date.now()} ${Math.random()}`);
  const steps = stepsOf(draft, suggesting);
  const usual = titleOf(subjectTitle, suggesting);
  const input = steps.length === 0 ? null : inputOf(draft, steps, usual);
  const check = useCheck(input);
  const { send, data, error, isPending } = useSend(ProposeDocument);
  const problems = check.problems.length > 0 ? check.problems : (data?.propose.problems ?? []);
  const change = (changed: Partial<Draft>) => setDraft((now) => ({ ...now, ...changed }));
  const fields: Fields = { draft, change, problemOf: problemIn(steps, problems) };
  const isGood = input !== null && !check.isChecking && !check.error && check.consequence !== null;
  const states = suggesting.purpose !== 'correct' || isStating(draft, suggesting);
  return (
    <DeskForm
      label={isPending ? words.suggest.sending : words.suggest.send}
      isReady={isGood && !isPending}
      onSend={() =>
        input &&
        send({ input: { ...input, idempotencyKey: key } }, ({ propose: { proposal } }) => {
          if (proposal) go(hrefTo('proposals', proposal.id));
        })
      }
      beside={
        <button type="button" onClick={() => history.back()}>
          {words.suggest.cancel}
        </button>
      }
      error={error}
    >
      <WithdrawalFields {...fields} suggesting={suggesting} claims={claims} />
      <StatementFields {...fields} suggesting={suggesting} />
      {states && <SourceFields {...fields} />}
      <Message {...fields} usual={usual} />
      <Outcome check={{ ...check, problems }} isComplete={input !== null} />
    </DeskForm>
  );
}

function inputOf(draft: Draft, steps: readonly Step[], usual: string): ProposalInput {
  return {
    title: draft.title?.trim() || usual,
    note: draft.note.trim() || null,
    operations: steps.map(({ operation }) => operation),
  };
}

/** The API takes titles up to this length. */
const LONGEST_TITLE = 200;

const titleOf = (subject: string, { place }: Suggesting) =>
  `${subject}${words.desk.colon}${plain(place?.fact.property ?? '')}`.slice(0, LONGEST_TITLE);

const problemIn =
  (steps: readonly Step[], problems: readonly ProblemLineFragment[]): Fields['problemOf'] =>
  (part, column) =>
    problems.find((one) => one.column === column && steps[one.operation ?? -1]?.part === part)
      ?.message;

function Message({ draft, change, usual }: Fields & { readonly usual: string }) {
  return (
    <fieldset>
      <legend>{words.suggest.message}</legend>
      <TextField
        label={words.suggest.title}
        value={draft.title ?? usual}
        onChange={(title) => change({ title })}
      />
      <TextField
        label={words.suggest.note}
        rows={3}
        value={draft.note}
        onChange={(note) => change({ note })}
      />
    </fieldset>
  );
}
