import { computed } from './coordinates.ts';

/** The names of the kinds differ, because each has its own type. */
interface KindByType {
  readonly __typename: string;
  readonly actorKind?: string;
  readonly tieKind?: string;
  readonly eventKind?: string;
  readonly policyKind?: string;
  readonly sourceKind?: string;
}

export const typeLabel = computed<'Subject.typeLabel', KindByType>({
  needs: `__typename ... on Actor { actorKind: kind } ... on Tie { tieKind: kind }
    ... on Event { eventKind: kind } ... on Policy { policyKind: kind }
    ... on Source { sourceKind: kind }`,
  resolve: ({ __typename, actorKind, tieKind, eventKind, policyKind, sourceKind }, _args, words) =>
    words.terms.label(actorKind ?? tieKind ?? eventKind ?? policyKind ?? sourceKind ?? __typename),
});
