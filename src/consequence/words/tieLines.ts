import type { SubjectChange, TieChange } from '../states/consequence.ts';
import type { SayingStyle } from './saying.ts';

export function subjectLine(one: SubjectChange, say: SayingStyle): string {
  const { subject, change, into, values, confidence } = one;
  const named = say.named(subject);
  if (change === 'GONE') return `${named} is gone.`;
  if (change === 'MERGED') return `${named} was merged into ${say.code(into ?? '')}.`;
  const said = values.map(
    ({ property, values: own }) => `${say.code(property)} ${say.values(own)}`,
  );
  return `${named} appears: ${said.join('; ')}. Confidence: ${confidence ?? ''}.`;
}

export function tieLine(change: TieChange, say: SayingStyle): string {
  const named = say.named(change.subject);
  switch (change.change) {
    case 'SET_ASIDE':
      return `${named} is set aside: a curator deprecated every claim about it.`;
    case 'RESTORED':
      return `${named} is no longer set aside.`;
    case 'STANDING':
      return `${named}: ${standing(change.to)} (before: ${standing(change.from)}).`;
    case 'ON_LIST':
    case 'OFF_LIST':
    case 'LACKED':
    case 'NOT_LACKED': {
      const day = change.on === null ? '' : ` of ${say.plain(change.on)}`;
      return `${named} ${LISTS[change.change]} ${say.named(change.list)}${day}.`;
    }
    default:
      return subjectLine(change, say);
  }
}

const LISTS = {
  ON_LIST: 'is now on the list',
  OFF_LIST: 'is no longer on the list',
  LACKED: 'is missing on the later list',
  NOT_LACKED: 'no longer counts as missing on the later list',
};

const STANDINGS: Readonly<Record<string, string>> = {
  PROPOSED: 'only proposed',
  SUSPENDED: 'suspended',
  ENDED: 'ended',
  NOT_ON_LATER_LISTS: 'not on later lists',
  LISTED: 'on a current list',
  LISTED_DESPITE_CALL: 'on a current list, despite a call to end such ties',
  LAST_LISTED: 'on older lists only',
  LAST_REPORTED: 'active when last reported, long ago',
  NOT_LISTED: 'on no list',
};

const standing = (name: string) => STANDINGS[name] ?? name;
