import type { Flat } from '../../flat.ts';
import type * as fragments from '../../generated/things.ts';

/** Things as exports fetch them: what its type does not have is undefined, what no source says is null. */
export type Actor = Flat<fragments.ActorFragment>;
export type Tie = Flat<fragments.TieFragment>;
/** A tie with the names of its parties and sources. */
export interface ToldTie extends Omit<Flat<fragments.ToldFragment>, 'parties'> {
  readonly parties: readonly { readonly role: string; readonly actor: ToldActor }[];
}
export type ToldActor = Omit<Flat<fragments.PartyFragment>, 'seat'> & {
  readonly seat?: Flat<fragments.SeatFragment> | null | undefined;
};
export type Claim = fragments.ClaimFragment;
export type Source = fragments.SourceFragment;

/** A source beside its claims. */
export type Work = Omit<Source, 'cites' | 'mayBe'> & Record<'cites' | 'mayBe', undefined>;

/** Where an actor can be drawn. */
export type ActorPlace = Flat<fragments.PlacedFragment>;

export type Entity = Flat<fragments.EntityFragment> & {
  readonly participants: readonly Participant[];
};

/** An actor's part in a tie or an event. */
export interface Participant {
  readonly actor: { readonly id: string };
  readonly role: string;
  readonly namedAs: string | null;
}
