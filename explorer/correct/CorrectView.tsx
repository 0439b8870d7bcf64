import './correct.css';
import { useState } from 'react';
import { CopyText } from '../parts/CopyText.tsx';
import { Section } from '../parts/Section.tsx';
import { valueText } from '../parts/claimValue.ts';
import { QuotedPage } from '../parts/QuotedPage.tsx';
import { type Quoted, fullTitle } from '../parts/quoted.ts';
import { useNames } from '../parts/useNames.ts';
import type { ViewProps } from '../shell/views.ts';
import type { Correction as CorrectionWords } from '../words/en/correct.ts';
import { words } from '../words/words.ts';
import { addressFor } from '../shell/corrections.ts';

/** Writes a message to the curators, which the reader sends: a correction, or that they take a person out. */
export default function CorrectView({ params }: ViewProps) {
  return (
    <QuotedPage params={params} says={words.correct}>
      {(quoted) => <Correction quoted={quoted} />}
    </QuotedPage>
  );
}

type Draft = Pick<CorrectionWords, 'right' | 'source' | 'isErasure'>;

function Correction({ quoted }: { readonly quoted: Quoted }) {
  const [draft, setDraft] = useState<Draft>({ right: '', source: '', isErasure: false });
  const names = useNames(quoted.claims);
  const title = fullTitle(quoted) ?? words.correct.whole;
  const said = quoted.claims.map((claim) =>
    words.correct.claim(valueText(claim, names), claim.source.title),
  );
  const text = words.correct.text({
    ...{ ...draft, title, said },
    ...{ url: quoted.url, version: quoted.dataset.version },
  });
  const subject = draft.isErasure ? words.correct.erasure : words.correct.subject;
  const address = addressFor(subject(title), text);
  return (
    <>
      <Section title={title}>
        <Fields draft={draft} onChange={setDraft} isPerson={quoted.isPerson} />
      </Section>
      <Section
        title={words.correct.send}
        says={address === null ? words.correct.noAddress : words.correct.hasAddress}
      >
        <CopyText label={words.correct.message} text={text} />
        {address !== null && (
          <p>
            <a href={address} rel="noreferrer" target="_blank">
              {words.correct.open}
            </a>
          </p>
        )}
      </Section>
    </>
  );
}

interface FieldsProps {
  readonly draft: Draft;
  readonly isPerson: boolean;
  readonly onChange: (draft: Draft) => void;
}

function Fields({ draft, isPerson, onChange }: FieldsProps) {
  const { right, source, isErasure } = draft;
  const change = (part: Partial<Draft>) => onChange({ ...draft, ...part });
  return (
    <div className="correct-fields">
      <label>
        {isErasure ? words.correct.ground : words.correct.right}
        <textarea
          rows={4}
          value={right}
          onChange={({ target }) => change({ right: target.value })}
        />
      </label>
      {!isErasure && (
        <label>
          {words.correct.source}
          <input
            type="text"
            value={source}
            onChange={({ target }) => change({ source: target.value })}
          />
        </label>
      )}
      {isPerson && (
        <label className="check">
          <input
            type="checkbox"
            checked={isErasure}
            onChange={({ target }) => change({ isErasure: target.checked })}
          />
          {words.correct.asksErasure}
        </label>
      )}
    </div>
  );
}
