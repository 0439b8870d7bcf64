import { NAME } from '../dataset.ts';
import { mixed } from '../mixed.ts';
import type { Key, Prose, ProseSection, To } from '../prose.ts';

const find = (to: To): ProseSection => ({
  title: 'Find',
  terms: [
    [
      'A place, an institution or a person',
      mixed`Type any part of a name, in any language, into the ${to('', 'search')}. “Hefei” and “合肥” find the same city.`,
    ],
    [
      'All ties of a place',
      'Open its page. Choose a type above the timeline, or “Table” to see all ties as rows.',
    ],
    [
      'How two places are connected',
      mixed`${to('paths', 'Paths')} finds the connections through others, with the evidence for each step.`,
    ],
    [
      'What sources disagree on',
      mixed`${to('contested', 'Contested')} lists all disagreements. On a tie’s page they stand at the top.`,
    ],
    [
      'A map of numbers, or a story',
      mixed`The ${to('map', 'map')} shows totals by country or state: choose “More filters”. ${to('map?story=city-diplomacy', 'A story')} leads through the map step by step, with the evidence for what it says.`,
    ],
    [
      'Numbers',
      mixed`${to('statistics', 'Statistics')} counts ties, agreements, events, people and sources by what you choose.`,
    ],
  ],
});

const read = (to: To): ProseSection => ({
  title: 'Read',
  terms: [
    ['Active as of 2014', 'A source of 2014 says so. Nothing later is known.'],
    ['1979 or 1985', 'Sources disagree. Open the tie to see who says which.'],
    [
      '3 (1 independent)',
      'Three sources say so, but they count as one voice, for example because all copy one list.',
    ],
    [
      'More',
      mixed`${to('method', 'Method')} explains confidence, dates and status; ${to('coverage', 'Coverage')} tells what is missing.`,
    ],
  ],
});

const share = (to: To): ProseSection => ({
  title: 'Save and share',
  terms: [
    ['The address', 'It holds all filters. Copy it from the browser, and others see the same.'],
    [
      'A table or the data',
      '“Export” in the head of the page: CSV for spreadsheets, and formats for maps, network programs and reference managers.',
    ],
    [
      'A picture',
      '“Picture as SVG” or “Picture as PNG” beside a map, network or chart. The picture contains its title, legend, filters, version and address.',
    ],
    ['In your own page', '“Export”, then “Embed”, gives the code to paste. “Copy” copies it.'],
    [
      'A citation',
      mixed`${to('cite', '“Cite”')} at the foot of each page, and “Cite” beside each fact: APA, GB/T 7714 and BibTeX.`,
    ],
    [
      'News',
      mixed`${to('changes', 'Changes')} lists what is new. A feed reader takes ${to('changes.atom', 'changes.atom')}.`,
    ],
  ],
});

const keys = (key: Key): ProseSection => ({
  title: 'Keys',
  terms: [
    [key('/'), 'Go to the search'],
    [mixed`${key('↓')} ${key('↑')} ${key('Enter')}`, 'Choose a suggestion and open it'],
    [key('Esc'), 'Close suggestions or a menu'],
    [mixed`${key('Tab')} ${key('Shift')}+${key('Tab')}`, 'Next or previous link or button'],
    [
      mixed`${key('←')} ${key('→')} ${key('↑')} ${key('↓')}`,
      'Move a map or network that has the focus',
    ],
    [mixed`${key('←')} ${key('→')}`, 'Previous or next step of a story on the map'],
    [mixed`${key('+')} ${key('-')}`, 'Zoom it in or out'],
  ],
});

/** How to use the pages. */
export const help = (to: To, key: Key): Prose => ({
  title: 'Help',
  lead: `How to find, read, save, share and cite what ${NAME} knows.`,
  sections: [find(to), read(to), share(to), keys(key)],
});
