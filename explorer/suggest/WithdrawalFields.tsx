import { TextField } from '../desk/Field.tsx';
import type { ClaimRowFragment } from '../generated/operations.ts';
import { Check } from '../parts/Check.tsx';
import { ClaimLine } from '../parts/ClaimLine.tsx';
import { valueText } from '../parts/claimValue.ts';
import { useNames } from '../parts/useNames.ts';
import { wordOf } from '../shell/words.ts';
import { words } from '../words/words.ts';
import type { Fields } from './SuggestForm.tsx';
import type { Suggesting } from './draft.ts';

interface WithdrawalProps extends Fields {
  readonly suggesting: Suggesting;
  readonly claims: readonly ClaimRowFragment[];
}

/** What is on record; of a correction, the claim that it withdraws. */
export function WithdrawalFields({ suggesting, claims, ...fields }: WithdrawalProps) {
  const { claim, purpose } = suggesting;
  const isCorrection = purpose === 'correct' && claim !== null;
  const shown = isCorrection ? [claim] : claims;
  const names = useNames(shown);
  if (shown.length === 0) return null;
  return (
    <fieldset>
      <legend>{words.suggest.onRecord}</legend>
      <ul className="claims">
        {shown.map((one) => (
          <li key={one.id}>
            <p>
              <strong>
                {wordOf(one.property)}
                {words.desk.colon}
                {valueText(one, names)}
              </strong>
            </p>
            <ClaimLine claim={one} />
          </li>
        ))}
      </ul>
      {isCorrection && <Withdrawal {...fields} />}
    </fieldset>
  );
}

function Withdrawal({ draft, change, problemOf }: Fields) {
  return (
    <>
      <Check
        label={words.suggest.withdraws}
        isOn={draft.withdraws}
        onChange={(withdraws) => change({ withdraws })}
      />
      {draft.withdraws && (
        <TextField
          label={words.suggest.why}
          rows={2}
          required
          value={draft.reason}
          problem={problemOf('withdrawal', 'reason') ?? problemOf('withdrawal', 'claim')}
          onChange={(reason) => change({ reason })}
        />
      )}
    </>
  );
}
