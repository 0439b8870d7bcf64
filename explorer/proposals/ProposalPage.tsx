import { useState } from 'react';
import { useAnswer } from '../api/useAnswer.ts';
import { Operations } from '../desk/Operations.tsx';
import { contributorText, dayText } from '../desk/contributorText.ts';
import { ProposalDocument, type ProposalQuery } from '../generated/operations.ts';
import { Page } from '../parts/Page.tsx';
import { Section } from '../parts/Section.tsx';
import { useViewer } from '../parts/useViewer.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { Answered } from '../shell/states.tsx';
import { dotted } from '../shell/words.ts';
import { words } from '../words/words.ts';
import { Comments } from './Comments.tsx';
import { Decide } from './Decide.tsx';
import { Own } from './Own.tsx';
import { ProposalConsequence } from './ProposalConsequence.tsx';
import { Undo } from './Undo.tsx';

export type Proposal = NonNullable<ProposalQuery['proposal']>;

/** A proposal: what it changes, what that would do, what was said of it, and what one may do with it. */
export function ProposalPage({ id }: { readonly id: string }) {
  const answer = useAnswer(ProposalDocument, { id });
  return (
    <Answered answer={answer} waitsFor={words.proposals.loading}>
      {({ proposal }) =>
        proposal ? (
          <Shown proposal={proposal} />
        ) : (
          <Page title={words.proposals.notFound(id)}>
            <Back />
          </Page>
        )
      }
    </Answered>
  );
}

const Back = () => (
  <p>
    <Link href={hrefTo('proposals')}>{words.proposals.back}</Link>
  </p>
);

interface SaidProps {
  readonly title: string;
  readonly says?: string;
  readonly text: string;
}

const Said = ({ title, says, text }: SaidProps) => (
  <Section title={title} says={says}>
    <p className="said">{text}</p>
  </Section>
);

function Shown({ proposal }: { readonly proposal: Proposal }) {
  const { id, title, note, operations, decision, version } = proposal;
  const { viewer, mayPropose, mayDecide } = useViewer(true);
  const [isVisible, setVisible] = useState(true);
  const isOpen = proposal.state === 'SUBMITTED' || proposal.state === 'CHANGES_REQUESTED';
  const isOwn = viewer?.name != null && viewer.name === proposal.by.name;
  const mayAccept = mayDecide || (isOwn && viewer.organization !== null && !viewer.isAgent);
  const key = `${id} ${version} ${proposal.state}`;
  return (
    <Page title={title} head={<Facts proposal={proposal} />}>
      {!isVisible && <p role="alert">{words.proposals.invisible}</p>}
      {note !== null && <Said title={words.proposals.note} text={note} />}
      <Section title={words.proposals.difference}>
        <Operations operations={operations} />
      </Section>
      {mayPropose && isOpen && <ProposalConsequence id={id} />}
      {decision && (
        <Said title={words.proposals.decided} says={remarkText(decision)} text={decision.text} />
      )}
      <Comments key={id} proposal={proposal} mayComment={mayPropose} />
      {mayPropose && isOpen && isOwn && <Own key={`own ${key}`} proposal={proposal} />}
      {mayAccept && isOpen && (
        <Decide
          key={`decide ${key}`}
          proposal={proposal}
          mayRefuse={mayDecide}
          onDecided={setVisible}
        />
      )}
      {mayPropose && proposal.commit !== null && proposal.undoneBy === null && (
        <Undo commit={proposal.commit} />
      )}
      <Back />
    </Page>
  );
}

function Facts({ proposal }: { readonly proposal: Proposal }) {
  const { by, at, changedAt, commit, state, undoneBy, version } = proposal;
  return (
    <p className="aside">
      <strong>{words.desk.states[state]}</strong>
      {' · '}
      {dotted(
        words.proposals.proposedBy(contributorText(by), dayText(at)),
        words.proposals.changedOn(dayText(changedAt)),
        version > 1 && words.proposals.version(version),
        commit !== null && words.proposals.commit(commit),
        undoneBy !== null && words.desk.undone(undoneBy),
      )}
    </p>
  );
}

type Remark = NonNullable<Proposal['decision']>;

export const remarkText = ({ by, at }: Remark) => dotted(contributorText(by), dayText(at));
