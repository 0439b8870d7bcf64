import { NAME } from '../dataset.ts';
import { dates } from './dates.ts';
import { count, counted } from './numbers.ts';

/** The brief before a visit. */
export const brief = {
  title: 'Brief',
  howTo: 'The address of a brief names two places or institutions: /brief/columbus-oh/hefei.',
  loading: 'Loading the brief',
  of: (one: string, other: string) => `Brief: ${one} and ${other}`,
  sum: (total: number, shown: number) =>
    total === shown
      ? `${counted(total, 'tie')} between them and what lies in them.`
      : `${counted(total, 'tie')} between them and what lies in them; here are the ${count(shown)} with the most sources.`,
  none: 'No tie between them is on record. That does not mean that there is none.',
  asOf: (day: string) =>
    `As ${NAME} had it on ${day}. What is not on record can exist all the same.`,
  print: 'Print or save as PDF',
  onMap: 'On the map',
  ties: 'Ties',
  history: 'What happened',
  moreSteps: (number: number) =>
    `${counted(number, 'later step', 'later steps')}: see the pages of the ties.`,
  morePeople: (number: number) => `And ${counted(number, 'more person', 'more people')}.`,
  moreSources: (number: number) => `And ${counted(number, 'more source')}.`,
  signed: (as: string | null, day: string | null) =>
    `signed${as === null ? '' : ` as ${as}`}${day === null ? '' : `, ${day}`}`,
  tookPart: (event: string, role: string) => `${event} (${role})`,
  nearby: (near: string, far: string) => `Others in ${near} with ties to ${far}`,
  allNearby: (total: number) => `All ${counted(total, 'tie')} on the map`,
  questions: 'Open questions',
  disagree: (property: string, values: string) => `Sources disagree on the ${property}: ${values}`,
  noStart: 'No source says when it began',
  standings: {
    NOT_ON_LATER_LISTS: 'Later lists that should have it do not',
    LISTED_DESPITE_CALL: 'The end or a pause of such ties was called for, and no decision is known',
    LAST_REPORTED: 'It was last reported as active years ago, and nothing later is known',
  },
  anniversary: (years: number, tie: string, edtf: string) =>
    `Next anniversary: ${years} years of “${tie}” ${dates.at(edtf)}.`,
};
