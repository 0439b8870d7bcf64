import type {
  ConfidenceReasonCode,
  ContestRule,
  Directness,
  Rank,
} from '../../generated/operations.ts';

export interface ReasonParts {
  readonly code: ConfidenceReasonCode;
  readonly titles: readonly string[];
  readonly property: string | null;
  readonly remark: string | null;
  readonly text: string;
}

export interface RuleParts {
  readonly rule: ContestRule;
  readonly because: string;
  /** The one shown first comes first. */
  readonly values: readonly {
    readonly shown: string;
    readonly independentSources: number;
    readonly ranks: readonly { readonly rank: Rank; readonly reason: string | null }[];
    readonly directness: readonly Directness[];
  }[];
}

/** Why a level of confidence, and why a value is shown first: the API has the sentences in English. */
export const reasons = {
  confidence: ({ text }: ReasonParts) => text.replaceAll('`', ''),
  /** Between two sentences. */
  space: ' ',
  rule: ({ because }: RuleParts) => because,
};
