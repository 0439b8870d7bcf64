import './Sign.css';
import type { TieKind } from '../generated/operations.ts';
import { KIND_GROUPS, TYPE_SIGNS, groupOf } from './kinds.ts';
import { type Line, type WithStatus, lineOf } from './statusLine.ts';
import { words } from '../words/words.ts';

/** The sign of a kind of tie. Its name stands beside it wherever it is used. */
export function KindSign({ kind }: { readonly kind: TieKind }) {
  const group = groupOf(kind);
  return <Sign shape={KIND_GROUPS[group].shape} tone={group} />;
}

export function Sign({ shape, tone }: { readonly shape: string; readonly tone: string }) {
  return (
    <svg className={`sign tone-${tone}`} viewBox="0 0 12 12" aria-hidden="true">
      <path d={shape} fillRule="evenodd" />
    </svg>
  );
}

/** The sign of an actor, an event, a source and so on. */
export function TypeSign({ type }: { readonly type: string }) {
  const sign = TYPE_SIGNS[type];
  return sign ? <Sign {...sign} /> : null;
}

/** A tie's status as a line, as in drawings. */
export function StatusSign({ tie }: { readonly tie: WithStatus }) {
  return <LineSign line={lineOf(tie)} />;
}

export function LineSign({ line }: { readonly line: Line }) {
  return (
    <svg className={`status-line status-${line}`} viewBox="0 0 22 4" aria-hidden="true">
      <path d="M0 2h22" />
    </svg>
  );
}

/** The sign for contested values, because color alone is not readable for everyone. */
export function ContestedSign() {
  return (
    <svg
      className="sign contested-sign"
      viewBox="0 0 12 12"
      role="img"
      aria-label={words.terms.contested}
    >
      <circle cx="6" cy="6" r="5.2" />
      <path d="M3.2 4.7h5.6M3.2 7.3h5.6M7.6 2.8L4.4 9.2" />
    </svg>
  );
}
