import { NAME } from '../dataset.ts';
import { mixed } from '../mixed.ts';
import type { Prose, ProseSection, To } from '../prose.ts';
import { terms } from './terms.ts';

const facts: ProseSection = {
  title: 'Facts and sources',
  paragraphs: [
    'Each fact consists of claims. A claim is what one source says about one property: “According to the city’s website, the tie began in 1988.” Open a fact on any page to see its claims, each with its source and, where known, the passage.',
    `A source is an article, a report, a web page, a law, a letter. ${NAME} tells sources that we have read from those that we know only because another work cites them, and it names the work that a source took the fact from.`,
    'A primary source is by a party to what it reports, or is the document itself. A register is the list that a party keeps of its own ties: for which ties there are and since when, it is as good as a primary source. A secondary source is based on primary ones or on interviews. A tertiary source compiles others: an encyclopedia, a list, a database.',
  ],
};

/** What the words beside a fact mean. */
const grounds: ProseSection['terms'] = [
  [
    terms.basis.PRIMARY_SOURCE,
    'A party to the tie says so itself, or the document does, and we have read it.',
  ],
  [
    terms.basis.REGISTER,
    'It is on the list that a party keeps of its own ties, and we have read that.',
  ],
  [
    terms.basis.INDEPENDENT_SOURCES,
    'Two or more sources that we have read say so independently of each other. Encyclopedias and lists of others do not count: they may have copied it.',
  ],
  [
    terms.basis.SINGLE_SOURCE,
    'One source that we have read says so, or several that are not independent, perhaps with encyclopedias beside them.',
  ],
  [
    terms.basis.TERTIARY_SOURCES,
    'Only encyclopedias and lists of others say so. They may all have copied one list.',
  ],
  [
    terms.basis.LISTED_REPEATEDLY,
    'Only such lists have it, but of days five years or more apart, one of them made place by place. Of German ties of this kind, nine in ten are in a register that is independent of the lists; of 120 that were looked up on the cities’ own lists, all.',
  ],
  [
    terms.basis.LISTED,
    'One such list has it, and no later one that should have it lacks it: of German ties, about 85 in 100 are in that register.',
  ],
  [
    terms.basis.NOT_ON_LATER_LISTS,
    'Only such lists had it, and later ones with the other ties of one of its places, or the own list of that place, do not: of German ties, one in three is in that register. It may have ended, be a looser tie, or never have been one.',
  ],
  [
    terms.basis.SECOND_HAND,
    'We know the source only from works that cite it, and have not read it.',
  ],
  [
    terms.basis.DISPUTED,
    'A source denies that it exists, or an editor set aside every claim. Sources that disagree on a date dispute the date.',
  ],
];

const confidence = (to: To): ProseSection => ({
  title: 'Confidence',
  paragraphs: [
    mixed`The words beside a fact tell what it rests on. Two sources are independent if they share no publisher, no common origin, and no work that both took the fact from: ten newspapers that print one press release are one voice, and so are all of Wikipedia and Wikidata. ${to('statistics?rows=CONFIDENCE&parts=KIND', 'See how many ties have each level')}.`,
  ],
  terms: grounds,
});

const disagreement = (to: To): ProseSection => ({
  title: 'When sources disagree',
  paragraphs: [
    mixed`All versions are kept and shown, and both dates stand wherever a date is shown. ${to('contested', 'Contested')} lists the disagreements. Where one version must come first, these rules choose it, in this order, and the page gives the reason:`,
  ],
  terms: [
    ['1. A curator’s decision', 'with its reason'],
    [
      '2. Read before unread',
      'A source that we have read counts more than one known from a citation.',
    ],
    ['3. A date before a bound', '“1988” says more than “by 2012”.'],
    [
      '4. Closer to the event',
      'primary sources and registers before secondary before tertiary ones',
    ],
    ['5. More exact', '“8 November 1988” before “1988”, if one contains the other'],
    ['6. More independent sources', 'Copies of one text count once.'],
    ['7. Published later', 'Later sources can correct earlier ones.'],
    ['Otherwise', 'Undecided. No version is preferred, and the page says so.'],
  ],
});

const dates: ProseSection = {
  title: 'Dates',
  paragraphs: [
    `A date is never more exact than its source. If a source only says “in the 1980s”, ${NAME} does not make it 1985.`,
    'A range, “by 1987” or “about 1988” stays what it is, also in filters: ties that may fall in the chosen years are counted apart from those that certainly do.',
    '“Last confirmed 2017” is the latest date for which a source says that the tie existed. It is not its end. On a timeline the bar ends there and fades.',
  ],
};

const status = (to: To): ProseSection => ({
  title: 'Status',
  paragraphs: [
    mixed`Active, dormant, suspended or ended is stated only if a source says so, with the date of that source. Otherwise the status is unknown: ${NAME} does not infer it from age or silence. A proposal is never confirmed as a tie; a later source that says that the tie exists lifts it. ${to('statistics?rows=STATUS&parts=DECADE', 'See how many ties have a known status')}.`,
    mixed`A list of sister cities shows that its maker knew of a tie on the day of the list. It does not show that the tie is in force, so “on a list of February 2026” is never read as active. A tie that later lists of one of its places lack may have ended, may be a looser tie, or may never have been one: of those that could be judged, a third stood in some form. It is never shown as ended. A list counts as lacking a tie only if it is whole for that place, and if none of its rows can mean the tie in other words. ${to('statistics?rows=STANDING&parts=STATUS', 'See what lists say')}.`,
  ],
});

const absence = (to: To): ProseSection => ({
  title: 'What is not there',
  paragraphs: [
    `“Not recorded” means only that ${NAME} has no source for it. “There is none” is shown only where a source says so.`,
    mixed`${to('coverage', 'Coverage')} states for each country which ties the data are meant to contain, compared with which list and of which date. What it does not name is not collected.`,
  ],
});

const names: ProseSection = {
  title: 'Names',
  paragraphs: [
    'Places are matched by name together with country, region and type, and by identifiers in public registers, never by spelling alone. Where a name on a list fits several places and nothing decides, the row is left out and counted.',
  ],
};

const versions = (to: To): ProseSection => ({
  title: 'Versions and corrections',
  paragraphs: [
    mixed`Every state of the data has a version, a checksum of all data files. ${to('cite', 'Citations')} contain it. Claims are never overwritten: a wrong one is withdrawn with a reason and stays on record. ${to('changes', 'Changes')} lists what was added and withdrawn, and ${to('changes.atom', 'a feed')} tells you of it.`,
  ],
});

/** How facts are weighed and dated. */
export const method = (to: To): Prose => ({
  title: 'Method',
  lead: `How ${NAME} takes facts from sources, how far you can trust them, and what it means if something is not there.`,
  sections: [
    facts,
    confidence(to),
    disagreement(to),
    dates,
    status(to),
    absence(to),
    names,
    versions(to),
  ],
});
