import { useState } from 'react';
import { useSend } from '../api/useSend.ts';
import { DeskForm } from '../desk/DeskForm.tsx';
import { TextField } from '../desk/Field.tsx';
import { DecideDocument, type Verdict } from '../generated/operations.ts';
import { Section } from '../parts/Section.tsx';
import { words } from '../words/words.ts';
import type { Proposal } from './ProposalPage.tsx';

interface DecideProps {
  readonly proposal: Proposal;

  /** Whether the reader may do more than accept. */
  readonly mayRefuse: boolean;

  /** Called with whether readers see the change. */
  readonly onDecided: (isVisible: boolean) => void;
}

const REFUSALS = ['REQUEST_CHANGES', 'REJECT'] as const;

interface RefusalsProps {
  readonly mayEnd: boolean;
  readonly onEnd: (verdict: Verdict) => void;
}

const Refusals = ({ mayEnd, onEnd }: RefusalsProps) =>
  REFUSALS.map((verdict) => (
    <button
      key={verdict}
      type="button"
      aria-disabled={!mayEnd}
      onClick={() => mayEnd && onEnd(verdict)}
    >
      {words.proposals.verdicts[verdict]}
    </button>
  ));

/** Accepts a proposal, returns it, or ends it. */
export function Decide({ proposal: { id, version }, mayRefuse, onDecided }: DecideProps) {
  const [text, setText] = useState('');
  const { send, data, error, isPending } = useSend(DecideDocument);
  const reason = text.trim() || null;
  const decide = (verdict: Verdict) =>
    send({ input: { proposal: id, verdict, reason, ifVersion: version } }, (decided) =>
      onDecided(decided.decide.isVisible),
    );
  const refusals = mayRefuse && (
    <>
      <Refusals mayEnd={reason !== null && !isPending} onEnd={decide} />
      <span role="status">{isPending && words.suggest.sending}</span>
    </>
  );
  return (
    <Section title={words.proposals.decide}>
      <DeskForm
        label={words.proposals.verdicts.ACCEPT}
        isReady={!isPending}
        onSend={() => decide('ACCEPT')}
        beside={refusals}
        problems={data?.decide.problems}
        error={error}
      >
        <TextField
          label={words.proposals.decideReason}
          hint={mayRefuse ? words.proposals.decideSays : undefined}
          rows={2}
          value={text}
          onChange={setText}
        />
      </DeskForm>
    </Section>
  );
}
