import { type FormEvent, useState } from 'react';
import { useSend } from '../api/useSend.ts';
import { TextField } from '../desk/Field.tsx';
import { Problems } from '../desk/Problems.tsx';
import { RevertDocument } from '../generated/operations.ts';
import { Section } from '../parts/Section.tsx';
import { go, hrefTo } from '../shell/address.ts';
import { Fault } from '../shell/states.tsx';
import { words } from '../words/words.ts';

/** Proposes to take back what was accepted. */
export function Undo({ commit }: { readonly commit: number }) {
  const [text, setText] = useState('');
  const { send, data, error, isPending } = useSend(RevertDocument);
  const isReady = text.trim() !== '' && !isPending;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    send({ commit, reason: text.trim() }, ({ revert: { proposal } }) => {
      if (proposal) go(hrefTo('proposals', proposal.id));
    });
  };
  return (
    <Section title={words.proposals.undo} says={words.proposals.undoSays}>
      <form className="desk-form" onSubmit={submit}>
        <TextField
          label={words.proposals.undoReason}
          rows={2}
          required
          value={text}
          onChange={setText}
        />
        <p className="desk-buttons">
          <button type="submit" aria-disabled={!isReady}>
            {words.proposals.undo}
          </button>
        </p>
        {data && <Problems of={data.revert.problems} />}
        {error && <Fault error={error} says={error.message} />}
      </form>
    </Section>
  );
}
