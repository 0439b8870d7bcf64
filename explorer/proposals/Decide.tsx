import { type FormEvent, useState } from 'react';
import { useSend } from '../api/useSend.ts';
import { TextField } from '../desk/Field.tsx';
import { Problems } from '../desk/Problems.tsx';
import { DecideDocument, type Verdict } from '../generated/operations.ts';
import { Section } from '../parts/Section.tsx';
import { Fault } from '../shell/states.tsx';
import { words } from '../words/words.ts';
import type { Proposal } from './ProposalPage.tsx';

interface DecideProps {
  readonly proposal: Proposal;

  /** Whether the reader may do more than accept. */
  readonly mayRefuse: boolean;
}

/** Accepts a proposal, returns it, or ends it. */
export function Decide({ proposal: { id, version }, mayRefuse }: DecideProps) {
  const [text, setText] = useState('');
  const { send, data, error, isPending } = useSend(DecideDocument);
  const reason = text.trim() || null;
  const decide = (verdict: Verdict) => {
    const isReady = verdict === 'ACCEPT' || reason !== null;
    if (isReady && !isPending)
      send({ input: { proposal: id, verdict, reason, ifVersion: version } });
  };
  const submit = (event: FormEvent) => event.preventDefault();
  return (
    <Section title={words.proposals.decide}>
      <form className="desk-form" onSubmit={submit}>
        <TextField
          label={words.proposals.decideReason}
          hint={mayRefuse ? words.proposals.decideSays : undefined}
          rows={2}
          value={text}
          onChange={setText}
        />
        <p className="desk-buttons">
          <button type="button" aria-disabled={isPending} onClick={() => decide('ACCEPT')}>
            {words.proposals.verdicts.ACCEPT}
          </button>
          {mayRefuse &&
            REFUSALS.map((verdict) => (
              <button
                key={verdict}
                type="button"
                aria-disabled={isPending || reason === null}
                onClick={() => decide(verdict)}
              >
                {words.proposals.verdicts[verdict]}
              </button>
            ))}
          <span role="status">{isPending && words.suggest.sending}</span>
        </p>
        {data && <Problems of={data.decide.problems} />}
        {data?.decide.isVisible === false && <p role="alert">{words.proposals.invisible}</p>}
        {error && <Fault error={error} says={error.message} />}
      </form>
    </Section>
  );
}

const REFUSALS = ['REQUEST_CHANGES', 'REJECT'] as const;
