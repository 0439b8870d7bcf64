import { useState } from 'react';
import { useSend } from '../api/useSend.ts';
import { DeskForm } from '../desk/DeskForm.tsx';
import { TextField } from '../desk/Field.tsx';
import { CommentDocument } from '../generated/operations.ts';
import { Section } from '../parts/Section.tsx';
import { words } from '../words/words.ts';
import { type Proposal, remarkText } from './ProposalPage.tsx';

interface CommentsProps {
  readonly proposal: Proposal;
  readonly mayComment: boolean;
}

/** What was said of a proposal, the oldest first. */
export function Comments({ proposal: { id, comments }, mayComment }: CommentsProps) {
  return (
    <Section title={words.proposals.comments} total={comments.length}>
      {comments.length === 0 && <p className="aside">{words.proposals.noComments}</p>}
      <ul className="history">
        {comments.map((remark) => (
          <li key={`${remark.at} ${remark.by.name}`}>
            <p className="aside">{remarkText(remark)}</p>
            <p className="said">{remark.text}</p>
          </li>
        ))}
      </ul>
      {mayComment && <CommentForm id={id} />}
    </Section>
  );
}

function CommentForm({ id }: { readonly id: string }) {
  const [draft, setDraft] = useState('');
  const { send, error, isPending } = useSend(CommentDocument);
  const text = draft.trim();
  return (
    <DeskForm
      label={words.proposals.say}
      isReady={text !== '' && !isPending}
      onSend={() => send({ proposal: id, text }, () => setDraft(''))}
      error={error}
    >
      <TextField label={words.proposals.comment} rows={2} value={draft} onChange={setDraft} />
    </DeskForm>
  );
}
