import { badInput } from '../../errors.ts';
import { compareText } from '../../evidence/claim.ts';
import type { ChangeFilter } from '../../generated/schema.ts';
import type { GraphReader } from '../../graph/reader.ts';
import { type ChangeLog, type LogOf, STEP, dayOf } from './changeLog.ts';
import { resultOf } from '../inSlices.ts';
import { createLogPasses } from './passes.ts';
import { type ReferredTo, type Claims, compareClaims, readClaimsOf } from '../live/comparison.ts';
import { createPasses } from '../live/inEvents.ts';

interface Asked {
  readonly from: string;
  readonly to: string;
  readonly filter?: ChangeFilter | null | undefined;
  /** How many changes are returned; the others are only counted. */
  readonly first: number;
}

/** The changes of the record between the ends of two days that meet a filter. */
export async function differenceOf(
  reader: GraphReader,
  { from, to, filter, first }: Asked,
  { logOf, referredTo }: { readonly logOf: LogOf; readonly referredTo: ReferredTo },
) {
  if (from > to)
    throw badInput(`\`from\` must not be after \`to\`, but got: "${from}" and "${to}".`);
  const log = await logOf(reader);
  const compared = differing(log, { from, to, filter, first });
  const { totalCount, subjects } = await resultOf(compared, reader);
  const claims = await readClaimsOf(reader, subjects);
  const changes = compareClaims(onDay(claims, from), onDay(claims, to), referredTo);
  return { totalCount, changes: changes.filter(createPasses(filter ?? {})).slice(0, first) };
}

/** How many claims differ, and the first subjects that have such: changes are ordered by subject. */
function* differing(log: ChangeLog, { from, to, filter, first }: Asked) {
  const [begin, end] = [dayOf(from), dayOf(to)];
  const isBetween = (day: number) => day > begin && day <= end;
  const holdsOn = (recorded: number, retired: number, day: number) =>
    recorded <= day && (retired === 0 || retired > day);
  const passes = yield* createLogPasses(
    log,
    filter ?? {},
    (recorded, retired) => holdsOn(recorded, retired, begin) || holdsOn(recorded, retired, end),
  );
  const differs = new Uint8Array(log.names.texts.length);
  let totalCount = 0;
  for (let at = 0; at < log.ids.length; at++) {
    if (at % STEP === 0) yield;
    const recorded = Number(log.recorded[at]);
    const retired = Number(log.retired[at]);
    const isRetired = retired !== 0 && retired <= end;
    if (recorded > end || !(isBetween(recorded) || (isRetired && isBetween(retired)))) continue;
    if (!passes(at, isRetired ? 'RETIRED' : 'RECORDED', end)) continue;
    totalCount += 1;
    differs[Number(log.subject[at])] = 1;
  }
  return { totalCount, subjects: firstNames(log, differs, first) };
}

/** The first of the marked names, in their order. */
function firstNames({ names }: ChangeLog, marks: Uint8Array, count: number): readonly string[] {
  const first: string[] = [];
  for (const [name, mark] of marks.entries()) {
    const text = names.texts[name] ?? '';
    if (mark === 0 || (first.length === count && text > (first.at(-1) ?? ''))) continue;
    const place = first.findIndex((other) => compareText(text, other) < 0);
    first.splice(place === -1 ? first.length : place, 0, text);
    if (first.length > count) first.pop();
  }
  return first;
}

/** A rank and its reason are not dated: they are those of today. */
function onDay(claims: Claims, day: string): Claims {
  const known = [...claims.values()]
    .filter(({ recorded }) => recorded <= day)
    .map((claim) => ({
      ...claim,
      retired: claim.retired !== null && claim.retired <= day ? claim.retired : null,
    }));
  return new Map(known.map((claim) => [claim.id, claim]));
}
