import { useState } from 'react';
import { useSend } from '../api/useSend.ts';
import { WithdrawDocument } from '../generated/operations.ts';
import { Section } from '../parts/Section.tsx';
import { Fault } from '../shell/states.tsx';
import { words } from '../words/words.ts';
import { Amend } from './Amend.tsx';
import type { Proposal } from './ProposalPage.tsx';

/** What its author may do with a proposal that nobody has decided. */
export function Own({ proposal }: { readonly proposal: Proposal }) {
  const [isAmending, setAmending] = useState(false);
  const { send, error, isPending } = useSend(WithdrawDocument);
  // The text of what takes a proposal back is made by the server.
  const mayAmend = proposal.operations.every(({ kind }) => kind !== 'UNDO');
  return (
    <Section title={words.proposals.own}>
      {isAmending ? (
        <Amend proposal={proposal} onCancel={() => setAmending(false)} />
      ) : (
        <div className="desk-form">
          <p className="desk-buttons">
            {mayAmend && (
              <button type="button" onClick={() => setAmending(true)}>
                {words.proposals.amend}
              </button>
            )}
            <button
              type="button"
              aria-disabled={isPending}
              onClick={() => !isPending && send({ proposal: proposal.id })}
            >
              {words.proposals.withdraw}
            </button>
          </p>
          {error && <Fault error={error} says={error.message} />}
        </div>
      )}
    </Section>
  );
}
