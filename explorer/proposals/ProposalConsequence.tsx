import { useAnswer } from '../api/useAnswer.ts';
import { Consequence } from '../desk/Consequence.tsx';
import { Problems } from '../desk/Problems.tsx';
import { ProposalConsequenceDocument } from '../generated/operations.ts';
import { Section } from '../parts/Section.tsx';
import { Fault, Waiting } from '../shell/states.tsx';
import { words } from '../words/words.ts';

/** What accepting a proposal would do now. */
export function ProposalConsequence({ id }: { readonly id: string }) {
  const { data, error } = useAnswer(ProposalConsequenceDocument, { id });
  return (
    <Section title={words.desk.consequence}>
      {data && <Problems of={data.consequence.problems} />}
      {data?.consequence.consequence && <Consequence of={data.consequence.consequence} />}
      {!data && !error && <Waiting for={words.suggest.checking} />}
      {error && <Fault error={error} says={error.message} />}
    </Section>
  );
}
