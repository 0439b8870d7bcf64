import { type FormEvent, useState } from 'react';
import { useSend } from '../api/useSend.ts';
import { TextField } from '../desk/Field.tsx';
import { CommentDocument } from '../generated/operations.ts';
import { Section } from '../parts/Section.tsx';
import { Fault } from '../shell/states.tsx';
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
  const [text, setText] = useState('');
  const { send, error, isPending } = useSend(CommentDocument);
  const isReady = text.trim() !== '' && !isPending;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) send({ proposal: id, text: text.trim() }, () => setText(''));
  };
  return (
    <form className="desk-form" onSubmit={submit}>
      <TextField label={words.proposals.comment} rows={2} value={text} onChange={setText} />
      <p className="desk-buttons">
        <button type="submit" aria-disabled={!isReady}>
          {words.proposals.say}
        </button>
      </p>
      {error && <Fault error={error} says={error.message} />}
    </form>
  );
}
