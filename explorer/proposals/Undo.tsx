import { useState } from 'react';
import { useSend } from '../api/useSend.ts';
import { DeskForm } from '../desk/DeskForm.tsx';
import { TextField } from '../desk/Field.tsx';
import { RevertDocument } from '../generated/operations.ts';
import { Section } from '../parts/Section.tsx';
import { go, hrefTo } from '../shell/address.ts';
import { words } from '../words/words.ts';

/** Proposes to take back what was accepted. */
export function Undo({ commit }: { readonly commit: number }) {
  const [text, setText] = useState('');
  const { send, data, error, isPending } = useSend(RevertDocument);
  const reason = text.trim();
  return (
    <Section title={words.proposals.undo} says={words.proposals.undoSays}>
      <DeskForm
        label={words.proposals.undo}
        isReady={reason !== '' && !isPending}
        problems={data?.revert.problems}
        error={error}
        onSend={() =>
          send({ commit, reason }, ({ revert: { proposal } }) => {
            if (proposal) go(hrefTo('proposals', proposal.id));
          })
        }
      >
        <TextField
          label={words.proposals.undoReason}
          rows={2}
          required
          value={text}
          onChange={setText}
        />
      </DeskForm>
    </Section>
  );
}
