import { keepPreviousData } from '@tanstack/react-query';
import { useAnswer } from '../api/useAnswer.ts';
import {
  type ConsequenceLinesFragment,
  type ProblemLineFragment,
  ProposeDocument,
  type ProposalInput,
} from '../generated/operations.ts';
import { useSettled } from '../parts/useSettled.ts';

/** What a proposal would come to as it is now. */
export interface Check {
  /** Whether the outcome is that of an earlier text. */
  readonly isChecking: boolean;
  readonly problems: readonly ProblemLineFragment[];
  readonly consequence: ConsequenceLinesFragment | null;
  readonly error: Error | null;
}

/** A dry run takes the server a while, so it waits for a pause in typing. */
const PAUSE_MS = 700;

/** Checks a proposal while it is written, without sending it; null is not checked. */
export function useCheck(input: ProposalInput | null): Check {
  const text = JSON.stringify(input);
  const settled = useSettled(text, PAUSE_MS);
  const asked = JSON.parse(settled) as ProposalInput | null;
  const { data, error, isFetching, isPlaceholderData } = useAnswer(
    ProposeDocument,
    asked && input && { input: { ...asked, dryRun: true } },
    { placeholderData: keepPreviousData },
  );
  const { problems = [], consequence = null } = (input && data?.propose) ?? {};
  const isChecking = input !== null && (settled !== text || isFetching || isPlaceholderData);
  return { isChecking, problems, consequence, error: input && error };
}
